package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every label the form is known to carry, by the place where it may stand, and words that tell one
 * kind of text from another. Immutable; the content is {@code labels.tsv} and the tables beside it.
 *
 * @param titles what a form's title ends with
 * @param lookAlikes what the titles of kindred documents end with; the meanings are what they are
 *     called
 * @param headFields labels at the top of a form
 * @param sections labels that name a section
 * @param fundColumns column heads of the fund table
 * @param fundRows row labels of the fund table; the meanings are the names of the output's fund row
 *     kinds
 * @param parts the words that make the label of a row a part of the row above
 * @param objectiveColumns column heads of the objectives
 * @param indicatorColumns column heads of the indicator table
 * @param ownColumns column heads that some agency's indicator table has beside the form's own
 * @param level1 level 1 labels; the meanings are their canonical names
 * @param level2 level 2 labels; the meanings are their canonical names
 * @param foot labels below the indicator table
 * @param grades the grades; the meanings are 优, 良, 中 and 差
 * @param telling words that no value holds: where one stands in a value, cells have run together
 * @param strangers labels that stand in no value, or only as prose speaks of them
 * @param traces what every text with a table in it holds, however the table's labels are torn
 * @param otherColumns columns that the form never has; the meanings are the documents that do
 * @param kinds the kinds of indicator that some forms print where others have a target's operator
 * @param management labels of the block that says how the funds were managed
 * @param statedScores labels under which forms state their score at the top
 * @param wholeDepartments words in the titles of forms that are about a whole department
 * @param generalHeads labels at the top that give a field its value where no other label does
 */
public record Lexicon(
    Vocabulary<String> titles,
    Vocabulary<String> lookAlikes,
    Vocabulary<HeadField> headFields,
    Vocabulary<SectionLabel> sections,
    Vocabulary<FundColumn> fundColumns,
    Vocabulary<String> fundRows,
    List<String> parts,
    Vocabulary<ObjectiveColumn> objectiveColumns,
    Vocabulary<IndicatorColumn> indicatorColumns,
    Vocabulary<String> ownColumns,
    Vocabulary<String> level1,
    Vocabulary<String> level2,
    Vocabulary<FootLabel> foot,
    Vocabulary<String> grades,
    Vocabulary<String> telling,
    Vocabulary<Stranger> strangers,
    Vocabulary<String> traces,
    Vocabulary<String> otherColumns,
    Vocabulary<String> kinds,
    Vocabulary<ManagementLabel> management,
    Set<String> statedScores,
    List<String> wholeDepartments,
    Set<String> generalHeads) {

  private static final Lexicon STANDARD = read();

  private static final Set<String> NAME_ENDINGS = new HashSet<>(words("endings.tsv"));
  private static final List<String> STARTERS = words("starters.tsv");
  private static final Set<String> FURNITURE = new HashSet<>(words("furniture.tsv"));
  private static final Set<String> ANSWERS = new HashSet<>(words("answers.tsv"));
  private static final String ANSWER_STARTS = firstOf(ANSWERS);
  private static final List<String> REASONS = words("reasons.tsv");
  private static final List<String> FORMULAS = words("formulas.tsv");
  private static final String FORMULA_STARTS = firstOf(FORMULAS);
  private static final List<String[]> GOALS = TsvTable.rows("goals.tsv", 2);

  /** The length of the longest answer. */
  public static final int LONGEST_ANSWER = longest(ANSWERS);

  /** The one lexicon of this program. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** {@code 其中：财政拨款}: a row is a part of the one above it. */
  public boolean isPart(String text) {
    return !whole(text).equals(text);
  }

  /** The label of a row without the word that makes it a part of the row above. */
  public String whole(String text) {
    for (int i = 0; i < parts.size(); i++) {
      if (text.startsWith(parts.get(i))) {
        return text.substring(parts.get(i).length());
      }
    }
    return text;
  }

  /** The same where one character of that word is another. */
  public String wholeOfMisread(String text) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean like = part.length() > 1 && text.length() > part.length() && !text.startsWith(part);
      if (like && Edits.isOneAtMost(text.substring(0, part.length()), part)) {
        return text.substring(part.length());
      }
    }
    return text;
  }

  /**
   * The column of a head that is longer than those known, by what it ends with: {@code 指标未完成原因分析}.
   * Of short words only those of numbers tell.
   */
  public Optional<IndicatorColumn> indicatorColumnAtEnd(String head) {
    String end = indicatorColumns.labelAtEnd(Vocabulary.withoutBrackets(Fold.key(head)));
    Optional<IndicatorColumn> column = indicatorColumns.exact(end);
    boolean tells = column.isPresent() && (end.length() > 2 || column.get().isNumeric());
    return tells ? column : Optional.empty();
  }

  /** The same of a head of the fund table: {@code 本年度预算执行数}. */
  public Optional<FundColumn> fundColumnAtEnd(String head) {
    String end = fundColumns.labelAtEnd(Vocabulary.withoutBrackets(Fold.key(head)));
    return end.length() > 2 ? fundColumns.exact(end) : Optional.empty();
  }

  /** Whether the key is the label of a level, 产出指标 or 数量指标. */
  public boolean isLevel(String key) {
    return level1.exact(key).isPresent() || level2.exact(key).isPresent();
  }

  /** The same of a cell's key. */
  public boolean isLevel(Cell cell) {
    return level1.exact(cell).isPresent() || level2.exact(cell).isPresent();
  }

  /** Whether the key is a whole label that may begin a row. */
  public boolean isRowLabel(String key) {
    return sections.exact(key).isPresent()
        || headFields.exact(key).isPresent()
        || isLevel(key)
        || fundRows.exact(key).isPresent()
        || foot.exact(key).isPresent();
  }

  /** Whether forms state their score at the top under the label. */
  public boolean isStatedScore(String label) {
    return statedScores.contains(Vocabulary.withoutBrackets(Fold.key(label)));
  }

  /** Whether the label, 部门 or 预算单位, yields to any other at the top that asks for its field. */
  public boolean isGeneralHead(String label) {
    return generalHeads.contains(Vocabulary.withoutBrackets(Fold.key(label)));
  }

  /** Every label that a form has in its tables and around them; the meanings are the labels. */
  public Vocabulary<String> printedLabels() {
    return Vocabulary.ofLabelsIn(
        headFields,
        sections,
        fundColumns,
        fundRows,
        objectiveColumns,
        indicatorColumns,
        level1,
        level2,
        foot);
  }

  /**
   * Whether a form of the title, 部门整体支出绩效自评表, is that of a whole department: it is about no
   * project, and the department spends the money itself.
   */
  public boolean isOfWholeDepartment(String title) {
    for (int i = 0; i < wholeDepartments.size(); i++) {
      if (title.contains(wholeDepartments.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an indicator's name may end with the last characters of this text. */
  public boolean endsName(String text) {
    for (int length = 1; length <= 2 && length <= text.length(); length++) {
      if (NAME_ENDINGS.contains(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is nothing but the end of an indicator's name: 完成情况. */
  public boolean isNameEnding(String text) {
    return NAME_ENDINGS.contains(text);
  }

  /** Whether a paragraph of the objectives may begin as this text does. */
  public boolean startsParagraph(String text) {
    if (!text.isEmpty() && isNumbering(text.charAt(0))) {
      return true;
    }
    return startsWithAny(STARTERS, text);
  }

  /** Whether a sentence of the objectives tells of what was done, above 0, or is planned, below. */
  public int tense(String sentence) {
    int tense = 0;
    for (String[] word : GOALS) {
      tense += sentence.contains(word[0]) ? Integer.parseInt(word[1]) : 0;
    }
    return tense;
  }

  /** Whether the text is a value in words, as targets and actual values have them: 及时. */
  public boolean isAnswer(String text) {
    return text.length() <= LONGEST_ANSWER && ANSWERS.contains(text);
  }

  /**
   * What a form prints where it is to be filled in: 指标, 盖章. Not kept: few forms are asked for it.
   */
  public Set<String> blanks() {
    return blanks("WORD");
  }

  /** What stands in a text that tells how to fill a form in: 照抄. Not kept either. */
  public Set<String> orders() {
    return blanks("ORDER");
  }

  private static Set<String> blanks(String kind) {
    Set<String> blanks = new LinkedHashSet<>();
    for (String[] row : TsvTable.rows("blanks.tsv", 2)) {
      if (row[0].equals(kind)) {
        blanks.add(row[1]);
      }
    }
    return blanks;
  }

  /** Whether an answer may begin with the character. */
  public boolean mayStartAnswer(char first) {
    return ANSWER_STARTS.indexOf(first) >= 0;
  }

  /** Whether a reason why points were lost may begin as this text does. */
  public boolean startsReason(String text) {
    return startsWithAny(REASONS, text);
  }

  /** Whether the text, in half width, begins to say how a score is reckoned: 按比例得分. */
  public boolean startsFormula(String text) {
    return startsWithAny(FORMULAS, text);
  }

  /** Whether such a text may begin with the character; asked of every one, so it is quick. */
  public boolean mayStartFormula(char first) {
    return FORMULA_STARTS.indexOf(first) >= 0;
  }

  private static int longest(Set<String> words) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  private static String firstOf(Collection<String> words) {
    StringBuilder firsts = new StringBuilder();
    for (String word : words) {
      firsts.append(firsts.indexOf(word.substring(0, 1)) < 0 ? word.substring(0, 1) : "");
    }
    return firsts.toString();
  }

  private static boolean startsWithAny(List<String> words, String text) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the shape, numbers written as {@code #}, is that of a page number. */
  public boolean isPageNumber(String shape) {
    return FURNITURE.contains(shape);
  }

  private static boolean isNumbering(char first) {
    return first >= '0' && first <= '9'
        || first == '('
        || first == '（'
        || first >= '①' && first <= '⑳';
  }

  private static Lexicon read() {
    LabelLists labels = LabelLists.read();
    Glance glance = new Glance();
    return new Lexicon(
        labels.words(0, "title", glance),
        labels.words(1, "look-alike", glance),
        labels.meanings(2, "head", HeadField.values(), glance),
        labels.meanings(3, "section", SectionLabel.values(), glance),
        labels.meanings(4, "fund-column", FundColumn.values(), glance),
        labels.words(5, "fund-row", glance),
        List.copyOf(labels.of("part")),
        labels.meanings(6, "objective-column", ObjectiveColumn.values(), glance),
        labels.meanings(7, "indicator-column", IndicatorColumn.values(), glance),
        labels.words(8, "own-column", glance),
        labels.words(9, "level1", glance),
        labels.words(10, "level2", glance),
        labels.meanings(11, "foot", FootLabel.values(), glance),
        labels.words(12, "grade", glance),
        labels.words(13, "telling", glance),
        labels.meanings(18, "stranger", Stranger.values(), new Glance()),
        labels.words(14, "trace", glance),
        labels.words(15, "other-column", glance),
        labels.words(16, "kind", glance),
        labels.meanings(17, "management", ManagementLabel.values(), glance),
        Set.copyOf(labels.of("stated-score")),
        List.copyOf(labels.of("whole-department")),
        Set.copyOf(labels.of("general-head")));
  }

  private static List<String> words(String resource) {
    List<String> words = new ArrayList<>();
    for (String[] row : TsvTable.rows(resource, 1)) {
      words.add(row[0]);
    }
    return words;
  }
}

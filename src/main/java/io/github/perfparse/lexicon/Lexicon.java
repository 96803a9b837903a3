package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every label the form is known to carry, by the place where it may stand. Immutable; the content
 * is {@code labels.tsv}, {@code endings.tsv} and {@code starters.tsv}.
 */
public final class Lexicon {

  private static final Lexicon STANDARD = new Lexicon();

  private final Vocabulary<String> titles;
  private final Vocabulary<String> lookAlikes;
  private final Vocabulary<HeadField> headFields;
  private final Vocabulary<SectionLabel> sections;
  private final Vocabulary<FundColumn> fundColumns;
  private final Vocabulary<String> fundRows;
  private final Vocabulary<ObjectiveColumn> objectiveColumns;
  private final Vocabulary<IndicatorColumn> indicatorColumns;
  private final Vocabulary<String> ownColumns;
  private final List<String> parts;
  private final Vocabulary<String> level1;
  private final Vocabulary<String> level2;
  private final Vocabulary<FootLabel> foot;
  private final Vocabulary<String> grades;
  private final Vocabulary<String> telling;
  private final Vocabulary<String> traces;
  private final Vocabulary<String> otherColumns;
  private final Set<String> nameEndings;
  private final List<String> starters;
  private final Set<String> furniture;
  private final Set<String> answers;
  private final List<String> reasons;
  private final List<String> formulas;
  private final String formulaStarts;
  private final Map<String, Integer> goals;

  private Lexicon() {
    Map<String, Map<String, String>> labels = read();
    Glance glance = new Glance();
    titles = new Vocabulary<>(0, labels.get("title"), glance);
    lookAlikes = new Vocabulary<>(1, labels.get("look-alike"), glance);
    headFields = vocabulary(2, labels, "head", HeadField.values(), glance);
    sections = vocabulary(3, labels, "section", SectionLabel.values(), glance);
    fundColumns = vocabulary(4, labels, "fund-column", FundColumn.values(), glance);
    fundRows = new Vocabulary<>(5, labels.get("fund-row"), glance);
    objectiveColumns = vocabulary(6, labels, "objective-column", ObjectiveColumn.values(), glance);
    indicatorColumns = vocabulary(7, labels, "indicator-column", IndicatorColumn.values(), glance);
    ownColumns = new Vocabulary<>(8, labels.get("own-column"), glance);
    parts = List.copyOf(labels.get("part").keySet());
    level1 = new Vocabulary<>(9, labels.get("level1"), glance);
    level2 = new Vocabulary<>(10, labels.get("level2"), glance);
    foot = vocabulary(11, labels, "foot", FootLabel.values(), glance);
    grades = new Vocabulary<>(12, labels.get("grade"), glance);
    telling = new Vocabulary<>(13, labels.get("telling"), glance);
    traces = new Vocabulary<>(14, labels.get("trace"), glance);
    otherColumns = new Vocabulary<>(15, labels.get("other-column"), glance);
    nameEndings = new HashSet<>(words("endings.tsv"));
    starters = words("starters.tsv");
    furniture = new HashSet<>(words("furniture.tsv"));
    answers = new HashSet<>(words("answers.tsv"));
    reasons = words("reasons.tsv");
    formulas = words("formulas.tsv");
    formulaStarts = firstOf(formulas);
    goals = new LinkedHashMap<>();
    for (String[] row : TsvTable.rows("goals.tsv", 2)) {
      goals.put(row[0], Integer.parseInt(row[1]));
    }
  }

  /** The one lexicon of this program. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** What a form's title ends with. */
  public Vocabulary<String> titles() {
    return titles;
  }

  /** What the titles of kindred documents end with; the meanings are what they are called. */
  public Vocabulary<String> lookAlikes() {
    return lookAlikes;
  }

  /** Labels at the top of a form. */
  public Vocabulary<HeadField> headFields() {
    return headFields;
  }

  /** Labels that name a section. */
  public Vocabulary<SectionLabel> sections() {
    return sections;
  }

  /** Column heads of the fund table. */
  public Vocabulary<FundColumn> fundColumns() {
    return fundColumns;
  }

  /** Row labels of the fund table; the meanings are the names of the output's fund row kinds. */
  public Vocabulary<String> fundRows() {
    return fundRows;
  }

  /** Column heads of the objectives. */
  public Vocabulary<ObjectiveColumn> objectiveColumns() {
    return objectiveColumns;
  }

  /** Column heads of the indicator table. */
  public Vocabulary<IndicatorColumn> indicatorColumns() {
    return indicatorColumns;
  }

  /** Column heads that some agency's indicator table has beside the form's own columns. */
  public Vocabulary<String> ownColumns() {
    return ownColumns;
  }

  /** {@code 其中：财政拨款}: a row is a part of the one above it. */
  public boolean isPart(String text) {
    return !whole(text).equals(text);
  }

  /** The words that make the label of a row a part of the row above. */
  public List<String> parts() {
    return parts;
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

  /** Level 1 labels; the meanings are their canonical names. */
  public Vocabulary<String> level1() {
    return level1;
  }

  /** Level 2 labels; the meanings are their canonical names. */
  public Vocabulary<String> level2() {
    return level2;
  }

  /** Labels below the indicator table. */
  public Vocabulary<FootLabel> foot() {
    return foot;
  }

  /** The grades; the meanings are 优, 良, 中 and 差. */
  public Vocabulary<String> grades() {
    return grades;
  }

  /** Words that no value holds: where one stands in a value, cells have run together. */
  public Vocabulary<String> telling() {
    return telling;
  }

  /** What every text with a table in it holds, however the table's labels are torn. */
  public Vocabulary<String> traces() {
    return traces;
  }

  /** Columns that the form never has; the meanings are the documents that do. */
  public Vocabulary<String> otherColumns() {
    return otherColumns;
  }

  /** Whether the key is a whole label that may begin a row. */
  public boolean isRowLabel(String key) {
    return sections.exact(key).isPresent()
        || headFields.exact(key).isPresent()
        || level1.exact(key).isPresent()
        || level2.exact(key).isPresent()
        || fundRows.exact(key).isPresent()
        || foot.exact(key).isPresent();
  }

  /** Whether an indicator's name may end with the last characters of this text. */
  public boolean endsName(String text) {
    for (int length = 1; length <= 2 && length <= text.length(); length++) {
      if (nameEndings.contains(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is nothing but the end of an indicator's name: 完成情况. */
  public boolean isNameEnding(String text) {
    return nameEndings.contains(text);
  }

  /** Whether a paragraph of the objectives may begin as this text does. */
  public boolean startsParagraph(String text) {
    if (!text.isEmpty() && isNumbering(text.charAt(0))) {
      return true;
    }
    return startsWithAny(starters, text);
  }

  /** Whether a sentence of the objectives tells of what was done, above 0, or is planned, below. */
  public int tense(String sentence) {
    int tense = 0;
    for (Map.Entry<String, Integer> word : goals.entrySet()) {
      tense += sentence.contains(word.getKey()) ? word.getValue() : 0;
    }
    return tense;
  }

  /** Whether the text is a value in words, as targets and actual values have them: 及时. */
  public boolean isAnswer(String text) {
    return answers.contains(text);
  }

  /** Whether a reason why points were lost may begin as this text does. */
  public boolean startsReason(String text) {
    return startsWithAny(reasons, text);
  }

  /** Whether the text, in half width, begins to say how a score is reckoned: 按比例得分. */
  public boolean startsFormula(String text) {
    return startsWithAny(formulas, text);
  }

  /** Whether such a text may begin with the character; asked of every one, so it is quick. */
  public boolean mayStartFormula(char first) {
    return formulaStarts.indexOf(first) >= 0;
  }

  private static String firstOf(List<String> words) {
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
    return furniture.contains(shape);
  }

  private static boolean isNumbering(char first) {
    return first >= '0' && first <= '9'
        || first == '('
        || first == '（'
        || first >= '①' && first <= '⑳';
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (String[] row : TsvTable.rows("taxonomy.tsv", 2)) {
      add(labels, "level1", row[0], row[0]);
      add(labels, "level2", row[1], row[1]);
    }
    for (String[] row : TsvTable.rows("labels.tsv", 3)) {
      add(labels, row[0], row[2], row[1]);
    }
    for (String[] row : OwnLabels.rows()) {
      add(labels, row[0], row[2], row[1]);
    }
    return labels;
  }

  private static void add(
      Map<String, Map<String, String>> labels, String name, String label, String meaning) {
    Map<String, String> vocabulary = labels.get(name);
    if (vocabulary == null) {
      vocabulary = new LinkedHashMap<>();
      labels.put(name, vocabulary);
    }
    vocabulary.putIfAbsent(Fold.key(label), meaning);
  }

  private static <T extends Enum<T>> Vocabulary<T> vocabulary(
      int number,
      Map<String, Map<String, String>> labels,
      String name,
      T[] meanings,
      Glance glance) {
    Map<String, T> byKey = new LinkedHashMap<>();
    for (Map.Entry<String, String> label : labels.get(name).entrySet()) {
      byKey.put(label.getKey(), meaning(label.getValue(), meanings));
    }
    return new Vocabulary<>(number, byKey, glance);
  }

  private static <T extends Enum<T>> T meaning(String name, T[] meanings) {
    for (T meaning : meanings) {
      if (meaning.name().equals(name)) {
        return meaning;
      }
    }
    throw new IllegalStateException("labels.tsv: " + name + " means nothing");
  }

  private static List<String> words(String resource) {
    List<String> words = new ArrayList<>();
    for (String[] row : TsvTable.rows(resource, 1)) {
      words.add(row[0]);
    }
    return words;
  }
}

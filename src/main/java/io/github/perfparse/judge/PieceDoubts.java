package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks rows of which one cell is by its shape a piece of something: what is missing there has
 * hardly vanished, it stands in the cells beside.
 *
 * <pre>
 * 98.50（元/平 | 98.50（元 | 方米）          a bracket without its other half
 * 128.54 | 公里                            a reason where nothing is scored, and no sentence
 * 量 | 符合标准                             a name of one character
 * 6 | 0 | 0                               the last digits of the numbers above
 * 0 达成指标                               the end of the target, before the actual value
 * 产出指标 … 满意度指标 … 产出指标             a level that comes back: labels between are others' rows
 * </pre>
 */
public final class PieceDoubts {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_END = 2;

  /** Of so many rows one may have a level that no form prints. */
  private static final int MANY = 4;

  private static final String LEVEL_END = "指标";

  private final List<Indicator> rows;
  private final Marks marks;

  private PieceDoubts(List<Indicator> rows) {
    this.rows = rows;
    this.marks = new Marks(rows);
  }

  /** What to doubt of the rows of a table, some cells perhaps more than once. */
  public static List<Repair> of(List<Indicator> rows) {
    PieceDoubts doubts = new PieceDoubts(rows);
    boolean scored = false;
    for (Indicator row : rows) {
      scored |= row.score().isPresent();
    }
    for (int i = 0; i < rows.size(); i++) {
      doubts.name(i);
      doubts.value(i, rows.get(i).target());
      doubts.value(i, rows.get(i).actual());
      doubts.level(i);
      doubts.ends(i);
      if (!scored) {
        doubts.reason(i);
      }
    }
    doubts.returning();
    doubts.strange(IndicatorField.LEVEL1);
    doubts.strange(IndicatorField.LEVEL2);
    ValueDoubts.mark(rows, doubts.marks);
    return doubts.marks.doubts();
  }

  /** What to doubt of the levels of a table that has its grid. */
  public static List<Repair> levels(List<Indicator> rows) {
    PieceDoubts doubts = new PieceDoubts(rows);
    doubts.strange(IndicatorField.LEVEL1);
    doubts.strange(IndicatorField.LEVEL2);
    return doubts.marks.doubts();
  }

  /** Whether a name or a goal is too little for one: one character and no answer, {@code 0%。}. */
  public static boolean isPiece(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    boolean end = Texts.letters(text) > 0 && text.endsWith("。");
    return (letters == 1 || letters == 0 && end) && !Lexicon.standard().isAnswer(text);
  }

  /** {@code ……} numbers no row; a name of one or two characters is the end of one. */
  private void name(int index) {
    String name = rows.get(index).level3().orElse("");
    int letters = Texts.letters(name);
    boolean numbers = rows.get(index).points().isPresent();
    if (!name.isEmpty() && letters < SHORTEST_NAME && (letters > 0 || numbers)) {
      row(index, name);
    }
  }

  private void value(int index, Optional<Quantity> value) {
    String text = value.isPresent() ? value.get().text() : "";
    if (Characters.isTorn(text) || text.endsWith(".")) {
      row(index, text);
    }
    int space = text.indexOf(' ');
    boolean digits = space > 0 && Characters.areLastDigits(text.substring(0, space));
    if (digits && Lexicon.standard().isAnswer(text.substring(space + 1))) {
      numbers(index, text);
    }
  }

  /** A few digits for every value, and no name or no target: the ends of the row's above. */
  private void ends(int index) {
    Indicator row = rows.get(index);
    String name = row.level3().orElse("");
    String actual = row.actual().isPresent() ? row.actual().get().text() : "";
    String target = row.target().isPresent() ? row.target().get().text() : actual;
    boolean pieces = target.endsWith("。");
    boolean odd = name.isEmpty() || name.endsWith("。") || row.target().isEmpty();
    boolean digits =
        Characters.areLastDigits(actual) && (pieces || odd && Characters.areLastDigits(target));
    if (digits && areShort(row.points()) && areShort(row.score())) {
      numbers(index - 1, actual);
      numbers(index, actual);
      marks.mark(index, Message.of("doubt.piece", actual), IndicatorField.LEVEL3);
    }
  }

  private static boolean areShort(Optional<BigDecimal> number) {
    return number.isEmpty() || number.get().precision() <= LONGEST_END;
  }

  private void numbers(int index, String piece) {
    marks.mark(
        index,
        Message.of("doubt.piece", piece),
        IndicatorField.TARGET,
        IndicatorField.ACTUAL,
        IndicatorField.POINTS,
        IndicatorField.SCORE);
  }

  private void reason(int index) {
    String reason = rows.get(index).deviation().orElse("");
    if (Characters.isOpen(reason) && !Lexicon.standard().isAnswer(reason)) {
      Message why = Message.of("doubt.no-reason", reason);
      marks.mark(index, why, IndicatorField.ACTUAL, IndicatorField.DEVIATION);
      marks.mark(index + 1, why, IndicatorField.LEVEL3);
    }
  }

  /** A word of level 2 as level 1: the column of the labels was lost. */
  private void level(int index) {
    String label = label(index, IndicatorField.LEVEL1);
    String key = Fold.key(label);
    if (Lexicon.standard().level2().exact(key).isPresent()
        && Lexicon.standard().level1().exact(key).isEmpty()) {
      levels(index, label);
    }
  }

  /** {@code 政府采购率} where the others are 数量指标 and the like: a name, and its row stands aside. */
  private void strange(IndicatorField field) {
    int others = 0;
    for (int i = 0; i < rows.size(); i++) {
      others += isLabel(label(i, field)) ? 0 : 1;
    }
    boolean few = others > 0 && MANY * others <= rows.size();
    for (int i = 0; i < rows.size() && others > 0; i++) {
      String label = label(i, field);
      boolean odd = few && !label.endsWith(LEVEL_END) || isPartly(label);
      if (!label.isEmpty() && odd && !isLabel(label)) {
        levels(i, label);
        marks.mark(i, Message.of("doubt.level-place", label), IndicatorField.LEVEL3);
      }
    }
  }

  /** {@code 质量指标指标1}, {@code ：改}: a level with the beginning of the name, or a piece of it. */
  private static boolean isPartly(String label) {
    int end = label.indexOf(LEVEL_END) + LEVEL_END.length();
    boolean more = end >= LEVEL_END.length() && end < label.length();
    return more && Character.isLetterOrDigit(label.charAt(end))
        || !label.isEmpty() && ":：。，".indexOf(label.charAt(0)) >= 0;
  }

  private String label(int index, IndicatorField field) {
    Indicator row = rows.get(index);
    return (field == IndicatorField.LEVEL1 ? row.level1() : row.level2()).orElse("");
  }

  private static boolean isLabel(String label) {
    if (Taxonomy.standard().isLevel(label)) {
      return true;
    }
    String key = Fold.key(label);
    return Lexicon.standard().level2().find(key).isPresent()
        || Lexicon.standard().level1().find(key).isPresent();
  }

  /** Every level 1 is printed once: rows from where it comes back on, and those between. */
  private void returning() {
    Map<String, Integer> last = new HashMap<>();
    String run = "";
    int from = rows.size();
    for (int i = 0; i < rows.size() && from == rows.size(); i++) {
      String level1 = label(i, IndicatorField.LEVEL1);
      if (!level1.isEmpty()) {
        boolean back = last.containsKey(level1) && !level1.equals(run);
        from = back ? last.get(level1) + 1 : from;
        last.put(level1, i);
        run = level1;
      }
    }
    for (int i = from; i < rows.size(); i++) {
      levels(i, label(i, IndicatorField.LEVEL1));
    }
  }

  private void levels(int index, String label) {
    Message why = Message.of("doubt.level-place", label);
    marks.mark(index, why, IndicatorField.LEVEL1, IndicatorField.LEVEL2);
  }

  /** All texts of the row. */
  private void row(int index, String piece) {
    Message why = Message.of("doubt.piece", piece);
    marks.mark(
        index,
        why,
        IndicatorField.LEVEL1,
        IndicatorField.LEVEL2,
        IndicatorField.LEVEL3,
        IndicatorField.TARGET,
        IndicatorField.ACTUAL,
        IndicatorField.DEVIATION);
  }
}

package io.github.perfparse.align;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks texts of the indicator table that say by themselves that they may be pieces of other cells.
 *
 * <pre>
 * 10 10 立和执行情况          a reason where nothing was lost: rather the end of the row's name
 * 车载电源因厂家停产          as a level 1: no form has it
 * 设备晚到。以后按时           a reason whose last sentence is not at its end
 * </pre>
 */
final class TextDoubts {

  private static final String STOPS = "。；;";
  private static final int LONGEST_LEVEL = 6;
  private static final String NONE = "无";

  private final WordLedger book;
  private final List<Indicator> rows;

  /** Whether names end in a full stop by the form's own habit. */
  private final boolean stops;

  /** What was put together from several lines. */
  private final Set<Pointer> joined = new HashSet<>();

  private TextDoubts(WordLedger book, List<Indicator> rows) {
    this.book = book;
    this.rows = rows;
    for (Repair repair : book.ledger().repairs()) {
      if (repair.kind() == Repair.Kind.JOINED_FRAGMENT) {
        joined.add(repair.path());
      }
    }
    this.stops = 2 * stopped() > rows.size();
  }

  private int stopped() {
    int stopped = 0;
    for (Indicator row : rows) {
      stopped += row.level3().orElse("").endsWith("。") ? 1 : 0;
    }
    return stopped;
  }

  /** Looks at all rows of a table. */
  static void note(WordLedger book, List<Indicator> rows) {
    TextDoubts doubts = new TextDoubts(book, rows);
    boolean usual = 4 * doubts.odd() <= 3 * rows.size();
    for (int i = 0; i < rows.size(); i++) {
      doubts.reason(i);
      doubts.name(i);
      doubts.nameless(i);
      if (usual && doubts.isOdd(rows.get(i))) {
        doubts.levels(i);
      }
    }
  }

  /** How many rows have levels that the lexicon does not know; some forms have only such. */
  private int odd() {
    int odd = 0;
    for (Indicator row : rows) {
      odd += isOdd(row) ? 1 : 0;
    }
    return odd;
  }

  private boolean isOdd(Indicator row) {
    return isOdd(row.level1(), Lexicon.standard().level1())
        || isOdd(row.level2(), Lexicon.standard().level2());
  }

  /** {@code 项目产出}, on several rows, is a form's own word for a level. */
  private boolean isOdd(Optional<String> level, Vocabulary<String> known) {
    if (level.isEmpty() || known.exact(Fold.key(level.get())).isPresent()) {
      return false;
    }
    int rowsOfIt = 0;
    for (Indicator row : rows) {
      rowsOfIt += row.level1().equals(level) || row.level2().equals(level) ? 1 : 0;
    }
    boolean own = Lexicon.standard().level1().countIn(level.get()) > 0;
    return !own || rowsOfIt < 2 || level.get().length() > LONGEST_LEVEL;
  }

  private void reason(int index) {
    Indicator row = rows.get(index);
    String reason = row.deviation().orElse("");
    if (isFull(row) && startsWithFigure(reason)) {
      Message why = Message.of("doubt.full-score", reason);
      mark(index, why, IndicatorField.TARGET, IndicatorField.ACTUAL, IndicatorField.DEVIATION);
    }
    if (reason.isEmpty() || reason.startsWith(NONE)) {
      return;
    }
    if (reason.indexOf('。') >= 0 && Characters.isOpen(reason)) {
      mark(index, Message.of("doubt.reason-end", reason), IndicatorField.DEVIATION);
    }
    if (!Characters.hasLetter(reason)) {
      Message why = Message.of("doubt.no-reason", reason);
      mark(index, why, IndicatorField.POINTS, IndicatorField.SCORE, IndicatorField.DEVIATION);
    }
    if (isFull(row)) {
      besideFullScore(index, reason);
    }
  }

  /** {@code 无0（元） 0（元）}: what a page break has cut off from the row's values. */
  private static boolean startsWithFigure(String reason) {
    int first = reason.startsWith(NONE) ? NONE.length() : 0;
    return first < reason.length() && Character.isDigit(reason.charAt(first));
  }

  private static boolean isFull(Indicator row) {
    return row.score().isPresent()
        && row.points().isPresent()
        && row.score().get().compareTo(row.points().get()) == 0;
  }

  private void besideFullScore(int index, String reason) {
    Message why = Message.of("doubt.full-score", reason);
    mark(index, why, IndicatorField.DEVIATION);
    if (Characters.isOpen(reason)) {
      mark(index, why, IndicatorField.LEVEL3);
      mark(index + 1, why, IndicatorField.LEVEL3, IndicatorField.DEVIATION);
    }
    if (index > 0 && Characters.isOpen(rows.get(index - 1).deviation().orElse(""))) {
      mark(index - 1, why, IndicatorField.DEVIATION);
    }
  }

  /**
   * {@code 及时率 >=}, {@code 已补充培训。}, {@code 做好解释工作。课后托管学校数}: no name is so, but for what stands in
   * brackets.
   */
  private void name(int index) {
    String name = rows.get(index).level3().orElse("");
    Message why = Message.of("doubt.name", name);
    if (hasSign(name)) {
      mark(index, why, IndicatorField.LEVEL3, IndicatorField.TARGET, IndicatorField.ACTUAL);
    }
    if (!stops && hasStop(name)) {
      mark(
          index,
          why,
          IndicatorField.LEVEL1,
          IndicatorField.LEVEL2,
          IndicatorField.LEVEL3,
          IndicatorField.TARGET);
      mark(index - 1, why, IndicatorField.DEVIATION);
    }
  }

  private static boolean hasStop(String name) {
    return name.indexOf('。') >= 0
        || !name.isEmpty() && STOPS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /**
   * {@code 更换门窗 ⏎ 改造食堂数量}: of a name of two lines one may be that of the row below, which has none.
   */
  private void nameless(int index) {
    Indicator row = rows.get(index);
    if (index == 0 || row.level3().isPresent() || row.points().isEmpty()) {
      return;
    }
    Pointer above = IndicatorField.LEVEL3.path(index - 1);
    if (joined.contains(IndicatorField.LEVEL3.path(index - 1))) {
      Message why = Message.of("doubt.joined-above", rows.get(index - 1).level3().orElse(""));
      mark(index, why, IndicatorField.LEVEL3);
      book.doubt(IndicatorField.row(index - 1), row.line(), why);
    }
  }

  private static boolean hasSign(String name) {
    int open = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      open += Characters.bracket(c);
      if (open == 0 && Characters.isComparison(c)) {
        return true;
      }
    }
    return false;
  }

  /** The row above may have its levels from above as well, and that label be its own. */
  private void levels(int index) {
    Indicator row = rows.get(index);
    String label = row.level1().orElse("") + " " + row.level2().orElse("");
    Message why = Message.of("doubt.level", label.strip());
    mark(index, why, IndicatorField.LEVEL1, IndicatorField.LEVEL2, IndicatorField.LEVEL3);
    mark(index - 1, why, IndicatorField.LEVEL1, IndicatorField.LEVEL2);
    mark(index - 1, why, IndicatorField.LEVEL3, IndicatorField.DEVIATION);
  }

  private void mark(int index, Message why, IndicatorField... fields) {
    boolean there = index >= 0 && index < rows.size();
    for (int i = 0; i < fields.length && there; i++) {
      book.doubt(fields[i].path(index), rows.get(index).line(), why);
    }
  }
}

package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pass <b>move reason tails</b>: a reason that is cut by a page break goes on in the reason cell of
 * the first row after it, though that row has a full score and nothing to explain.
 *
 * <pre>
 * 重点任务完成率⇥=100%⇥92%⇥5⇥4.6⇥…督促各部门按时间
 * (page break)
 * 维修合格率⇥&gt;=85%⇥90%⇥5⇥5⇥节点完成任务
 * </pre>
 *
 * @param seams what else in the form speaks for two pieces being one
 */
public record MoveReasonTails(Seams seams) implements Pass {

  private static final int SHORTEST_SENTENCE = 6;

  /** What a row says that has nothing to explain: it neither goes on nor is gone on with. */
  private static final String NOTHING = "无";

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    return table.rows(move(table.rows()));
  }

  List<TableRow> move(List<TableRow> rows) {
    List<TableRow> moved = new ArrayList<>(rows);
    for (int i = 1; i < moved.size(); i++) {
      String head = reason(moved.get(i - 1)).value();
      Text below = reason(moved.get(i));
      if (moved.get(i).afterGap() && isCut(head) && isTail(below)) {
        settle(moved, i, head, below);
      }
    }
    return moved;
  }

  private static Text reason(TableRow row) {
    return row.text(IndicatorColumn.DEVIATION);
  }

  private static boolean isCut(String head) {
    return !head.isEmpty() && !head.equals(NOTHING) && !Seams.isEnded(head);
  }

  private static boolean isTail(Text below) {
    return !below.isBlank() && !below.value().equals(NOTHING);
  }

  /**
   * What goes on with a reason that is surely cut is given to it, up to the end of its sentence;
   * where it may be whole, both rows are marked.
   */
  private void settle(List<TableRow> rows, int index, String head, Text below) {
    boolean whole = isFull(rows.get(index));
    boolean surelyCut =
        Seams.goesOn(head)
            || Seams.isCut(head)
            || seams.fit(head, below.value())
            || areEnded(rows, index - 1);
    if (!whole && !surelyCut) {
      mark(rows, index, below);
      return;
    }
    int end = whole ? below.value().length() : Seams.endOfSentence(below.value());
    Text tail = below.reading(below.value().substring(0, end));
    String rest = below.value().substring(end).strip();
    rows.set(index - 1, withTail(rows.get(index - 1), tail));
    rows.set(
        index,
        withoutTail(rows.get(index), tail, rest.isEmpty() ? Text.BLANK : below.reading(rest)));
  }

  /** Whether the other reasons of the form come to their ends, so that one that does not is cut. */
  private static boolean areEnded(List<TableRow> rows, int but) {
    int ended = 0;
    int open = 0;
    for (int i = 0; i < rows.size(); i++) {
      String reason = reason(rows.get(i)).value();
      boolean sentence = i != but && reason.length() > SHORTEST_SENTENCE;
      ended += sentence && Seams.isEnded(reason) ? 1 : 0;
      open += sentence && !Seams.isEnded(reason) ? 1 : 0;
    }
    return ended > open;
  }

  private static void mark(List<TableRow> rows, int index, Text below) {
    for (int i = index - 1; i <= index; i++) {
      rows.set(i, mended(rows.get(i), below, "moved.reason-goes-on"));
    }
  }

  private static boolean isFull(TableRow row) {
    Optional<BigDecimal> points = Numbers.read(row.text(IndicatorColumn.POINTS).value());
    Optional<BigDecimal> score = Numbers.read(row.text(IndicatorColumn.SCORE).value());
    return points.isPresent() && score.isPresent() && points.get().compareTo(score.get()) == 0;
  }

  private static TableRow withTail(TableRow row, Text tail) {
    Text whole = row.text(IndicatorColumn.DEVIATION).join(tail);
    return mended(row.with(IndicatorColumn.DEVIATION, whole), tail, "moved.from-below");
  }

  private static TableRow withoutTail(TableRow row, Text tail, Text rest) {
    return mended(row.with(IndicatorColumn.DEVIATION, rest), tail, "moved.to-above");
  }

  private static TableRow mended(TableRow row, Text text, String key) {
    return row.mended(
        Repair.Kind.MOVED_TEXT, IndicatorColumn.DEVIATION, text.line(), key, text.value());
  }
}

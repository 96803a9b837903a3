package io.github.perfparse.parse;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repair <b>move tails</b>: a reason that is cut by a page break goes on in the reason cell of the
 * first row after it, though that row has a full score and nothing to explain.
 *
 * <pre>
 * 重点任务完成率⇥=100%⇥92%⇥5⇥4.6⇥…督促各部门按时间
 * (page break)
 * 维修合格率⇥&gt;=85%⇥90%⇥5⇥5⇥节点完成任务
 * </pre>
 */
final class StrayReasons {

  private final Seams seams;

  StrayReasons(Seams seams) {
    this.seams = seams;
  }

  List<IndicatorRow> move(List<IndicatorRow> rows) {
    List<IndicatorRow> moved = new ArrayList<>(rows);
    for (int i = 1; i < moved.size(); i++) {
      if (isStray(moved.get(i - 1), moved.get(i))) {
        Text tail = moved.get(i).text(IndicatorColumn.DEVIATION);
        moved.set(i - 1, withTail(moved.get(i - 1), tail));
        moved.set(i, withoutTail(moved.get(i), tail));
      }
    }
    return moved;
  }

  private boolean isStray(IndicatorRow above, IndicatorRow below) {
    String head = above.text(IndicatorColumn.DEVIATION).value();
    String tail = below.text(IndicatorColumn.DEVIATION).value();
    boolean cut = below.afterGap() && !head.isEmpty() && !tail.isEmpty() && !Seams.isEnded(head);
    return cut && (isFull(below) || seams.fit(head, tail));
  }

  private static boolean isFull(IndicatorRow row) {
    Optional<BigDecimal> points = Numbers.read(row.text(IndicatorColumn.POINTS).value());
    Optional<BigDecimal> score = Numbers.read(row.text(IndicatorColumn.SCORE).value());
    return points.isPresent() && score.isPresent() && points.get().compareTo(score.get()) == 0;
  }

  private static IndicatorRow withTail(IndicatorRow row, Text tail) {
    String detail = "\"" + tail.value() + "\" stood in the reason of the row below";
    return row.with(IndicatorColumn.DEVIATION, row.text(IndicatorColumn.DEVIATION).join(tail))
        .mended(Repair.Kind.MOVED_TEXT, IndicatorColumn.DEVIATION, tail.line(), detail);
  }

  private static IndicatorRow withoutTail(IndicatorRow row, Text tail) {
    String detail = "\"" + tail.value() + "\" given to the row above";
    return row.with(IndicatorColumn.DEVIATION, Text.BLANK)
        .mended(Repair.Kind.MOVED_TEXT, IndicatorColumn.DEVIATION, tail.line(), detail);
  }
}

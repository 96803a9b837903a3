package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which of two rows each of the lines between them goes to. One by one a page break may
 * mislead: it lies between the rows as a rule, but a cell of three lines may be broken behind its
 * first or its second.
 *
 * <pre>
 * 公园官网和导览⇥及时⇥及时⇥5⇥5     a row,
 * ·⇥·⇥服务信息更新                 which goes on here
 * (page break)
 * ·⇥·⇥完成及时性                   and here: so the line above is not the next row's
 * 步道清扫次数⇥300⇥300⇥5⇥5
 * </pre>
 *
 * Lines keep their order: above one that goes to the previous row, none goes to the next. Where two
 * are at odds, the one that leans less to its side gives way, and the break between is none.
 */
final class LinesInOrder {

  private final ColumnMap columns;
  private final Lexicon lexicon;
  private final Seams seams;
  private final Optional<TableRow> previous;
  private final Optional<TableRow> next;
  private final List<Line> lines = new ArrayList<>();

  /** How much the lines that go to the next row lean to it, all together. */
  private int leadOfNext;

  LinesInOrder(
      ColumnMap columns,
      Lexicon lexicon,
      Seams seams,
      Optional<TableRow> previous,
      Optional<TableRow> next) {
    this.columns = columns;
    this.lexicon = lexicon;
    this.seams = seams;
    this.previous = previous;
    this.next = next;
  }

  /**
   * A line and where it goes.
   *
   * @param pieces its cells
   * @param breakBefore whether a page break parts it from the previous row
   * @param breakAfter whether a page break parts it from the next row
   * @param side the row it goes to; empty if none of its pieces has a place, or if it is the only
   *     line
   * @param contested whether another line is at odds with it, so that it may be the other row's
   */
  record Line(
      List<Fragment.Piece> pieces,
      boolean breakBefore,
      boolean breakAfter,
      Optional<Joint.Side> side,
      boolean contested) {

    /** The line with all that a page break says against this side left out. */
    private Line going(Joint.Side to) {
      boolean up = to == Joint.Side.PREVIOUS;
      return new Line(pieces, up && breakBefore, !up && breakAfter, Optional.of(to), true);
    }

    private Line to(Joint.Side to) {
      return new Line(pieces, breakBefore, breakAfter, Optional.of(to), false);
    }

    /** Whether it stands in the table; a plain line without a place is hardly part of it. */
    private boolean hasColumns() {
      return !pieces.isEmpty() && pieces.get(0).width() > 1;
    }

    private boolean goes(Joint.Side to) {
      return side.isPresent() && side.get() == to;
    }
  }

  /** Takes the next line. */
  void add(List<Fragment.Piece> pieces, boolean breakBefore, boolean breakAfter) {
    lines.add(new Line(pieces, breakBefore, breakAfter, Optional.empty(), false));
  }

  /** The lines, each with the row it goes to where there are several. */
  List<Line> lines() {
    for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
      place(i);
    }
    return lines;
  }

  private void place(int index) {
    Line line = lines.get(index);
    JointWeighing weighing = weighing(line.breakBefore(), line.breakAfter());
    JointWeighing.Verdict verdict = weighing.judge(line.pieces());
    List<JointWeighing.Placed> placed = weighing.place(line.pieces(), verdict);
    int lead = placed.isEmpty() ? 0 : verdict.lead();
    boolean toNext = isTo(Joint.Side.NEXT, placed);
    if (!toNext && leadOfNext > lead && (!placed.isEmpty() || line.hasColumns())) {
      lines.set(index, line.going(Joint.Side.NEXT));
    } else if (toNext) {
      leadOfNext += lead;
      lines.set(index, line.to(Joint.Side.NEXT));
    } else if (isTo(Joint.Side.PREVIOUS, placed)) {
      boolean turned = turnUp(index);
      lines.set(index, turned ? line.going(Joint.Side.PREVIOUS) : line.to(Joint.Side.PREVIOUS));
    }
  }

  private static boolean isTo(Joint.Side side, List<JointWeighing.Placed> placed) {
    return !placed.isEmpty() && placed.get(0).joint().side() == side;
  }

  private JointWeighing weighing(boolean breakBefore, boolean breakAfter) {
    return new JointWeighing(columns, lexicon, seams, previous, next, breakBefore, breakAfter);
  }

  /** The lines above belong to the previous row after all; tells whether there were any. */
  private boolean turnUp(int index) {
    boolean turned = false;
    for (int i = index - 1; i >= 0 && !lines.get(i).goes(Joint.Side.PREVIOUS); i--) {
      if (lines.get(i).goes(Joint.Side.NEXT) || lines.get(i).hasColumns()) {
        lines.set(i, lines.get(i).going(Joint.Side.PREVIOUS));
        turned = true;
      }
    }
    leadOfNext = 0;
    return turned;
  }
}

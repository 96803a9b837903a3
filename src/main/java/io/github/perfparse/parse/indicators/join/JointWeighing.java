package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Quantities;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The weighing of one piece between two rows. A page break lies between the pieces of a cell, a
 * name comes to an end in one of a few ways, a sentence ends with a stop, and the characters that
 * would meet may meet elsewhere in the form. Costs are in tenths; less is better.
 */
record JointWeighing(
    ColumnMap columns,
    Lexicon lexicon,
    Seams seams,
    Optional<TableRow> previous,
    Optional<TableRow> next,
    boolean breakBefore,
    boolean breakAfter) {

  /** What may be paid for a piece whose column is a guess, is known, and stands at a page break. */
  private static final int GUESSED = 10;

  private static final int PLACED = 20;
  private static final int AT_BREAK = 25;

  /** The cost of a side on which there is no row. */
  private static final int IMPOSSIBLE = 1000;

  /** What it costs to take a piece under the target for one of a name that stands one off. */
  private static final int ONE_OFF = 14;

  /** What it costs to take a plain line for the rest of a sentence that has no end yet. */
  private static final int EXPECTED = 3;

  /** A plain line longer than this is a line of prose or a running head, hardly a name's tail. */
  private static final int LONGEST_TAIL = 14;

  /** A joint that is dearer by less than this is not ruled out. */
  private static final int DOUBTED = 16;

  private static final String NO_BEGIN = "，、；：。,;";

  private static final Set<IndicatorColumn> TEXTS =
      EnumSet.of(
          IndicatorColumn.LEVEL3,
          IndicatorColumn.TARGET,
          IndicatorColumn.ACTUAL,
          IndicatorColumn.DEVIATION);

  /** The columns a piece may belong to that stands under none. */
  private static final List<IndicatorColumn> GUESSES =
      List.of(IndicatorColumn.LEVEL3, IndicatorColumn.DEVIATION);

  /** A piece and where it goes. */
  record Placed(Fragment.Piece piece, Joint joint) {}

  /**
   * The row that the pieces of one line go to, the one that costs less for all, and by how much.
   *
   * @param side the row
   * @param lead how much dearer the other row is
   */
  record Verdict(Joint.Side side, int lead) {}

  Verdict judge(List<Fragment.Piece> pieces) {
    int previousCost = 0;
    int nextCost = 0;
    for (Fragment.Piece piece : pieces) {
      List<Joint> joints = weigh(piece);
      previousCost += cost(joints, Joint.Side.PREVIOUS);
      nextCost += cost(joints, Joint.Side.NEXT);
    }
    Joint.Side side = nextCost < previousCost ? Joint.Side.NEXT : Joint.Side.PREVIOUS;
    return new Verdict(side, Math.abs(nextCost - previousCost));
  }

  /** Where the pieces of one line go. */
  List<Placed> place(List<Fragment.Piece> pieces) {
    return place(pieces, judge(pieces));
  }

  /** The same where it is judged already. */
  List<Placed> place(List<Fragment.Piece> pieces, Verdict verdict) {
    int limit = breakBefore == breakAfter ? PLACED : AT_BREAK;
    return place(pieces, verdict.side(), limit, verdict.lead() < DOUBTED);
  }

  /**
   * Where the pieces of a line go that another line, beyond a page break, has taken along to its
   * side.
   */
  List<Placed> placeAlong(List<Fragment.Piece> pieces, Joint.Side side) {
    return place(pieces, side, AT_BREAK, true);
  }

  private List<Placed> place(
      List<Fragment.Piece> pieces, Joint.Side side, int limit, boolean doubted) {
    List<Placed> placed = new ArrayList<>();
    for (Fragment.Piece piece : pieces) {
      Optional<Joint> best = best(piece, side, limit);
      if (best.isPresent()) {
        placed.add(new Placed(piece, doubted ? best.get().inDoubt() : best.get()));
      }
    }
    return placed;
  }

  private static int cost(List<Joint> joints, Joint.Side side) {
    int cost = IMPOSSIBLE;
    for (Joint joint : joints) {
      cost = joint.side() == side ? Math.min(cost, joint.cost()) : cost;
    }
    return cost;
  }

  /** The cheapest joint on the side, if it is cheap enough. */
  private Optional<Joint> best(Fragment.Piece piece, Joint.Side side, int placed) {
    Joint best = null;
    List<Joint> joints = weigh(piece);
    for (Joint joint : joints) {
      boolean better = best == null || joint.cost() < best.cost();
      best = joint.side() == side && better ? joint : best;
    }
    boolean guessed = column(piece).isEmpty();
    if (best == null || best.cost() >= (guessed ? GUESSED : placed)) {
      return Optional.empty();
    }
    return Optional.of(guessed ? beside(best, joints) : best);
  }

  /** Tells which other cell of the row the piece may belong to. */
  private Joint beside(Joint best, List<Joint> joints) {
    for (Joint joint : joints) {
      boolean near = joint.side() == best.side() && joint.cost() - best.cost() < DOUBTED;
      if (near && joint.column() != best.column() && isPrinted(joint)) {
        return best.beside(joint.column());
      }
    }
    return best;
  }

  private boolean isPrinted(Joint joint) {
    Optional<TableRow> row = joint.side() == Joint.Side.PREVIOUS ? previous : next;
    return row.isPresent() && !row.get().text(joint.column()).isBlank();
  }

  private List<Joint> weigh(Fragment.Piece piece) {
    List<Joint> joints = new ArrayList<>();
    Optional<IndicatorColumn> placed = column(piece);
    for (IndicatorColumn column : placed.isPresent() ? List.of(placed.get()) : GUESSES) {
      int doubt = placed.isPresent() ? 0 : doubt(column, piece.cell().text()) + wholeNames(column);
      weigh(column, piece.cell(), doubt, joints);
    }
    if (placed.isPresent() && placed.get() == IndicatorColumn.TARGET) {
      weigh(IndicatorColumn.LEVEL3, piece.cell(), ONE_OFF, joints);
      weigh(IndicatorColumn.ACTUAL, piece.cell(), ONE_OFF, joints);
    }
    return joints;
  }

  /** A sentence is hardly a name, and what ends as a name does is hardly a reason. */
  private int doubt(IndicatorColumn column, String text) {
    boolean sentence = Seams.isSentence(text) || Seams.isEnded(text);
    boolean line = column == IndicatorColumn.LEVEL3 && text.length() > LONGEST_TAIL;
    return (line ? 8 : 0) + ((column == IndicatorColumn.LEVEL3) == sentence ? 15 : 3);
  }

  /** Below a sentence without its end the rest of it is expected, whatever that looks like. */
  private static int doubtBelow(IndicatorColumn column, String cell, int doubt) {
    boolean open = Seams.isSentence(cell) && !Seams.isEnded(cell);
    return column == IndicatorColumn.DEVIATION && open ? Math.min(doubt, EXPECTED) : doubt;
  }

  /** A plain line between two rows whose names are whole is hardly part of either. */
  private int wholeNames(IndicatorColumn column) {
    boolean whole = isNamed(previous) && isNamed(next);
    return column == IndicatorColumn.LEVEL3 && whole && breakBefore == breakAfter ? 8 : 0;
  }

  /** The text column under which the piece stands, as the rows beside it are shifted. */
  private Optional<IndicatorColumn> column(Fragment.Piece piece) {
    if (piece.width() == 1) {
      return Optional.empty();
    }
    boolean nextPage = breakBefore && !breakAfter;
    Optional<TableRow> first = nextPage ? next : previous;
    Optional<TableRow> second = nextPage ? previous : next;
    Optional<IndicatorColumn> column = under(piece.index(), first);
    return column.isPresent() ? column : under(piece.index(), second);
  }

  /** The column of a neighbour's cell at the same index: its name where that stands there. */
  private Optional<IndicatorColumn> under(int index, Optional<TableRow> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    return index == row.get().nameIndex()
        ? Optional.of(IndicatorColumn.LEVEL3)
        : textColumn(index + row.get().shift());
  }

  private Optional<IndicatorColumn> textColumn(int index) {
    Optional<IndicatorColumn> column = columns.role(index);
    return column.isPresent() && TEXTS.contains(column.get()) ? column : Optional.empty();
  }

  private void weigh(IndicatorColumn column, Cell piece, int doubt, List<Joint> joints) {
    String text = piece.text();
    if (previous.isPresent()) {
      String cell = previous.get().text(column).value();
      int cost = doubtBelow(column, cell, doubt) + (breakAfter && !breakBefore ? 30 : 0);
      joints.add(new Joint(column, Joint.Side.PREVIOUS, cost + asTail(column, cell, text)));
    }
    if (next.isPresent()) {
      int cost = doubt + (breakBefore && !breakAfter ? 30 : breakAfter ? 0 : 12);
      String cell = next.get().text(column).value();
      joints.add(new Joint(column, Joint.Side.NEXT, cost + asHead(column, cell, text)));
    }
  }

  private int asTail(IndicatorColumn column, String cell, String tail) {
    int seam = seams.fit(cell, tail) ? -8 : 0;
    // Nothing goes on with a sentence that has its end, or with a sign for none.
    boolean whole = Seams.isEnded(cell) || Numbers.isNone(cell);
    return switch (column) {
      case LEVEL3 ->
          seam + (isName(cell) ? 10 : 0) + (isName(cell + tail) ? 0 : 6) + shortness(tail);
      case DEVIATION -> seam + (cell.isEmpty() ? 12 : whole ? 20 : 0);
      default -> quantityCost(cell);
    };
  }

  private int asHead(IndicatorColumn column, String cell, String head) {
    int seam = seams.fit(head, cell) ? -8 : 0;
    return switch (column) {
      case LEVEL3 ->
          seam
              + wanting(cell)
              + ending(head)
              + (isName(head) && !cell.isEmpty() ? 10 : 0)
              + (isName(head + cell) ? 0 : 6)
              + unfinished();
      case DEVIATION ->
          seam + (cell.isEmpty() ? 10 : Seams.isEnded(head) ? 10 : 0) + unfinishedReason();
      default -> quantityCost(cell);
    };
  }

  /** A target that is a number with its unit is whole; nothing is to be joined to it. */
  private static int quantityCost(String cell) {
    boolean whole = !cell.isEmpty() && Quantities.read(cell).value().isPresent();
    return whole ? 30 : cell.isEmpty() ? 10 : 4;
  }

  /** What is nothing but a name's ending, 完成情况 or 及时性, begins no name. */
  private int ending(String head) {
    return lexicon.isNameEnding(head) ? 25 : 0;
  }

  /** A row that has numbers and no name, or only a name's ending, is waiting for one. */
  private int wanting(String cell) {
    return isRest(cell) ? -25 : cell.isEmpty() || lexicon.isNameEnding(cell) ? -15 : 0;
  }

  /** {@code ，保障任务按时完成}, {@code 低于上年)}: no name begins so, or closes what it has not opened. */
  private static boolean isRest(String cell) {
    int open = 0;
    for (int i = 0; i < cell.length() && open >= 0; i++) {
      open += Characters.bracket(cell.charAt(i));
    }
    return open < 0 || !cell.isEmpty() && NO_BEGIN.indexOf(cell.charAt(0)) >= 0;
  }

  /** A piece of a few characters is a tail rather than a name. */
  private int shortness(String tail) {
    return tail.length() <= 5 ? -4 : 0;
  }

  /** Were the piece the next row's, the previous row's name would stay as it is. */
  private int unfinished() {
    return previous.isPresent() && !isNamed(previous) ? 6 : 0;
  }

  private int unfinishedReason() {
    if (previous.isEmpty()) {
      return 0;
    }
    String reason = previous.get().text(IndicatorColumn.DEVIATION).value();
    return !reason.isEmpty() && !Seams.isEnded(reason) ? 8 : 0;
  }

  private boolean isNamed(Optional<TableRow> row) {
    return row.isPresent() && isName(row.get().text(IndicatorColumn.LEVEL3).value());
  }

  private boolean isName(String text) {
    return !text.isEmpty() && lexicon.endsName(text);
  }
}

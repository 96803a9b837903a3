package io.github.perfparse.parse;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repair <b>join broken</b>: gives the pieces of broken cells back to their rows.
 *
 * <pre>
 * 公园官网信息更新⇥及时⇥及时⇥1⇥1     a name with its numbers,
 * (page break)
 * ·⇥·⇥及时性                          and its tail after the break
 *
 * ·⇥长效管护制度健全且                a name's head alone,
 * (page break)
 * ·⇥有效执行⇥健全⇥健全⇥2⇥2          and its numbers with the tail
 * </pre>
 *
 * Which row and which column a piece belongs to is weighed: a page break lies between the pieces of
 * a cell, a name comes to an end in one of a few ways, a sentence ends with a stop, and the
 * characters that would meet may meet elsewhere in the form.
 */
final class BrokenCells {

  private final ColumnMap columns;
  private final Lexicon lexicon;
  private final Seams seams;
  private final Ledger ledger;

  private final List<IndicatorRow> rows = new ArrayList<>();
  private List<Fragment> waiting = new ArrayList<>();

  BrokenCells(ColumnMap columns, Lexicon lexicon, Seams seams, Ledger ledger) {
    this.columns = columns;
    this.lexicon = lexicon;
    this.seams = seams;
    this.ledger = ledger;
  }

  /** The whole rows, with what could be joined joined; other pieces stay unclaimed. */
  List<IndicatorRow> join(List<BodyRow> body) {
    for (BodyRow row : body) {
      if (row instanceof Fragment fragment) {
        waiting.add(fragment);
      } else {
        rows.add(settle(Optional.of((IndicatorRow) row)).get());
      }
    }
    settle(Optional.empty());
    return rows;
  }

  /**
   * Places the waiting fragments between the last whole row and {@code next}; gives {@code next}
   * back.
   */
  private Optional<IndicatorRow> settle(Optional<IndicatorRow> next) {
    Optional<IndicatorRow> changed = next;
    Text[] heads = new Text[IndicatorColumn.values().length];
    for (int i = 0; i < waiting.size(); i++) {
      Fragment fragment = waiting.get(i);
      boolean breakBefore = anyBreak(waiting.subList(0, i + 1));
      boolean breakAfter =
          anyBreak(waiting.subList(i + 1, waiting.size()))
              || changed.filter(IndicatorRow::afterGap).isPresent();
      boolean toPrevious = false;
      for (Fragment.Piece piece : fragment.pieces()) {
        Weighing weighing = new Weighing(previous(), changed, breakBefore, breakAfter);
        Optional<Joint> joint = weighing.best(piece);
        if (joint.isPresent()) {
          toPrevious |= joint.get().side == Side.PREVIOUS;
          collect(joint.get(), piece, heads);
        }
      }
      changed = attachLabels(fragment, toPrevious, changed);
    }
    waiting = new ArrayList<>();
    return prepend(heads, changed);
  }

  private static boolean anyBreak(List<Fragment> fragments) {
    return fragments.stream().anyMatch(Fragment::afterGap);
  }

  private Optional<IndicatorRow> previous() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  private void collect(Joint joint, Fragment.Piece piece, Text[] heads) {
    Text text = Text.of(piece.cell());
    int column = joint.column.ordinal();
    if (joint.side == Side.NEXT) {
      heads[column] = heads[column] == null ? text : heads[column].join(text);
      return;
    }
    IndicatorRow row = rows.remove(rows.size() - 1);
    rows.add(
        row.with(joint.column, row.text(joint.column).join(text))
            .mended(
                Repair.Kind.JOINED_FRAGMENT,
                joint.column,
                text.line(),
                quoted(text) + " joined to the cell above"));
  }

  private Optional<IndicatorRow> prepend(Text[] heads, Optional<IndicatorRow> next) {
    IndicatorRow row = next.orElse(null);
    for (IndicatorColumn column : IndicatorColumn.values()) {
      Text head = heads[column.ordinal()];
      if (head != null && row != null) {
        row =
            row.with(column, head.join(row.text(column)))
                .mended(
                    Repair.Kind.JOINED_FRAGMENT,
                    column,
                    head.line(),
                    quoted(head) + " joined to the cell below");
      }
    }
    return Optional.ofNullable(row);
  }

  private static String quoted(Text text) {
    return "\"" + text.value() + "\"";
  }

  /**
   * Level labels on a fragment stand on the row whose piece it bears; alone, on the next row,
   * unless that row has labels of its own.
   */
  private Optional<IndicatorRow> attachLabels(
      Fragment fragment, boolean toPrevious, Optional<IndicatorRow> next) {
    Optional<IndicatorRow> changed = next;
    for (Map.Entry<IndicatorColumn, Text> label : fragment.labels().entrySet()) {
      boolean nextTakes = changed.isPresent() && !changed.get().has(label.getKey()) && !toPrevious;
      if (nextTakes) {
        changed = Optional.of(labelled(changed.get(), label, fragment.line()));
      } else if (previous().isPresent() && !previous().get().has(label.getKey())) {
        IndicatorRow row = rows.remove(rows.size() - 1);
        rows.add(labelled(row, label, fragment.line()));
      } else {
        keepLabel(label.getValue(), changed);
      }
    }
    return changed;
  }

  /** A label that neither neighbour lacks: printed once more for the reader, or in vain. */
  private void keepLabel(Text label, Optional<IndicatorRow> next) {
    boolean repeated =
        next.isPresent() && hasLabel(next.get(), label)
            || previous().isPresent() && hasLabel(previous().get(), label);
    if (repeated) {
      label.cells().forEach(ledger::label);
    }
  }

  private static boolean hasLabel(IndicatorRow row, Text label) {
    return row.text(IndicatorColumn.LEVEL1).value().equals(label.value())
        || row.text(IndicatorColumn.LEVEL2).value().equals(label.value());
  }

  private static IndicatorRow labelled(
      IndicatorRow row, Map.Entry<IndicatorColumn, Text> label, int line) {
    return row.with(label.getKey(), label.getValue())
        .mended(
            Repair.Kind.MOVED_TEXT,
            label.getKey(),
            line,
            quoted(label.getValue()) + " printed on a line without numbers");
  }

  private enum Side {
    PREVIOUS,
    NEXT
  }

  private record Joint(IndicatorColumn column, Side side, int cost) {}

  /** The weighing of one piece between two rows. Costs are in tenths; less is better. */
  private final class Weighing {

    /**
     * What may be paid for a piece whose column is a guess, is known, and stands at a page break.
     */
    private static final int GUESSED = 10;

    private static final int PLACED = 20;
    private static final int AT_BREAK = 25;

    private final Optional<IndicatorRow> previous;
    private final Optional<IndicatorRow> next;
    private final boolean breakBefore;
    private final boolean breakAfter;
    private final List<Joint> joints = new ArrayList<>();

    Weighing(
        Optional<IndicatorRow> previous,
        Optional<IndicatorRow> next,
        boolean breakBefore,
        boolean breakAfter) {
      this.previous = previous;
      this.next = next;
      this.breakBefore = breakBefore;
      this.breakAfter = breakAfter;
    }

    /** The cheapest joint that is cheap enough. */
    Optional<Joint> best(Fragment.Piece piece) {
      Optional<IndicatorColumn> placed = place(piece);
      for (IndicatorColumn column : placed.map(List::of).orElse(guesses())) {
        int doubt = placed.isPresent() ? 0 : doubt(column, piece.cell().text());
        weigh(column, piece.cell(), doubt);
      }
      Joint best = null;
      for (Joint joint : joints) {
        best = best == null || joint.cost < best.cost ? joint : best;
      }
      int limit = placed.isEmpty() ? GUESSED : breakBefore == breakAfter ? PLACED : AT_BREAK;
      return Optional.ofNullable(best).filter(joint -> joint.cost < limit);
    }

    /** The columns a piece may belong to that stands under none. */
    private List<IndicatorColumn> guesses() {
      return List.of(IndicatorColumn.LEVEL3, IndicatorColumn.DEVIATION);
    }

    /** A sentence is hardly a name, and what ends as a name does is hardly a reason. */
    private int doubt(IndicatorColumn column, String text) {
      boolean sentence = Seams.isSentence(text) || Seams.isEnded(text);
      return (column == IndicatorColumn.LEVEL3) == sentence ? 15 : 3;
    }

    /** The text column under which the piece stands, as the rows beside it are shifted. */
    private Optional<IndicatorColumn> place(Fragment.Piece piece) {
      if (piece.width() == 1) {
        return Optional.empty();
      }
      boolean nextPage = breakBefore && !breakAfter;
      Optional<IndicatorRow> first = nextPage ? next : previous;
      Optional<IndicatorRow> second = nextPage ? previous : next;
      Optional<IndicatorColumn> column =
          first.flatMap(row -> textColumn(piece.index() + row.shift()));
      return column.isPresent()
          ? column
          : second.flatMap(row -> textColumn(piece.index() + row.shift()));
    }

    private Optional<IndicatorColumn> textColumn(int index) {
      return columns
          .role(index)
          .filter(
              column ->
                  column == IndicatorColumn.LEVEL3
                      || column == IndicatorColumn.TARGET
                      || column == IndicatorColumn.ACTUAL
                      || column == IndicatorColumn.DEVIATION);
    }

    private void weigh(IndicatorColumn column, Cell piece, int doubt) {
      String text = piece.text();
      if (previous.isPresent()) {
        int cost = doubt + (breakAfter && !breakBefore ? 30 : 0);
        String cell = previous.get().text(column).value();
        joints.add(new Joint(column, Side.PREVIOUS, cost + asTail(column, cell, text)));
      }
      if (next.isPresent()) {
        int cost = doubt + (breakBefore && !breakAfter ? 30 : breakAfter ? 0 : 12);
        String cell = next.get().text(column).value();
        joints.add(new Joint(column, Side.NEXT, cost + asHead(column, cell, text)));
      }
    }

    private int asTail(IndicatorColumn column, String cell, String tail) {
      int seam = seams.fit(cell, tail) ? -8 : 0;
      return switch (column) {
        case LEVEL3 ->
            seam + (isName(cell) ? 10 : 0) + (isName(cell + tail) ? 0 : 6) + shortness(tail);
        case DEVIATION -> seam + (cell.isEmpty() ? 12 : Seams.isEnded(cell) ? 20 : 0);
        default -> cell.isEmpty() ? 10 : 4;
      };
    }

    private int asHead(IndicatorColumn column, String cell, String head) {
      int seam = seams.fit(head, cell) ? -8 : 0;
      return switch (column) {
        case LEVEL3 ->
            seam
                + (isName(head) && !cell.isEmpty() ? 10 : 0)
                + (isName(head + cell) ? 0 : 6)
                + unfinished();
        case DEVIATION ->
            seam + (cell.isEmpty() ? 10 : Seams.isEnded(head) ? 10 : 0) + unfinishedReason();
        default -> cell.isEmpty() ? 10 : 4;
      };
    }

    /** A piece of a few characters is a tail rather than a name. */
    private int shortness(String tail) {
      return tail.length() <= 5 ? -4 : 0;
    }

    /** Were the piece the next row's, the previous row's name would stay as it is. */
    private int unfinished() {
      return previous.filter(row -> !isName(row.text(IndicatorColumn.LEVEL3).value())).isPresent()
          ? 6
          : 0;
    }

    private int unfinishedReason() {
      String reason = previous.map(row -> row.text(IndicatorColumn.DEVIATION).value()).orElse("");
      return !reason.isEmpty() && !Seams.isEnded(reason) ? 8 : 0;
    }

    private boolean isName(String text) {
      return !text.isEmpty() && lexicon.endsName(text);
    }
  }
}

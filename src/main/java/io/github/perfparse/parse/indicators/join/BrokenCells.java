package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the pieces of broken cells of one table back to their rows.
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
 * Which row a piece belongs to is weighed by {@link JointWeighing}. Where the other row is not much
 * less likely, that row is marked too, so that no doubt is kept secret.
 */
final class BrokenCells {

  /** Name, target and actual value on one line, and no break: a row that has lost its numbers. */
  private static final int WHOLE_ROW = 3;

  private static final int USUAL_ROWS = 32;

  private final ColumnMap columns;
  private final Lexicon lexicon;
  private final Seams seams;

  private final List<TableRow> rows = new ArrayList<>(USUAL_ROWS);
  private final List<Fragment> waiting = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** The row below the waiting fragments, and the heads of its cells found so far. */
  private Optional<TableRow> next = Optional.empty();

  private final Map<IndicatorColumn, Text> heads = new EnumMap<>(IndicatorColumn.class);

  BrokenCells(ColumnMap columns, Lexicon lexicon, Seams seams) {
    this.columns = columns;
    this.lexicon = lexicon;
    this.seams = seams;
  }

  /** The whole rows, with what could be joined joined; other pieces stay unclaimed. */
  List<TableRow> join(List<BodyRow> body) {
    for (BodyRow row : body) {
      if (row instanceof Fragment fragment) {
        waiting.add(fragment);
      } else {
        next = Optional.of((TableRow) row);
        settle();
        rows.add(next.get());
      }
    }
    next = Optional.empty();
    settle();
    return rows;
  }

  /** What was made of labels that name no row. */
  List<Note> notes() {
    return notes;
  }

  /** Places the waiting fragments between the last whole row and the next. */
  private void settle() {
    if (waiting.isEmpty()) {
      return;
    }
    List<LinesInOrder.Line> lines = lines();
    for (int i = 0; i < waiting.size(); i++) {
      settle(waiting.get(i), lines.get(i));
    }
    waiting.clear();
    for (Map.Entry<IndicatorColumn, Text> head : heads.entrySet()) {
      prepend(head.getKey(), head.getValue());
    }
    heads.clear();
  }

  /** The lines that wait, each with the row it goes to. */
  private List<LinesInOrder.Line> lines() {
    LinesInOrder lines = new LinesInOrder(columns, lexicon, seams, previous(), next);
    boolean breakBehind = next.isPresent() && next.get().afterGap();
    int lastBreak = lastBreak();
    boolean breakBefore = false;
    for (int i = 0; i < waiting.size(); i++) {
      Fragment fragment = waiting.get(i);
      breakBefore |= fragment.afterGap();
      boolean breakAfter = breakBehind || i < lastBreak;
      boolean broken = breakBefore || breakAfter || fragment.pieces().size() < WHOLE_ROW;
      lines.add(broken ? fragment.pieces() : List.of(), breakBefore, breakAfter);
    }
    return lines.lines();
  }

  private void settle(Fragment fragment, LinesInOrder.Line line) {
    boolean toPrevious = false;
    boolean doubted = false;
    if (!line.pieces().isEmpty()) {
      JointWeighing weighing =
          new JointWeighing(
              columns, lexicon, seams, previous(), next, line.breakBefore(), line.breakAfter());
      for (JointWeighing.Placed placed :
          line.contested()
              ? weighing.placeAlong(line.pieces(), line.side().get())
              : weighing.place(line.pieces())) {
        collect(placed.joint(), Text.of(placed.piece().cell()));
        toPrevious |= placed.joint().side() == Joint.Side.PREVIOUS;
        doubted |= placed.joint().doubted();
      }
    }
    attachLabels(fragment, toPrevious, doubted);
  }

  /** The last of the waiting fragments that stands behind a page break; -1 if none does. */
  private int lastBreak() {
    int last = waiting.size() - 1;
    while (last >= 0 && !waiting.get(last).afterGap()) {
      last--;
    }
    return last;
  }

  private void replacePrevious(TableRow changed) {
    rows.set(rows.size() - 1, changed);
  }

  private Optional<TableRow> previous() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  private void collect(Joint joint, Text text) {
    switch (joint.side()) {
      case PREVIOUS -> collectTail(joint, text);
      case NEXT -> collectHead(joint, text);
    }
  }

  private void collectTail(Joint joint, Text tail) {
    IndicatorColumn column = joint.column();
    Optional<TableRow> previous = previous();
    if (previous.isPresent()) {
      Text cell = previous.get().text(column);
      if (cell.isFull()) {
        return;
      }
      TableRow whole =
          noted(previous.get().with(column, cell.join(tail)), column, tail, "joined.above");
      replacePrevious(doubtBeside(whole, joint, tail));
    }
    if (joint.doubted() && next.isPresent()) {
      next = Optional.of(noted(next.get(), column, tail, "doubt.joined-above"));
    }
  }

  private void collectHead(Joint joint, Text head) {
    IndicatorColumn column = joint.column();
    Text before = heads.getOrDefault(column, Text.BLANK);
    if (before.isFull()) {
      return;
    }
    heads.put(column, before.join(head));
    if (next.isPresent()) {
      next = Optional.of(doubtBeside(next.get(), joint, head));
    }
    Optional<TableRow> previous = previous();
    if (joint.doubted() && previous.isPresent()) {
      replacePrevious(noted(previous.get(), column, head, "doubt.joined-below"));
    }
  }

  private void prepend(IndicatorColumn column, Text head) {
    if (next.isPresent()) {
      Text whole = head.join(next.get().text(column));
      next = Optional.of(noted(next.get().with(column, whole), column, head, "joined.below"));
    }
  }

  private static TableRow doubtBeside(TableRow row, Joint joint, Text piece) {
    return joint.rival().isEmpty()
        ? row
        : noted(row, joint.rival().get(), piece, "doubt.joined-beside");
  }

  private static TableRow noted(TableRow row, IndicatorColumn column, Text piece, String key) {
    return row.mended(Repair.Kind.JOINED_FRAGMENT, column, piece.line(), key, piece.value());
  }

  /** Labels stand on the row whose piece is beside them; alone, on the next if that has none. */
  private void attachLabels(Fragment fragment, boolean toPrevious, boolean doubted) {
    boolean up = toPrevious && previousHasNoneOf(fragment.labels().keySet());
    for (Map.Entry<IndicatorColumn, Text> label : fragment.labels().entrySet()) {
      IndicatorColumn level = label.getKey();
      if (isPieceBelow(level, label.getValue())) {
        TableRow row = previous().orElseThrow();
        replacePrevious(row.with(level, withPiece(row.text(level), label.getValue())));
      } else {
        boolean previousLacks = lacks(previous(), level);
        attachLabel(level, label.getValue(), up, previousLacks);
        if (doubted && previousLacks && !toPrevious) {
          replacePrevious(
              noted(previous().orElseThrow(), level, label.getValue(), "doubt.joined-below"));
        }
      }
    }
  }

  private void attachLabel(IndicatorColumn level, Text label, boolean up, boolean previousLacks) {
    if (lacks(next, level) && !up) {
      next = Optional.of(labelled(next.get(), level, label));
    } else if (previousLacks && (up || !isCovered(level))) {
      replacePrevious(labelled(previous().orElseThrow(), level, label));
    } else {
      keepLabel(label);
    }
  }

  private static boolean lacks(Optional<TableRow> row, IndicatorColumn level) {
    return row.isPresent() && !row.get().has(level);
  }

  private boolean previousHasNoneOf(Set<IndicatorColumn> levels) {
    TableRow previous = previous().orElseThrow();
    for (IndicatorColumn level : levels) {
      if (previous.has(level)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the label is the last piece of one that the row above has begun. */
  private boolean isPieceBelow(IndicatorColumn level, Text label) {
    Optional<TableRow> previous = previous();
    return !isLevel(label) && previous.isPresent() && previous.get().has(level);
  }

  /** A label that was read in spite of its missing piece stays what it was read as. */
  private Text withPiece(Text label, Text piece) {
    Text whole = label.join(piece);
    return isLevel(label) ? whole.reading(label.value()) : whole;
  }

  private boolean isLevel(Text label) {
    return lexicon.isLevel(Fold.key(label.value()));
  }

  /** Whether a row above has a label of the level, so that a blank one is no gap to be filled. */
  private boolean isCovered(IndicatorColumn level) {
    for (TableRow row : rows) {
      if (row.has(level)) {
        return true;
      }
    }
    return false;
  }

  /** A label that neither neighbour lacks: printed once more for the reader, or in vain. */
  private void keepLabel(Text label) {
    for (Cell cell : label.cells()) {
      notes.add(new Note.Label(cell));
    }
    if (!hasLabel(next, label) && !hasLabel(previous(), label)) {
      Message detail = Message.of("moved.label-of-none", label.value());
      notes.add(new Note.Mended(Repair.Kind.MOVED_TEXT, label.line(), detail));
    }
  }

  private static boolean hasLabel(Optional<TableRow> row, Text label) {
    return row.isPresent()
        && (row.get().text(IndicatorColumn.LEVEL1).value().equals(label.value())
            || row.get().text(IndicatorColumn.LEVEL2).value().equals(label.value()));
  }

  private static TableRow labelled(TableRow row, IndicatorColumn level, Text label) {
    return row.with(level, label)
        .mended(Repair.Kind.MOVED_TEXT, level, label.line(), "moved.label", label.value());
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Repair <b>join lines</b>: puts a row together that line breaks inside its cells have spread over
 * several lines, as word processors leave them.
 *
 * <pre>
 * ·⇥产出                             ┐
 * 指标⇥数量指标⇥维修养护             │ ·⇥产出指标⇥数量指标⇥维修养护供水工程处数⇥…
 * 供水工程处数⇥≥18处⇥18处⇥10⇥10⇥  ┘
 * </pre>
 *
 * The count decides: all rows of such a table have one number of cells, and lines whose cells add
 * up to just that number, none of them begun with a blank one, are one row. Words only forbid: a
 * line that begins with the label of a row begins a row of its own.
 */
public final class LineFeeds implements Consumer<Row> {

  /** Held back until the width is known. */
  private static final int MOST_EARLY = 40;

  private static final int MOST_LINES = 60;

  /** A longer row is whole, and not held back. */
  private static final int LONGEST = 1 << 14;

  private final Lexicon lexicon;
  private final Furniture furniture;
  private final Consumer<Row> next;
  private final List<Row> early = new ArrayList<>();

  private final List<Row> held = new ArrayList<>();
  private boolean started;

  /** Whether a row of this form was seen to be broken: such a table may well have more. */
  private boolean broken;

  private FullWidth table = new FullWidth();
  private int width;

  public LineFeeds(Lexicon lexicon, Consumer<Row> next) {
    this.lexicon = lexicon;
    this.furniture = new Furniture(lexicon);
    this.next = next;
  }

  @Override
  public void accept(Row row) {
    if (namesProject(row)) {
      finish();
      table = new FullWidth();
      broken = false;
      started = false;
    }
    table.see(row);
    width = table.cells();
    broken |= row.syntax() == Syntax.TAB && row.cells().size() < width;
    if (started) {
      place(row);
      return;
    }
    early.add(row);
    if (early.size() == MOST_EARLY || row.length() > LONGEST || isTotal(row)) {
      start();
    }
  }

  /** Hands on what is still held back. */
  public void finish() {
    if (!started) {
      start();
    }
    flush();
  }

  private void start() {
    started = true;
    for (Row row : early) {
      place(row);
    }
    early.clear();
  }

  private void place(Row row) {
    if (held.isEmpty()) {
      begin(row);
    } else if (isWhole(held.get(0))) {
      placeBehindWhole(row);
    } else if (!goesOn(row)) {
      giveUp(row);
    } else {
      held.add(row);
      int cells = cells();
      if (cells == width && fits(row)) {
        Row whole = joined();
        held.clear();
        begin(whole);
      } else if (cells >= width || held.size() == MOST_LINES) {
        giveUp(held.remove(held.size() - 1));
      }
    }
  }

  /**
   * In a table that has such rows, a plain line right below a whole row goes on with its last cell:
   * {@code …⇥10⇥9⇥部分水源点} / {@code 枯水期停用。}
   */
  private void placeBehindWhole(Row row) {
    boolean plain = row.syntax() == Syntax.PLAIN && isLine(row) && !row.afterGap();
    if (plain && held.size() < MOST_LINES && !isPagesNumber(row)) {
      held.add(row);
      return;
    }
    List<Row> label = row.cells().get(0).isBlank() ? List.of() : piecesAtEnd();
    next.accept(joined());
    held.clear();
    for (Row piece : label) {
      place(piece);
    }
    place(row);
  }

  /**
   * {@code …⇥未及时验收} / {@code — 12 —}; {@code …⇥5⇥9.6}, {@code …⇥已整改。} or a head's {@code …⇥得分}, and
   * below it {@code 12}: which may be the page's, or the end of another cell's number.
   */
  private boolean isPagesNumber(Row row) {
    List<Cell> cells = held.get(held.size() - 1).cells();
    Cell above = cells.get(cells.size() - 1);
    boolean digits =
        Furniture.isBareNumber(row) || Characters.areLastDigits(row.cells().get(0).text());
    return digits
        ? Numbers.isNumber(above.text())
            || Seams.isEnded(above.text())
            || lexicon.indicatorColumns().exact(above).isPresent()
        : furniture.isPageNumber(row);
  }

  /** Takes the last lines off that may be pieces of the label of the row below: {@code 满意}. */
  private List<Row> piecesAtEnd() {
    int at = held.size();
    while (at > 1 && LabelPieces.isPiece(held.get(at - 1).cells().get(0), lexicon)) {
      at--;
    }
    List<Row> pieces = held.subList(at, held.size());
    List<Row> taken = List.copyOf(pieces);
    pieces.clear();
    return taken;
  }

  /** Another form begins. */
  private boolean namesProject(Row row) {
    return !row.printed().isEmpty()
        && lexicon.headFields().means(row.printed().get(0), HeadField.PROJECT_NAME);
  }

  private boolean isWhole(Row row) {
    return row.cells().size() == width;
  }

  private void begin(Row row) {
    boolean open = broken && isWhole(row) && !row.cells().get(width - 1).isBlank();
    if (open && isLine(row) && !isTotal(row) || isBegun(row)) {
      held.add(row);
    } else {
      next.accept(row);
    }
  }

  /** The first of the held lines is a row by itself; the others may still begin one. */
  private void giveUp(Row row) {
    List<Row> lines = new ArrayList<>(held);
    held.clear();
    next.accept(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      place(lines.get(i));
    }
    place(row);
  }

  private void flush() {
    if (!held.isEmpty() && isWhole(held.get(0))) {
      List<Row> below = piecesAtEnd();
      next.accept(joined());
      for (Row line : below) {
        next.accept(line);
      }
    } else {
      for (Row line : held) {
        next.accept(line);
      }
    }
    held.clear();
  }

  /** What stands below it is below the table. */
  private boolean isTotal(Row row) {
    return !row.printed().isEmpty() && lexicon.foot().means(row.printed().get(0), FootLabel.TOTAL);
  }

  /** Whether the row may be the beginning of one that goes on below. */
  private boolean isBegun(Row row) {
    List<Cell> cells = row.cells();
    boolean open = !cells.get(cells.size() - 1).isBlank();
    return open && cells.size() < width && isLine(row);
  }

  private static boolean isLine(Row row) {
    return (row.syntax() == Syntax.TAB || row.syntax() == Syntax.PLAIN) && row.length() <= LONGEST;
  }

  private boolean goesOn(Row row) {
    return isLine(row) && !row.afterGap() && !row.cells().get(0).isBlank() && !beginsRow(row);
  }

  /** One level's label may be a piece of another, or of a name: {@code 产出} / {@code 数量}. */
  private boolean beginsRow(Row row) {
    Cell first = row.cells().get(0);
    return cells() > 1
        && (lexicon.headFields().find(first).isPresent()
            || lexicon.sections().find(first).isPresent()
            || lexicon.fundRows().exact(first).isPresent()
            || MoneyUnit.endsLabel(first.key())
            || lexicon.foot().exact(first).isPresent());
  }

  /** The cells of the held lines; each line break lies inside a cell and parts none. */
  private int cells() {
    int cells = 1;
    for (Row line : held) {
      cells += line.cells().size() - 1;
    }
    return cells;
  }

  /**
   * Whether the last line may close the row. One that begins with lines of a single cell, or ends
   * with a line that is a whole row by itself, has a label broken at its left: {@code 年度} / {@code
   * 总体} / {@code 目标⇥预期目标⇥…}.
   */
  private boolean fits(Row last) {
    if (last.cells().size() < width && held.get(0).cells().size() > 1) {
      return !isLabelDownSide();
    }
    StringBuilder label = new StringBuilder();
    for (Row line : held) {
      label.append(line.cells().get(0).text());
      if (line.cells().size() > 1) {
        break;
      }
    }
    return lexicon.isRowLabel(Fold.key(label.toString()));
  }

  /**
   * {@code 年度⇥预期目标⇥…} / {@code 总体} / {@code 目标⇥完成养护。⇥…}: pieces of a section's label stand below
   * each other, each before a row of its own.
   */
  private boolean isLabelDownSide() {
    StringBuilder label = new StringBuilder();
    for (Row line : held) {
      label.append(line.cells().get(0).key());
    }
    return lexicon.sections().exact(label.toString()).isPresent();
  }

  private Row joined() {
    List<Cell> cells = new ArrayList<>();
    for (Row line : held) {
      for (int i = 0; i < line.cells().size(); i++) {
        Cell cell = line.cells().get(i);
        if (i == 0 && !cells.isEmpty()) {
          cells.set(cells.size() - 1, join(cells.get(cells.size() - 1), cell));
        } else {
          cells.add(cell);
        }
      }
    }
    Row first = held.get(0);
    return new Row(Syntax.TAB, first.line(), first.afterGap(), cells);
  }

  private static Cell join(Cell above, Cell below) {
    String between = Seams.isEnded(above.text()) ? "\n" : "";
    return new Cell(
        above.text() + between + below.text(),
        above.raw() + "\n" + below.raw(),
        above.line(),
        above.column());
  }
}

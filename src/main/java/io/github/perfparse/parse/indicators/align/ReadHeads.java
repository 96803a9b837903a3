package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pass <b>read heads</b>: takes the head rows out. The first says what the columns are; later ones
 * are repeated heads, and what follows them stands behind a page break.
 *
 * @param sections says which rows are heads
 * @param labels knows the labels that have slipped up into a head
 */
public record ReadHeads(Lexicon lexicon, SectionFinder sections, LevelLabels labels)
    implements Pass {

  /** 偏差原因 is the shortest whole head of the reasons. */
  private static final int SHORTEST_REASON_HEAD = 4;

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    return new Reading(table.printed()).read(table);
  }

  /** The heads of one table. */
  private final class Reading {

    private final List<Row> rows;
    private final List<Row> body = new ArrayList<>();
    private final List<BodyRow> slipped = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Optional<ColumnMap> columns = Optional.empty();
    private boolean reasonsAreCut;

    Reading(List<Row> rows) {
      this.rows = rows;
    }

    IndicatorTable read(IndicatorTable table) {
      boolean pageBreak = false;
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        if (!sections.isColumnHeads(row)) {
          body.add(pageBreak ? row.withGap(true) : row);
          pageBreak = false;
        } else if (columns.isPresent()) {
          notes.add(new Note.Dropped(row, "furniture.head"));
          pageBreak = true;
        } else {
          i += readHead(i);
        }
      }
      ColumnMap found = columns.isPresent() ? columns.get() : HeadlessOrder.of(body);
      return table.headed(found, reasonsAreCut).slipped(slipped).printed(body, notes);
    }

    /** Reads the head at {@code index}; gives the number of rows it goes on over. */
    private int readHead(int index) {
      Row head = rows.get(index);
      Optional<Row> joined =
          index + 1 < rows.size() ? joined(head, rows.get(index + 1)) : Optional.empty();
      Row whole = joined.orElse(head);
      ColumnMap found = new IndicatorHead(lexicon, notes).read(whole);
      columns = Optional.of(found);
      reasonsAreCut = isCut(whole, found);
      if (joined.isPresent()) {
        labelPieces(head, rows.get(index + 1), whole);
      }
      Optional<BodyRow> labelled = slipped(head, found);
      if (labelled.isPresent()) {
        slipped.add(labelled.get());
      }
      return joined.isPresent() ? 1 : 0;
    }

    /**
     * Level labels that have slipped up into the head row, {@code 产出指标⇥一级指标⇥二级指标…}: a row of labels
     * above the first.
     */
    private Optional<BodyRow> slipped(Row head, ColumnMap found) {
      // A head that is torn over two rows may have its names in the second.
      int names = Math.min(head.cells().size(), found.indexOf(IndicatorColumn.LEVEL3));
      List<Cell> cells = head.cells().subList(0, Math.max(0, names));
      List<Cell> above = new ArrayList<>();
      List<Optional<IndicatorColumn>> places = new ArrayList<>();
      for (Cell cell : cells) {
        if ((labels.isLabel(cell) || labels.isSectionLabel(cell)) && !Note.isLabel(cell, notes)) {
          above.add(cell);
          places.add(Optional.empty());
        }
      }
      Map<IndicatorColumn, Text> sorted = labels.sortAlone(above, places, notes);
      return sorted.isEmpty()
          ? Optional.empty()
          : Optional.of(new Fragment(head.line(), head.afterGap(), sorted, List.of()));
    }

    private Optional<Row> joined(Row head, Row next) {
      Optional<Row> stacked = IndicatorHead.stacked(head, next, lexicon);
      return stacked.isPresent() ? stacked : IndicatorHead.joined(head, next, lexicon);
    }

    private void labelPieces(Row first, Row second, Row whole) {
      labelColumns(first);
      labelExtended(first, whole);
      labelColumns(second);
      if (isBroken(second)) {
        notes.add(new Note.Dropped(second, "furniture.second-head"));
      }
    }

    /** {@code 偏差/改}: the last head is cut at the page's edge, and so is what stands under it. */
    private boolean isCut(Row head, ColumnMap found) {
      int index = found.indexOf(IndicatorColumn.DEVIATION);
      return index >= 0
          && Rows.key(head.cells().get(index)).replace("/", "").length() < SHORTEST_REASON_HEAD;
    }

    /** Whether the second row of heads is what was broken off the first. */
    private boolean isBroken(Row second) {
      for (Cell cell : Rows.printed(second)) {
        if (Note.isLabel(cell, notes)) {
          return false;
        }
      }
      return true;
    }

    /** A head that covers others names no column itself, but is a label. */
    private void labelColumns(Row head) {
      for (Cell cell : Rows.printed(head)) {
        if (lexicon.indicatorColumns().exact(cell).isPresent()) {
          notes.add(new Note.Label(cell));
        }
      }
    }

    /**
     * Language that went on in the row below are labels, though the piece above is none by itself.
     */
    private void labelExtended(Row head, Row joined) {
      for (int i = 0; i < head.cells().size(); i++) {
        Cell cell = head.cells().get(i);
        if (!cell.isBlank() && !cell.text().equals(joined.cells().get(i).text())) {
          notes.add(new Note.Label(cell));
        }
      }
    }
  }
}

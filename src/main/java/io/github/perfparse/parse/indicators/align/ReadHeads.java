package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.say.Message;
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
        if (columns.isEmpty() && isPartOfHead(row)) {
          for (Cell cell : row.printed()) {
            notes.add(new Note.Label(cell));
          }
        } else if (!sections.isColumnHeads(row)) {
          body.add(pageBreak ? row.withGap(true) : row);
          pageBreak = false;
        } else if (columns.isEmpty()) {
          i += readHead(i);
        } else if (isBelowOwnTable(row)) {
          body.clear();
          i += readHead(i);
        } else {
          notes.add(new Note.Dropped(row, "furniture.head"));
          pageBreak = true;
        }
      }
      ColumnMap found = columns.isPresent() ? columns.get() : HeadlessOrder.of(body);
      return table.headed(found, reasonsAreCut).slipped(slipped).printed(body, notes);
    }

    /** {@code 绩效指标⇥一级指标} above {@code 二级指标⇥三级指标…}: too few heads for a head row, and no name. */
    private boolean isPartOfHead(Row row) {
      boolean named = false;
      for (Cell cell : row.printed()) {
        boolean name = isName(cell);
        named |= name;
        if (!name && !labels.isSectionLabel(cell)) {
          return false;
        }
      }
      return named && !sections.isColumnHeads(row);
    }

    /**
     * The first head that names the indicators, below a whole one that does not and no level's
     * label: what stands between is a table of the agency's own, {@code
     * 债券资金管理指标⇥实际支出金额⇥下达额度⇥分值⇥得分}, and finds no place.
     */
    private boolean isBelowOwnTable(Row head) {
      ColumnMap above = columns.get();
      boolean own = above.has(IndicatorColumn.SCORE) && !above.has(IndicatorColumn.LEVEL3);
      if (!own || !StackedHead.names(head, lexicon)) {
        return false;
      }
      for (Row row : body) {
        for (Cell cell : row.cells()) {
          if (labels.isLabel(cell)) {
            return false;
          }
        }
      }
      return true;
    }

    /** Reads the head at {@code index}; gives the number of rows it goes on over. */
    private int readHead(int index) {
      Row head = rows.get(index);
      Row whole = head;
      int last = index;
      for (Optional<Row> more = more(head, last); more.isPresent(); more = more(whole, last)) {
        whole = more.get();
        last++;
      }
      ColumnMap found = new IndicatorHead(lexicon, notes).read(whole);
      columns = Optional.of(found);
      reasonsAreCut = isCut(whole, found);
      if (last > index) {
        labelCovering(head, whole);
        for (Row rest : rows.subList(index + 1, last + 1)) {
          labelRest(rest);
        }
      }
      Optional<BodyRow> labelled = slipped(head, found);
      if (labelled.isPresent()) {
        slipped.add(labelled.get());
      }
      return last - index;
    }

    private Optional<Row> more(Row head, int last) {
      return last + 1 < rows.size()
          ? StackedHead.joined(head, rows.get(last + 1), lexicon)
          : Optional.empty();
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
        if (labels.isLabel(cell) || labels.isSectionLabel(cell)) {
          above.add(cell);
          places.add(Optional.empty());
        }
      }
      Map<IndicatorColumn, Text> sorted = labels.sortAlone(above, places, notes);
      return sorted.isEmpty()
          ? Optional.empty()
          : Optional.of(new Fragment(head.afterGap(), sorted, List.of()));
    }

    /** A head that covers others names no column itself, but is a label; so is a torn one. */
    private void labelCovering(Row head, Row whole) {
      for (int i = 0; i < head.cells().size(); i++) {
        Cell cell = head.cells().get(i);
        if (!cell.isBlank() && (isName(cell) || !cell.text().equals(whole.cells().get(i).text()))) {
          notes.add(new Note.Label(cell));
        }
      }
    }

    /** What goes on with a head is either all torn off, or some of it names columns. */
    private void labelRest(Row row) {
      List<Cell> rest = new ArrayList<>();
      List<Cell> printed = row.printed();
      for (Cell cell : printed) {
        if (isName(cell)) {
          notes.add(new Note.Label(cell));
        } else {
          rest.add(cell);
        }
      }
      if (rest.size() == printed.size()) {
        notes.add(new Note.Dropped(row, "furniture.second-head"));
        return;
      }
      for (Cell cell : rest) {
        notes.add(new Note.Label(cell));
        Message detail = Message.of("joined.line-above", cell.text());
        notes.add(new Note.Mended(Repair.Kind.JOINED_FRAGMENT, cell.line(), detail));
      }
    }

    private boolean isName(Cell cell) {
      return lexicon.indicatorColumns().exact(cell).isPresent();
    }

    /** {@code 偏差/改}: the last head is cut at the page's edge, and so is what stands under it. */
    private boolean isCut(Row head, ColumnMap found) {
      int index = found.indexOf(IndicatorColumn.DEVIATION);
      return index >= 0
          && head.cells().get(index).key().replace("/", "").length() < SHORTEST_REASON_HEAD;
    }
  }
}

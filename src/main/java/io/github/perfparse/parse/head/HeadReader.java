package io.github.perfparse.parse.head;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the top of a form: title, year, and labelled cells whose values stand in the cells behind
 * them, in the same cell, or on the next line.
 *
 * <pre>
 * 主管部门⇥湖滨市园林局⇥·⇥·⇥实施单位⇥湖滨市绿化中心
 * 项目名称：湖滨绿道养护
 * 项目名称
 * 湖滨绿道养护
 * </pre>
 */
public final class HeadReader {

  private static final int LONGEST_ATTRIBUTE = 14;

  private final Titles titles;
  private final HeadLabels labels;
  private final Ledger ledger;
  private final HeadValues values;
  private final ValuesAbove above;
  private Text title = Text.BLANK;
  private Text year = Text.BLANK;

  /** The label that a value on the next line would belong to. */
  private Optional<HeadKey> open = Optional.empty();

  /** Whether the open label stood alone on its line, so that its value has to be on the next. */
  private boolean awaitsValue;

  /** Whether the form stands in a document. */
  private boolean whole;

  public HeadReader(Titles titles, HeadLabels labels, Ledger ledger, Seams seams) {
    this.titles = titles;
    this.labels = labels;
    this.ledger = ledger;
    this.values = new HeadValues(ledger);
    this.above = new ValuesAbove(values, ledger, seams);
  }

  /** What the top of a form says. */
  public record Head(
      String title,
      Optional<Integer> year,
      Optional<String> projectName,
      Optional<String> department,
      Optional<String> unit,
      Map<String, String> attributes) {}

  public Head read(List<Row> rows) {
    whole = isWhole(rows);
    for (Row row : rows) {
      if (titles.isTitle(row)) {
        readTitle(row);
      } else if (titles.isYear(row)) {
        year = Text.of(unclaimed(row).get(0));
      } else {
        readRow(row);
      }
    }
    Optional<Integer> yearRead = readYear();
    ledger.value(FormField.TITLE.path(), title);
    return new Head(
        title.value(),
        yearRead,
        values.of(HeadField.PROJECT_NAME),
        values.of(HeadField.DEPARTMENT),
        values.of(HeadField.UNIT),
        values.attributes());
  }

  /** The year of the line for it, else of the title, else of a label that asks for it. */
  private Optional<Integer> readYear() {
    Text printed = year.isBlank() ? title : year;
    Optional<Integer> read = titles.year(printed.value());
    if (read.isEmpty()) {
      printed = values.attribute(titles::asksForYear);
      read = titles.statedYear(printed.value());
    }
    if (read.isPresent()) {
      ledger.value(FormField.YEAR.path(), printed);
    }
    return read;
  }

  /** Whether the table's cells are known, so that none of them goes on in another row. */
  private static boolean isWhole(List<Row> rows) {
    for (Row row : rows) {
      if (row.syntax().isOfDocument()) {
        return true;
      }
    }
    return false;
  }

  private void readTitle(Row row) {
    Text printed = Text.of(unclaimed(row).get(0));
    if (title.isBlank()) {
      title = printed;
    } else {
      ledger.furniture(row, "furniture.title");
    }
  }

  /** The printed cells but for a unit of money, which has been taken before. */
  private List<Cell> unclaimed(Row row) {
    List<Cell> unclaimed = new ArrayList<>(row.printed().size());
    for (Cell cell : row.printed()) {
      if (!ledger.isClaimed(cell)) {
        unclaimed.add(cell);
      }
    }
    return unclaimed;
  }

  private void readRow(Row row) {
    List<Cell> printed = unclaimed(row);
    boolean labelled = false;
    if (!whole && !printed.isEmpty() && continuesRow(row, printed)) {
      return;
    }
    for (int i = 0; i < printed.size(); i++) {
      Cell cell = printed.get(i);
      Optional<Match<HeadField>> field = labels.find(cell);
      if (year.isBlank() && titles.isYearInBrackets(cell.text())) {
        year = Text.of(cell);
      } else if (field.isPresent()) {
        labelled = true;
        open(cell, field.get(), Rows.isPlain(row));
      } else if (!labelled && readSplit(cell)) {
        labelled = true;
      } else if (labelled) {
        labelled = readValue(cell, isValue(printed, i + 1));
      } else {
        labelled = readUnlabelled(printed, i, row);
      }
    }
    above.add(row);
  }

  /**
   * Repair: a row without labels, each of whose cells stands under a value of the row above, goes
   * on with those values: {@code ·⇥管委会⇥·⇥·⇥·⇥心} under {@code 主管部门⇥甲区⇥·⇥·⇥实施单位⇥甲中}. A short row may
   * stand between the two.
   */
  private boolean continuesRow(Row row, List<Cell> printed) {
    for (Cell cell : printed) {
      if (above.over(row, cell).isEmpty() || labels.find(cell).isPresent()) {
        return false;
      }
    }
    for (Cell cell : printed) {
      HeadKey slot = above.over(row, cell).orElseThrow();
      values.put(slot, values.get(slot).join(Text.of(cell)));
      ledger.repair(
          Repair.Kind.JOINED_FRAGMENT, slot.path(), cell.line(), "joined.line-above", cell.text());
    }
    return true;
  }

  private void open(Cell cell, Match<HeadField> field, boolean alone) {
    ledger.label(cell, field);
    open = Optional.of(values.slot(field.meaning(), Rows.label(cell)));
    awaitsValue = alone;
  }

  /** {@code 项目名称：湖滨绿道养护} in one cell. */
  private boolean readSplit(Cell cell) {
    Optional<HeadLabels.Split> found = labels.split(cell);
    if (found.isEmpty()) {
      found = labels.splitGlued(cell);
    }
    if (found.isPresent()) {
      openSplit(cell, found.get());
    }
    return found.isPresent();
  }

  private void openSplit(Cell cell, HeadLabels.Split split) {
    open = Optional.of(values.slot(split.field(), split.label()));
    put(Text.of(cell).reading(split.value()));
    awaitsValue = false;
    if (split.glued()) {
      ledger.repair(
          Repair.Kind.MOVED_TEXT, open.get().path(), cell.line(), "moved.parted", cell.text());
    }
  }

  /**
   * A cell behind a label. A second one behind the same label is a label the lexicon does not know,
   * where a value follows it.
   */
  private boolean readValue(Cell cell, boolean moreFollows) {
    if (isOpenFilled() && moreFollows && cell.text().length() <= LONGEST_ATTRIBUTE) {
      openUnknown(cell);
    } else if (!isOpenFilled()) {
      put(Text.of(cell));
    }
    return true;
  }

  /** Whether a cell stands at the index that neither is a label nor begins with one. */
  private boolean isValue(List<Cell> printed, int index) {
    return index < printed.size()
        && labels.find(printed.get(index)).isEmpty()
        && labels.split(printed.get(index)).isEmpty();
  }

  /**
   * A row that begins without a known label: the value of the line above, or a label of its own.
   */
  private boolean readUnlabelled(List<Cell> printed, int index, Row row) {
    Cell cell = printed.get(index);
    boolean alone = printed.size() == 1 && !labels.isPiece(cell) && !labels.isNote(cell);
    boolean expected = awaitsValue || isOpenFilled() && !whole || above.isUnderLoneLabel(row);
    if (alone && open.isPresent() && expected) {
      continueOpen(cell, row);
      return false;
    }
    if (index == 0 && isValue(printed, 1) && cell.text().length() <= LONGEST_ATTRIBUTE) {
      openUnknown(cell);
      return true;
    }
    return false;
  }

  /** Repair: the value, or the rest of it, stands on the line below. */
  private void continueOpen(Cell cell, Row row) {
    boolean rest = isOpenFilled();
    if (current().isFull() || rest && row.afterGap() && Rows.isPlain(row) && awaitsValue) {
      return;
    }
    put(current().join(Text.of(cell)));
    String key = rest ? "joined.line-above" : "joined.value-below";
    ledger.repair(Repair.Kind.JOINED_FRAGMENT, open.get().path(), cell.line(), key, cell.text());
  }

  private void openUnknown(Cell cell) {
    ledger.label(cell);
    open = Optional.of(new HeadKey(HeadField.ATTRIBUTE, Rows.label(cell)));
    awaitsValue = false;
  }

  private boolean isOpenFilled() {
    return !current().isBlank();
  }

  private Text current() {
    return open.isPresent() ? values.get(open.get()) : Text.BLANK;
  }

  private void put(Text text) {
    if (open.isPresent()) {
      values.put(open.get(), text);
      above.fill(open.get());
    }
  }
}

package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
final class HeadReader {

  private static final int LONGEST_ATTRIBUTE = 14;

  private final Titles titles;
  private final HeadLabels labels;
  private final Ledger ledger;
  private final Seams seams;

  private final Map<HeadField, Text> fields = new EnumMap<>(HeadField.class);
  private final Map<String, Text> attributes = new LinkedHashMap<>();

  /** The values of the row above and of the row above that, by their index in the row. */
  private Map<Integer, Slot> above = Map.of();

  private Map<Integer, Slot> twoAbove = Map.of();
  private List<Cell> rowAbove = List.of();
  private Text title = Text.BLANK;
  private Text year = Text.BLANK;

  /** The label that a value on the next line would belong to. */
  private Optional<Slot> open = Optional.empty();

  /**
   * Whether the open label's row was one cell on a line, so that its value has to be on the next.
   */
  private boolean awaitsValue;

  HeadReader(Titles titles, HeadLabels labels, Ledger ledger, Seams seams) {
    this.titles = titles;
    this.labels = labels;
    this.ledger = ledger;
    this.seams = seams;
  }

  /**
   * What a label asks for.
   *
   * @param field the field
   * @param label the label as printed, by which attributes are told apart
   */
  private record Slot(HeadField field, String label) {

    private boolean isAttribute() {
      return field == HeadField.ATTRIBUTE;
    }
  }

  /** What the top of a form says. */
  record Head(
      String title,
      Optional<Integer> year,
      Optional<String> projectName,
      Optional<String> department,
      Optional<String> unit,
      Map<String, String> attributes) {}

  Head read(List<Row> rows) {
    for (Row row : rows) {
      if (titles.isTitle(row)) {
        readTitle(row);
      } else if (titles.isYear(row)) {
        year = Text.of(unclaimed(row).get(0));
      } else {
        readRow(row);
      }
    }
    Pointer yearPath = Pointer.of("year");
    Optional<Integer> yearRead = titles.year(year.isBlank() ? title.value() : year.value());
    if (yearRead.isPresent()) {
      ledger.value(yearPath, year.isBlank() ? title : year);
    }
    ledger.value(Pointer.of("title"), title);
    return new Head(
        title.value(),
        yearRead,
        value("projectName", HeadField.PROJECT_NAME),
        value("supervisingDepartment", HeadField.DEPARTMENT),
        value("implementingUnit", HeadField.UNIT),
        attributes());
  }

  private void readTitle(Row row) {
    Text printed = Text.of(unclaimed(row).get(0));
    if (title.isBlank()) {
      title = printed;
    } else {
      ledger.furniture(row, "repeated title");
    }
  }

  /** The printed cells but for a unit of money, which has been taken before. */
  private List<Cell> unclaimed(Row row) {
    List<Cell> unclaimed = new ArrayList<>(Rows.printed(row).size());
    for (Cell cell : Rows.printed(row)) {
      if (!ledger.isClaimed(cell)) {
        unclaimed.add(cell);
      }
    }
    return unclaimed;
  }

  private void readRow(Row row) {
    List<Cell> printed = unclaimed(row);
    boolean labelled = false;
    if (!printed.isEmpty() && continuesRow(row, printed)) {
      return;
    }
    for (int i = 0; i < printed.size(); i++) {
      Cell cell = printed.get(i);
      Optional<Match<HeadField>> field = labels.find(cell);
      if (field.isPresent()) {
        labelled = true;
        open(cell, field.get(), Rows.isPlain(row));
      } else if (!labelled && i == 0 && readSplit(cell)) {
        labelled = true;
      } else if (labelled) {
        labelled = readValue(cell, isValue(printed, i + 1));
      } else {
        labelled = readUnlabelled(printed, i, row);
      }
    }
    rememberValues(row);
  }

  /**
   * Repair: a row without labels, each of whose cells stands under a value of the row above, goes
   * on with those values: {@code ·⇥管委会⇥·⇥·⇥·⇥心} under {@code 主管部门⇥甲区⇥·⇥·⇥实施单位⇥甲中}. A short row may
   * stand between the two.
   */
  private boolean continuesRow(Row row, List<Cell> printed) {
    for (Cell cell : printed) {
      if (above(row, cell).isEmpty() || labels.find(cell).isPresent()) {
        return false;
      }
    }
    for (Cell cell : printed) {
      Slot slot = above(row, cell).orElseThrow();
      put(slot, text(slot).join(Text.of(cell)));
      String detail = "\"" + cell.text() + "\" joined to the line above";
      ledger.repair(Repair.Kind.JOINED_FRAGMENT, path(slot), cell.line(), detail);
    }
    return true;
  }

  /**
   * The value above the cell; of two the nearer one, unless the form shows that the other goes on
   * with it.
   */
  private Optional<Slot> above(Row row, Cell cell) {
    int index = row.cells().indexOf(cell);
    Slot near = above.get(index);
    Slot far = twoAbove.get(index);
    boolean farFits =
        near != null
            && far != null
            && seams.fit(text(far).value(), cell.text())
            && !seams.fit(text(near).value(), cell.text());
    boolean isFar = farFits || near == null && !isAsked(rowAbove, index);
    return Optional.ofNullable(isFar ? far : near);
  }

  /** {@code ·⇥云泽市园林局} under {@code 主管部门⇥·}. */
  private boolean isUnderLoneLabel(Row row) {
    int printed = 0;
    for (Cell cell : rowAbove) {
      printed += cell.isBlank() ? 0 : 1;
    }
    return printed == 1 && row.cells().get(0).isBlank() && isAsked(rowAbove, rowAbove.size());
  }

  /** Whether a label of the row, which are claimed at once, asks for what stands at the index. */
  private boolean isAsked(List<Cell> cells, int index) {
    int left = Math.min(index, cells.size()) - 1;
    while (left >= 0 && cells.get(left).isBlank()) {
      left--;
    }
    return left >= 0 && ledger.isClaimed(cells.get(left));
  }

  /** Remembers under which indices of the row its values stand. */
  private void rememberValues(Row row) {
    Map<Integer, Slot> values = new HashMap<>();
    for (Map.Entry<HeadField, Text> field : fields.entrySet()) {
      remember(row, new Slot(field.getKey(), ""), field.getValue(), values);
    }
    for (Map.Entry<String, Text> attribute : attributes.entrySet()) {
      Slot slot = new Slot(HeadField.ATTRIBUTE, attribute.getKey());
      remember(row, slot, attribute.getValue(), values);
    }
    twoAbove = above;
    above = values;
    rowAbove = row.cells();
  }

  private static void remember(Row row, Slot slot, Text text, Map<Integer, Slot> values) {
    int index = text.isBlank() ? -1 : row.cells().indexOf(text.cells().get(0));
    if (index > 0) {
      values.put(index, slot);
    }
  }

  private void open(Cell cell, Match<HeadField> field, boolean alone) {
    ledger.label(cell, field);
    open = Optional.of(new Slot(field.meaning(), Rows.label(cell)));
    awaitsValue = alone;
  }

  /** {@code 项目名称：湖滨绿道养护} in one cell. */
  private boolean readSplit(Cell cell) {
    Optional<HeadLabels.Labelled> found = labels.split(cell);
    if (found.isEmpty()) {
      found = labels.splitGlued(cell);
    }
    if (found.isPresent()) {
      openSplit(cell, found.get());
    }
    return found.isPresent();
  }

  private void openSplit(Cell cell, HeadLabels.Labelled split) {
    open = Optional.of(new Slot(split.field(), split.label()));
    put(Text.of(cell).reading(split.value()));
    awaitsValue = false;
    if (split.glued()) {
      String detail = "\"" + cell.text() + "\" parted behind its label";
      ledger.repair(Repair.Kind.MOVED_TEXT, path(open.get()), cell.line(), detail);
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

  /** Whether a cell stands at the index that is no label. */
  private boolean isValue(List<Cell> printed, int index) {
    return index < printed.size() && labels.find(printed.get(index)).isEmpty();
  }

  /**
   * A row that begins without a known label: the value of the line above, or a label of its own.
   */
  private boolean readUnlabelled(List<Cell> printed, int index, Row row) {
    Cell cell = printed.get(index);
    boolean alone = printed.size() == 1 && !labels.isPiece(cell);
    boolean expected = awaitsValue || isOpenFilled() || isUnderLoneLabel(row);
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
    String what = rest ? " joined to the line above" : " taken for the value of the label above";
    ledger.repair(
        Repair.Kind.JOINED_FRAGMENT,
        path(open.get()),
        cell.line(),
        "\"" + cell.text() + "\"" + what);
  }

  private void openUnknown(Cell cell) {
    ledger.label(cell);
    open = Optional.of(new Slot(HeadField.ATTRIBUTE, Rows.label(cell)));
    awaitsValue = false;
  }

  private boolean isOpenFilled() {
    return !current().isBlank();
  }

  private Text current() {
    return open.isPresent() ? text(open.get()) : Text.BLANK;
  }

  private Text text(Slot slot) {
    return slot.isAttribute()
        ? attributes.getOrDefault(slot.label(), Text.BLANK)
        : fields.getOrDefault(slot.field(), Text.BLANK);
  }

  private void put(Text text) {
    if (open.isPresent()) {
      put(open.get(), text);
    }
  }

  private void put(Slot slot, Text text) {
    if (slot.isAttribute()) {
      attributes.put(slot.label(), text);
    } else {
      fields.put(slot.field(), text);
    }
  }

  private static Pointer path(Slot slot) {
    return slot.isAttribute()
        ? Pointer.of("attributes", slot.label())
        : Pointer.of(name(slot.field()));
  }

  private static String name(HeadField field) {
    return switch (field) {
      case PROJECT_NAME -> "projectName";
      case DEPARTMENT -> "supervisingDepartment";
      case UNIT -> "implementingUnit";
      case ATTRIBUTE -> "attributes";
    };
  }

  private Optional<String> value(String name, HeadField field) {
    return ledger.text(Pointer.of(name), fields.getOrDefault(field, Text.BLANK));
  }

  private Map<String, String> attributes() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Text> attribute : attributes.entrySet()) {
      Pointer path = Pointer.of("attributes", attribute.getKey());
      if (!ledger.isDestroyed(path, attribute.getValue())) {
        ledger.value(path, attribute.getValue());
        texts.put(attribute.getKey(), attribute.getValue().value());
      }
    }
    return texts;
  }
}

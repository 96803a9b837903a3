package io.github.perfparse.align;

import io.github.perfparse.align.level.LevelPlaces;
import io.github.perfparse.align.level.LevelRow;
import io.github.perfparse.align.level.Levels;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Column;
import io.github.perfparse.align.path.Doubt;
import io.github.perfparse.align.path.Placed;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.path.TableRow;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.Quantities;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes indicators of the rows that were laid out. */
final class IndicatorRows {

  private static final String SECTION = "indicators";
  private static final String MERGED = "its label is merged over rows: told by its place alone";
  private static final String MARKS = ":：、.．";

  /** Columns that the record has no field for. */
  private static final List<Column> OF_NO_FIELD =
      List.of(
          Column.LEVEL_TAIL,
          Column.WEIGHT1,
          Column.WEIGHT2,
          Column.FORMULA,
          Column.FORMULA_TAIL,
          Column.OTHER);

  private final Sheet sheet;
  private final Book book;
  private final int base;
  private final Alignment alignment;
  private final Doubts doubts;
  private final TableColumns table;

  IndicatorRows(Sheet sheet, Book book, int base, Alignment alignment, TableColumns table) {
    this.sheet = sheet;
    this.book = book;
    this.base = base;
    this.alignment = alignment;
    this.doubts = new Doubts(alignment);
    this.table = table;
  }

  List<Indicator> read(List<TableRow> rows) {
    List<TableRow> kept = new ArrayList<>();
    List<LevelRow> levels = new ArrayList<>();
    Optional<String> level1 = Optional.empty();
    Optional<String> level2 = Optional.empty();
    for (TableRow row : rows) {
      claimLevels(row);
      level1 = row.has(Column.LEVEL1) ? level(row, Column.LEVEL1) : level1;
      level2 =
          row.has(Column.LEVEL2)
              ? level(row, Column.LEVEL2)
              : row.has(Column.LEVEL1) ? Optional.empty() : level2;
      if (isIndicator(row)) {
        kept.add(row);
        levels.add(new LevelRow(level1, level2, name(row), isAfterPage(row)));
        level1 = Optional.empty();
        level2 = Optional.empty();
      } else {
        claimFiller(row);
      }
    }
    return indicators(kept, new LevelPlaces(levels).find());
  }

  private void claimLevels(TableRow row) {
    for (Column column : List.of(Column.LEVEL1, Column.LEVEL2)) {
      if (row.has(column)) {
        Placed cell = row.cell(column);
        book.label(place(cell.from()), place(cell.to()));
      }
    }
  }

  /** The canonical label, or the text where the lexicon does not know it. */
  private Optional<String> level(TableRow row, Column column) {
    String printed = text(row.cell(column)).value();
    if (printed.startsWith("(") || printed.startsWith("（")) {
      return Optional.empty();
    }
    Lexicon lexicon = Lexicon.standard();
    Vocabulary<String> vocabulary = column == Column.LEVEL1 ? lexicon.level1() : lexicon.level2();
    Optional<Match<String>> match =
        row.has(Column.WEIGHT1) ? Optional.empty() : vocabulary.find(Fold.key(printed));
    if (match.isPresent() && match.get().corrected()) {
      String detail = "\"" + printed + "\" taken for the label " + match.get().meaning();
      book.repair(Repair.Kind.CORRECTED_LABEL, Pointer.FORM, line(row.cell(column).from()), detail);
    }
    return Optional.of(match.isPresent() ? match.get().meaning() : printed);
  }

  /** A row with a name or a value; a numbered placeholder with nothing behind it is none. */
  private boolean isIndicator(TableRow row) {
    boolean values =
        row.has(Column.TARGET)
            || row.has(Column.ACTUAL)
            || row.has(Column.SCORE)
            || row.has(Column.POINTS);
    if (!row.has(Column.NAME)) {
      return values;
    }
    return values && hasSubstance(row) || !Shapes.isFiller(words(row.cell(Column.NAME)));
  }

  private boolean hasSubstance(TableRow row) {
    for (Placed cell : row.cells()) {
      boolean label = cell.column().isLevel() || cell.column() == Column.NAME;
      if (!label && !Shapes.isDash(words(cell))) {
        return true;
      }
    }
    return !Shapes.isFiller(words(row.cell(Column.NAME)));
  }

  private void claimFiller(TableRow row) {
    for (Placed cell : row.cells()) {
      book.label(place(cell.from()), place(cell.to()));
    }
  }

  private String name(TableRow row) {
    return row.has(Column.NAME) ? words(row.cell(Column.NAME)) : "";
  }

  private boolean isAfterPage(TableRow row) {
    return sheet.atom(place(row.first())).gap().page();
  }

  private List<Indicator> indicators(List<TableRow> rows, List<Levels> levels) {
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      indicators.add(indicator(i, rows.get(i), levels.get(i)));
    }
    return indicators;
  }

  private Indicator indicator(int index, TableRow row, Levels levels) {
    int line = line(row.has(Column.POINTS) ? row.cell(Column.POINTS).from() : row.first());
    noteLevel(index, "level1", line, levels.why1());
    noteLevel(index, "level2", line, levels.why2());
    noteMerged(index, row, line, levels);
    noteBlanks(index, row, line);
    takeExtras(row);
    return new Indicator(
        levels.level1(),
        levels.level2(),
        readName(index, row),
        quantity(
            index, "target", row, Column.NATURE, Column.TARGET, Column.MEASURE, Column.TARGET_TAIL),
        quantity(index, "actual", row, Column.ACTUAL, Column.ACTUAL_TAIL),
        number(index, "points", row, Column.POINTS),
        number(index, "score", row, Column.SCORE),
        text(index, "deviation", row, Column.REASON, Column.REASON_TAIL),
        line);
  }

  /** Where text is laid out by room alone, only the place of a merged label says whose it is. */
  private void noteMerged(int index, TableRow row, int line, Levels levels) {
    boolean laid = sheet.atom(place(row.first())).gap().startsLaidRow() || isAfterPage(row);
    if (laid && !row.has(Column.LEVEL2) && levels.why2().isEmpty() && table.has(Column.LEVEL2)) {
      noteLevel(index, "level2", line, MERGED);
    }
    if (laid && !row.has(Column.LEVEL1) && levels.why1().isEmpty() && table.has(Column.LEVEL1)) {
      noteLevel(index, "level1", line, MERGED);
    }
  }

  private void noteLevel(int index, String field, int line, String why) {
    if (!why.isEmpty()) {
      book.repair(Repair.Kind.INFERRED_LEVEL, Pointer.of(SECTION, index, field), line, why);
    }
  }

  /** Where not all of target, actual value, points and score are printed, which are was chosen. */
  private void noteBlanks(int index, TableRow row, int line) {
    List<String> blank = new ArrayList<>();
    for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.POINTS, Column.SCORE)) {
      if (table.has(column) && !row.has(column)) {
        blank.add(field(column));
      }
    }
    if (!blank.isEmpty()) {
      String detail = "taken for blank: " + String.join(", ", blank);
      book.repair(Repair.Kind.ALIGNED_CELL, Pointer.of(SECTION, index, ""), line, detail);
    }
  }

  private void takeExtras(TableRow row) {
    for (Placed cell : row.cells()) {
      if (OF_NO_FIELD.contains(cell.column())) {
        book.label(place(cell.from()), place(cell.to()));
      }
    }
  }

  /** The number that some forms print before a name is left out: {@code 指标1：}. */
  private Optional<String> readName(int index, TableRow row) {
    Optional<String> name = text(index, "level3", row, Column.NAME, Column.NAME_TAIL);
    if (name.isEmpty()) {
      return name;
    }
    boolean spaced = name.get().startsWith("指标 ");
    String text = spaced ? "指标" + name.get().substring(3) : name.get();
    int end = Shapes.numberedPrefix(text);
    boolean marked = end > 0 && end + 1 < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
    return marked ? Optional.of(text.substring(end + 1).strip()) : name;
  }

  private Optional<Quantity> quantity(int index, String field, TableRow row, Column... columns) {
    Optional<String> text = text(index, field, row, columns);
    return text.isPresent() ? Optional.of(Quantities.read(text.get())) : Optional.empty();
  }

  private Optional<String> text(int index, String field, TableRow row, Column... columns) {
    Pointer path = Pointer.of(SECTION, index, field);
    Text text = Text.BLANK;
    for (Column column : columns) {
      if (row.has(column)) {
        text = text.join(claimed(path, row.cell(column)));
      }
    }
    return book.ledger().text(path, text);
  }

  private Text claimed(Pointer path, Placed cell) {
    noteDoubt(path, cell);
    if (cell.column().isTail()) {
      String detail = "\"" + words(cell) + "\" behind the row given back to the cell it ends";
      book.repair(Repair.Kind.MOVED_TEXT, path, line(cell.from()), detail);
    }
    return book.claim(path, place(cell.from()), place(cell.to()));
  }

  private Optional<BigDecimal> number(int index, String field, TableRow row, Column column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    Placed cell = row.cell(column);
    Pointer path = Pointer.of(SECTION, index, field);
    noteDoubt(path, cell);
    return book.number(path, place(cell.from()), place(cell.to()));
  }

  private void noteDoubt(Pointer path, Placed cell) {
    if (!doubts.isDoubtful(cell)) {
      return;
    }
    Doubt doubt = doubts.of(cell);
    String other = sheet.words(place(doubt.from()), place(doubt.to()));
    String detail = "\"" + words(cell) + "\" might be \"" + other + "\" of column " + doubt.other();
    book.repair(Repair.Kind.ALIGNED_CELL, path, line(cell.from()), detail);
  }

  private static String field(Column column) {
    return switch (column) {
      case TARGET -> "target";
      case ACTUAL -> "actual";
      case POINTS -> "points";
      default -> "score";
    };
  }

  private int place(int word) {
    return base + word;
  }

  private int line(int word) {
    return sheet.line(place(word));
  }

  private String words(Placed cell) {
    return sheet.words(place(cell.from()), place(cell.to()));
  }

  private Text text(Placed cell) {
    return sheet.value(place(cell.from()), place(cell.to()));
  }
}

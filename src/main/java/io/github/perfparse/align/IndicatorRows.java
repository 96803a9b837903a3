package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.level.LevelPlaces;
import io.github.perfparse.align.level.LevelRow;
import io.github.perfparse.align.level.Levels;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.NameEnds;
import io.github.perfparse.align.span.NameMends;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes indicators of the rows that were laid out. */
final class IndicatorRows {

  private static final int MOST_BREAKS = 9;
  private static final String MARKS = ":：、.．";

  private static final TableColumn[] PLAIN_TARGET = {
    TableColumn.TARGET, TableColumn.MEASURE, TableColumn.TARGET_TAIL
  };

  private static final TableColumn[] TARGET = {
    TableColumn.NATURE, TableColumn.TARGET, TableColumn.MEASURE, TableColumn.TARGET_TAIL
  };

  /** What a whole row has beside its name. */
  private static final List<TableColumn> MEASURED =
      List.of(TableColumn.TARGET, TableColumn.ACTUAL, TableColumn.POINTS, TableColumn.SCORE);

  private final Sheet sheet;
  private final WordLedger book;
  private final Alignment alignment;
  private final TableColumns table;
  private CellDoubts cellDoubts;

  /** What was found behind the numbers of the row above. */
  private Optional<Message> stray = Optional.empty();

  private int usualBreaks;

  IndicatorRows(Sheet sheet, WordLedger book, Alignment alignment, TableColumns table) {
    this.sheet = sheet;
    this.book = book;
    this.alignment = alignment;
    this.table = table;
  }

  List<Indicator> read(List<AlignedRow> rows) {
    usualBreaks = usualBreaks(rows);
    List<AlignedRow> kept = new ArrayList<>();
    List<LevelRow> levels = new ArrayList<>();
    NextLevels labels = new NextLevels(sheet, book);
    int seam = Integer.MAX_VALUE;
    for (AlignedRow row : rows) {
      boolean indicator = isIndicator(row);
      labels.read(row, kept.size(), indicator);
      if (indicator) {
        kept.add(row);
        boolean page = isAfterPage(seam, row);
        levels.add(new LevelRow(labels.level1(), labels.level2(), name(row), value(row), page));
        labels.next(row);
        seam = behindNumbers(row);
      } else {
        claimFiller(row);
      }
    }
    return indicators(NameMends.of(sheet, alignment.end(), kept), new LevelPlaces(levels).find());
  }

  private void claimLabel(AlignedCell cell) {
    book.label(cell.from(), cell.to());
  }

  /** A row with a name or a value; a numbered placeholder with nothing behind it is none. */
  private boolean isIndicator(AlignedRow row) {
    boolean values =
        row.has(TableColumn.TARGET)
            || row.has(TableColumn.ACTUAL)
            || row.has(TableColumn.SCORE)
            || row.has(TableColumn.POINTS);
    if (!row.has(TableColumn.NAME)) {
      return values;
    }
    return values && hasSubstance(row) || !Shapes.isFiller(sheet.words(row.cell(TableColumn.NAME)));
  }

  private boolean hasSubstance(AlignedRow row) {
    for (AlignedCell cell : row.cells()) {
      boolean label = cell.column().isLevel() || cell.column() == TableColumn.NAME;
      if (!label && !Shapes.isDash(sheet.words(cell))) {
        return true;
      }
    }
    return !Shapes.isFiller(sheet.words(row.cell(TableColumn.NAME)));
  }

  /** A placeholder's words say nothing; others are told of. */
  private void claimFiller(AlignedRow row) {
    for (AlignedCell cell : row.cells()) {
      boolean level = cell.column().isLevel();
      if (!level && (Shapes.isDash(sheet.words(cell)) || Shapes.isFiller(sheet.words(cell)))) {
        claimLabel(cell);
      } else if (!level && sheet.labels().has(cell.from(), LabelKind.LEVEL1, LabelKind.LEVEL2)) {
        book.labels(cell.from(), cell.to());
      }
    }
  }

  private String name(AlignedRow row) {
    return row.has(TableColumn.NAME) ? sheet.words(row.cell(TableColumn.NAME)) : "";
  }

  private String value(AlignedRow row) {
    return row.has(TableColumn.TARGET) ? sheet.words(row.cell(TableColumn.TARGET)) : "";
  }

  /**
   * A page ends with more room than any row, whether it is marked or not; where cells stand some
   * lines apart, so does a blank one.
   */
  private boolean isAfterPage(int from, AlignedRow row) {
    int to = row.has(TableColumn.POINTS) ? row.cell(TableColumn.POINTS).from() : row.first() + 1;
    boolean apart = sheet.gaps().isCellALine() && usualBreaks > 1;
    int room = apart ? 2 * usualBreaks : usualBreaks;
    for (int i = Math.min(from, row.first()); i < to; i++) {
      Gap gap = sheet.atom(i).gap();
      if (gap.page() || gap.breaks() > room) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a row's numbers end: what stands behind may be of the next page. Beyond all if it has
   * none.
   */
  private static int behindNumbers(AlignedRow row) {
    TableColumn last = row.has(TableColumn.SCORE) ? TableColumn.SCORE : TableColumn.POINTS;
    return row.has(last) ? row.cell(last).to() : Integer.MAX_VALUE;
  }

  private int usualBreaks(List<AlignedRow> rows) {
    int[] counts = new int[MOST_BREAKS + 1];
    int usual = 1;
    for (AlignedRow row : rows) {
      int breaks = Math.min(MOST_BREAKS, sheet.atom(row.first()).gap().breaks());
      counts[breaks]++;
      usual = counts[breaks] > counts[usual] || counts[usual] == 0 ? breaks : usual;
    }
    return Math.max(1, usual);
  }

  private List<Indicator> indicators(List<AlignedRow> rows, List<Levels> levels) {
    List<Indicator> indicators = new ArrayList<>();
    cellDoubts = new CellDoubts(sheet, book, alignment, rows.size());
    LevelDoubts levelDoubts = new LevelDoubts(sheet, book, table);
    for (int i = 0; i < rows.size(); i++) {
      levelDoubts.row(i, rows.get(i), line(rows.get(i)), levels.get(i));
      indicators.add(indicator(i, rows.get(i), levels.get(i)));
      if (i > 0) {
        cellDoubts.seam(i, rows.get(i - 1), rows.get(i));
      }
      book.touching(IndicatorField.row(i), rows.get(i));
      cellDoubts.pieces(i, rows.get(i));
      cellDoubts.ends(i, rows.get(i));
      cellDoubts.again(i, rows.get(i));
      cellDoubts.leap(i, rows.get(i));
    }
    noteEnds(rows);
    return indicators;
  }

  private void noteEnds(List<AlignedRow> rows) {
    for (NameEnds.End end : NameEnds.of(sheet, alignment.end(), rows)) {
      Message why = Message.of("doubt.joined-above", sheet.words(end.from(), end.to()));
      book.doubt(IndicatorField.LEVEL3.path(end.row()), sheet.line(end.from()), why);
      if (end.isReason()) {
        book.doubt(IndicatorField.DEVIATION.path(end.row()), sheet.line(end.from()), why);
      }
    }
  }

  private Indicator indicator(int index, AlignedRow row, Levels levels) {
    int line = line(row);
    noteName(index, line);
    noteBlanks(index, row, line);
    takeExtras(index, row);
    return new Indicator(
        levels.level1(),
        levels.level2(),
        readName(index, row),
        quantity(index, IndicatorField.TARGET, row, hasKind(row) ? PLAIN_TARGET : TARGET),
        quantity(index, IndicatorField.ACTUAL, row, TableColumn.ACTUAL, TableColumn.ACTUAL_TAIL),
        number(index, IndicatorField.POINTS, row, TableColumn.POINTS),
        number(index, IndicatorField.SCORE, row, TableColumn.SCORE),
        text(index, IndicatorField.DEVIATION, row, TableColumn.REASON, TableColumn.REASON_TAIL),
        line);
  }

  /** Whether the row has all of those. */
  private boolean isWhole(AlignedRow row) {
    boolean whole = true;
    for (TableColumn column : MEASURED) {
      whole &= !table.has(column) || row.has(column);
    }
    return whole;
  }

  /** {@code 9.7 √ 同上}: what no field holds may be the reason where none was read. */
  private void noteReason(int index, AlignedRow row, AlignedCell other) {
    boolean blank = table.has(TableColumn.REASON) && !row.has(TableColumn.REASON);
    if (blank && other.from() >= behindNumbers(row)) {
      Message detail = Message.of("doubt.place", sheet.words(other));
      book.doubt(IndicatorField.DEVIATION.path(index), sheet.line(other.from()), detail);
      stray = Optional.of(detail);
    }
  }

  /** {@code 9.7 满意度及落实情况，保}: what stands behind a row's numbers may begin the next row's name. */
  private void noteName(int index, int line) {
    if (stray.isPresent()) {
      book.doubt(IndicatorField.LEVEL3.path(index), line, stray.get());
      stray = Optional.empty();
    }
  }

  private boolean hasKind(AlignedRow row) {
    return row.has(TableColumn.NATURE)
        && row.has(TableColumn.TARGET)
        && isKind(sheet.words(row.cell(TableColumn.NATURE)));
  }

  private static boolean isKind(String words) {
    return Lexicon.standard().kinds().exact(Fold.key(words)).isPresent();
  }

  /** Where not all of target, actual value, points and score are printed, which are was chosen. */
  private void noteBlanks(int index, AlignedRow row, int line) {
    List<IndicatorField> blank = new ArrayList<>();
    for (TableColumn column : MEASURED) {
      if (table.has(column) && !row.has(column)) {
        blank.add(CellDoubts.field(column).orElseThrow());
      }
    }
    if (!blank.isEmpty()) {
      Message detail = Message.of("doubt.blanks", new Series("series.comma", blank));
      book.doubt(IndicatorField.row(index), line, detail);
    }
  }

  private void takeExtras(int index, AlignedRow row) {
    for (AlignedCell cell : row.cells()) {
      switch (cell.column()) {
        case WEIGHT1, WEIGHT2 -> claimLabel(cell);
        case FORMULA, FORMULA_TAIL, OTHER -> {
          book.otherColumn(IndicatorField.row(index), cell.from(), cell.to());
          noteReason(index, row, cell);
        }
        default -> {}
      }
    }
    if (hasKind(row)) {
      AlignedCell kind = row.cell(TableColumn.NATURE);
      book.kind(IndicatorField.TARGET.path(index), kind.from(), kind.to());
    }
  }

  /** The number that some forms print before a name is left out: {@code 指标1：}. */
  private Optional<String> readName(int index, AlignedRow row) {
    Optional<String> name =
        text(index, IndicatorField.LEVEL3, row, TableColumn.NAME, TableColumn.NAME_TAIL);
    if (name.isEmpty()) {
      return name;
    }
    boolean spaced = name.get().startsWith("指标 ");
    String text = spaced ? "指标" + name.get().substring(3) : withoutMark(name.get());
    int end = Shapes.numberedPrefix(text);
    boolean marked = end > 0 && end + 1 < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
    return Optional.of(marked ? text.substring(end + 1).strip() : text);
  }

  /** {@code 指标1} ⏎ {@code ：居民有效投诉}: the number may have gone with the label before it. */
  private static String withoutMark(String name) {
    boolean marked = name.length() > 1 && MARKS.indexOf(name.charAt(0)) >= 0;
    return marked ? name.substring(1).strip() : name;
  }

  private Optional<Quantity> quantity(
      int index, IndicatorField field, AlignedRow row, TableColumn... columns) {
    return book.ledger()
        .quantity(field.path(index), joined(field.path(index), row, columns), isWhole(row));
  }

  private Optional<String> text(
      int index, IndicatorField field, AlignedRow row, TableColumn... columns) {
    return book.ledger().text(field.path(index), joined(field.path(index), row, columns));
  }

  private Text joined(Pointer path, AlignedRow row, TableColumn... columns) {
    Text text = Text.BLANK;
    for (TableColumn column : columns) {
      if (row.has(column)) {
        text = text.join(claimed(path, row.cell(column)));
      }
    }
    return text;
  }

  private Text claimed(Pointer path, AlignedCell cell) {
    cellDoubts.cell(path, cell);
    if (cell.column().isTail()) {
      Message detail = Message.of("moved.tail", sheet.words(cell));
      book.repair(Repair.Kind.MOVED_TEXT, path, sheet.line(cell.from()), detail);
      cellDoubts.next(path.index(), cell, detail);
      cellDoubts.digits(path.index(), sheet.words(cell), sheet.line(cell.from()));
    }
    return book.claim(path, cell.from(), cell.to());
  }

  private Optional<BigDecimal> number(
      int index, IndicatorField field, AlignedRow row, TableColumn column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    AlignedCell cell = row.cell(column);
    Pointer path = field.path(index);
    cellDoubts.cell(path, cell);
    return book.number(path, cell.from(), cell.to(), isWhole(row));
  }

  private int line(AlignedRow row) {
    return sheet.line(
        row.has(TableColumn.POINTS) ? row.cell(TableColumn.POINTS).from() : row.first());
  }
}

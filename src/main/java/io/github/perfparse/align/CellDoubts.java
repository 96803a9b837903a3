package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Alignment.Doubt;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import java.util.BitSet;
import java.util.Optional;

/**
 * Marks the cells of a laid out indicator table whose edges or whose column nothing shows for
 * certain.
 */
final class CellDoubts {

  private final Sheet sheet;
  private final WordLedger book;
  private final Alignment alignment;
  private final int count;

  /** How many rows have a label of level 2 of their own: not all, where labels are merged. */
  private int labelled;

  private String label = "";

  /** The lines that the table's words stand on. */
  private final BitSet printed = new BitSet();

  /** Of a table that has so many rows. */
  CellDoubts(Sheet sheet, WordLedger book, Alignment alignment, int count) {
    this.sheet = sheet;
    this.book = book;
    this.alignment = alignment;
    this.count = count;
    for (AlignedCell cell : alignment.cells()) {
      for (int i = cell.from(); i < cell.to(); i++) {
        printed.set(sheet.line(i));
      }
      labelled += cell.column() == TableColumn.LEVEL2 ? 1 : 0;
    }
  }

  /** The cell may be another one's, so that other one is as doubtful. */
  void cell(Pointer path, AlignedCell cell) {
    if (!alignment.isDoubtful(cell)) {
      return;
    }
    Doubt doubt = alignment.doubt(cell);
    String other = sheet.words(doubt.from(), doubt.to());
    Message detail = Message.of("doubt.column", sheet.words(cell), other, doubt.other());
    book.doubt(path, sheet.line(cell.from()), detail);
    if (doubt.other() == TableColumn.STRAY) {
      digits(path.index(), other, sheet.line(cell.from()));
    }
    Optional<IndicatorField> field = field(doubt.other().whole());
    if (field.isEmpty()) {
      neighbour(cell, path.index(), detail);
      return;
    }
    int row = path.index() + rowsAway(cell.column(), doubt.other());
    boolean elsewhere = row != path.index() || !field.get().key().equals(path.field());
    if (elsewhere && row >= 0 && row < count) {
      book.doubt(field.get().path(row), sheet.line(cell.from()), detail);
    }
  }

  /**
   * {@code 10}, {@code 0 达成指标}: digits beside other words may be the end of any number of the row.
   */
  void digits(int row, String words, int line) {
    if (row >= 0 && Characters.areLastDigits(words)) {
      Message detail = Message.of("doubt.digits", words);
      book.doubt(IndicatorField.row(row), line, detail);
    }
  }

  /**
   * {@code 工期顺延。 ⏎ % ⏎ 周边居民}: digits that stand alone in a label, a name or a reason, or a unit
   * behind the words of a target, may be the ends of numbers of the row, or of the row above the
   * name.
   */
  void ends(int index, AlignedRow row) {
    for (AlignedCell cell : row.cells()) {
      TableColumn column = cell.column().whole();
      boolean name = column == TableColumn.NAME || column.isLevel();
      boolean target = column == TableColumn.TARGET;
      boolean text = name || column == TableColumn.REASON;
      for (int i = cell.from(); i < cell.to(); i++) {
        boolean end = text && isEnd(i, name ? cell.from() : cell.to() - 1);
        if (end || target && i > cell.from() && isUnitBehindWords(i)) {
          digits(index, sheet.word(i), sheet.line(i));
          if (!text || name) {
            digits(index - 1, sheet.word(i), sheet.line(i));
          }
        }
      }
    }
  }

  /** {@code 访工作。 ⏎ % 0}. */
  private boolean isUnitBehindWords(int word) {
    String before = sheet.word(word - 1);
    return Characters.areLastDigits(sheet.word(word))
        && !Characters.hasDigit(sheet.word(word))
        && Characters.hasHan(before)
        && !Characters.hasDigit(before);
  }

  /** Whether digits have their line for themselves, or stand at the edge of the text. */
  private boolean isEnd(int word, int edge) {
    return (isLine(word) || word == edge) && Characters.areLastDigits(sheet.word(word));
  }

  /** {@code >=60万人次 7 ⏎ 1.2万人次}: what belongs to no column may be the next value's begin. */
  private void neighbour(AlignedCell cell, int row, Message detail) {
    switch (cell.column().whole()) {
      case NAME -> book.doubt(IndicatorField.TARGET.path(row), sheet.line(cell.from()), detail);
      case NATURE, TARGET, MEASURE ->
          book.doubt(IndicatorField.ACTUAL.path(row), sheet.line(cell.from()), detail);
      default -> {}
    }
  }

  /**
   * What may be a reason, or the rest of a cell like it, is that of the row above; what may be a
   * name, that of the row below.
   */
  private static int rowsAway(TableColumn own, TableColumn other) {
    if (other.isTail() && other.whole().compareTo(own) >= 0) {
      return -1;
    }
    if (other == TableColumn.REASON) {
      return own == TableColumn.NAME ? -1 : 0;
    }
    return own == TableColumn.REASON && other == TableColumn.NAME ? 1 : 0;
  }

  /** {@code 部分站点轮换 ⏎ 制度有待完善}: nothing shows where a reason ends and a name begins. */
  void seam(int index, AlignedRow above, AlignedRow row) {
    if (!above.has(TableColumn.REASON)
        || row.first() == alignment.first()
        || !row.has(TableColumn.NAME)) {
      return;
    }
    AlignedCell reason = above.cell(TableColumn.REASON);
    AlignedCell name = row.cell(TableColumn.NAME);
    boolean meet = reason.to() == name.from() && !sheet.atom(name.from()).gap().isWall();
    boolean open = "，,、".indexOf(lastOf(sheet.words(reason))) >= 0;
    boolean loose = sheet.gaps().isWrapped() || isLinesOfTheirOwn(reason, name);
    if (meet && (open || loose && !sheet.words(reason).endsWith("。"))) {
      Message detail = Message.of("doubt.reason-end", sheet.words(reason));
      int line = sheet.line(name.from());
      book.doubt(IndicatorField.DEVIATION.path(index - 1), line, detail);
      book.doubt(IndicatorField.LEVEL3.path(index), line, detail);
    }
  }

  /** {@code … 6 4.3 ⏎ 检查合格情况，保障 ⏎ 任务按时完成}: both may be lines of one name where rows are lines. */
  private boolean isLinesOfTheirOwn(AlignedCell reason, AlignedCell name) {
    return sheet.startsLine(reason.from())
        && sheet.startsLine(name.from())
        && sheet.words(reason).length() > 1
        && !Shapes.isRowStart(sheet.word(name.from()))
        && !sheet.gaps().isCellALine();
  }

  /** {@code 项目立项 ⏎ 规范性} below 项目立项: a merged label is printed once, a name may begin so. */
  void again(int index, AlignedRow row) {
    if (!row.has(TableColumn.LEVEL2) || !row.has(TableColumn.NAME)) {
      return;
    }
    AlignedCell cell = row.cell(TableColumn.LEVEL2);
    boolean same = sheet.words(cell).equals(label);
    label = sheet.words(cell);
    if (same && labelled < count && !sheet.atom(cell.from()).gap().page()) {
      String name = label + sheet.words(row.cell(TableColumn.NAME));
      Message detail = Message.of("doubt.column", label, name, TableColumn.NAME);
      book.doubt(IndicatorField.LEVEL3.path(index), sheet.line(cell.from()), detail);
    }
  }

  /** Where only other rows' words stand between two lines of a name, they may be of two rows. */
  void leap(int index, AlignedRow row) {
    if (!row.has(TableColumn.NAME) || index + 1 >= count) {
      return;
    }
    AlignedCell name = row.cell(TableColumn.NAME);
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (leaps(i, row) && !sheet.atom(i).gap().page()) {
        Message detail = Message.of("doubt.joined-above", sheet.words(i, name.to()));
        book.doubt(IndicatorField.LEVEL3.path(index), sheet.line(i), detail);
        book.doubt(IndicatorField.LEVEL3.path(index + 1), sheet.line(i), detail);
      }
    }
  }

  /** Whether lines that are printed, but not for the row, stand before the word. */
  private boolean leaps(int word, AlignedRow row) {
    int above = sheet.line(word - 1);
    int next = printed.nextSetBit(above + 1);
    boolean leaps = next > 0 && next < sheet.line(word);
    for (AlignedCell cell : row.cells()) {
      for (int i = cell.from(); i < cell.to() && leaps && !cell.column().isLevel(); i++) {
        leaps = sheet.line(i) <= above || sheet.line(i) >= sheet.line(word);
      }
    }
    return leaps;
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }

  /** {@code 古籍保护制度 ⏎ 健全性 ⏎ 健全}: the first piece of a value in words may end the name. */
  void pieces(int index, AlignedRow row) {
    doubtPieces(index, row, TableColumn.NAME, TableColumn.TARGET);
    doubtPieces(index, row, TableColumn.TARGET, TableColumn.ACTUAL);
    doubtPieces(index, row, TableColumn.ACTUAL, TableColumn.TARGET);
    tornNumber(index, row);
  }

  /**
   * {@code >=60万人次 7 ⏎ 1.2万人次}: the number that ends a target's line may begin the next value; and
   * {@code 1 00 部分达成指标}: two numbers side by side may be one.
   */
  private void tornNumber(int index, AlignedRow row) {
    if (!row.has(TableColumn.TARGET) || !row.has(TableColumn.ACTUAL)) {
      return;
    }
    AlignedCell target = row.cell(TableColumn.TARGET);
    AlignedCell actual = row.cell(TableColumn.ACTUAL);
    String last = sheet.word(target.to() - 1);
    boolean number = Shapes.isNumber(last) && target.to() - target.from() > 1;
    String first = sheet.word(actual.from());
    boolean torn = Characters.isDigit(first.charAt(0));
    boolean parted =
        Shapes.isNumber(sheet.words(target))
            && Shapes.isNumber(first)
            && isText(sheet.words(actual).substring(first.length()));
    if (parted || number && torn && isBelow(actual)) {
      Message detail = Message.of("doubt.piece", last);
      book.doubt(IndicatorField.TARGET.path(index), sheet.line(actual.from()), detail);
      book.doubt(IndicatorField.ACTUAL.path(index), sheet.line(actual.from()), detail);
    }
  }

  /** {@code 达成指标}, and no {@code 公里}. */
  private static boolean isText(String words) {
    return Lexicon.standard().isAnswer(words) || !words.isEmpty() && !Shapes.isUnit(words);
  }

  /** {@code 健全 健全}: target and actual value tell each other's begin and end. */
  private boolean isSame(AlignedRow row) {
    return row.has(TableColumn.TARGET)
        && row.has(TableColumn.ACTUAL)
        && sheet
            .words(row.cell(TableColumn.TARGET))
            .equals(sheet.words(row.cell(TableColumn.ACTUAL)));
  }

  private void doubtPieces(int index, AlignedRow row, TableColumn above, TableColumn column) {
    if (!row.has(above) || !row.has(column) || isSame(row)) {
      return;
    }
    AlignedCell cell = row.cell(column);
    String first = sheet.word(behindDigits(cell));
    boolean words = !Shapes.isTarget(first) && Characters.hasHan(first);
    boolean bit = first.length() < 2 && sheet.gaps().isWrapped();
    boolean pieces = words && (cell.to() - cell.from() > 1 || bit || isBelow(cell));
    if ((pieces || isTorn(first)) && !sheet.atom(cell.from()).gap().isWall()) {
      Message detail = Message.of("doubt.cell-before", first, sheet.words(cell));
      book.doubt(field(above).orElseThrow().path(index), sheet.line(cell.from()), detail);
      book.doubt(field(column).orElseThrow().path(index), sheet.line(cell.from()), detail);
      if (above == TableColumn.TARGET && isNumberAlone(row.cell(above))) {
        book.doubt(IndicatorField.LEVEL3.path(index), sheet.line(cell.from()), detail);
      }
    }
  }

  /** {@code 居民夜间 ⏎ 8 ⏎ 出行条件 改善}: digits on a line of their own may be a page's number. */
  private int behindDigits(AlignedCell cell) {
    int next = cell.from() + 1;
    return isLoneNumber(cell.from()) && next < cell.to() ? next : cell.from();
  }

  /** {@code 沿街商铺经营 ⏎ 35 ⏎ 收入 同比增长}: if it is a page's number, the name goes on below it. */
  private boolean isNumberAlone(AlignedCell cell) {
    return cell.to() - cell.from() == 1 && isLoneNumber(cell.from());
  }

  /** Whether the word has its line for itself. */
  private boolean isLine(int word) {
    return sheet.startsLine(word) && sheet.endsLine(word);
  }

  private boolean isLoneNumber(int word) {
    return isLine(word)
        && Characters.areLastDigits(sheet.word(word))
        && !sheet.gaps().isCellALine();
  }

  /** {@code 设备到 ⏎ 位及时性}: a line of a text that is no usual value. */
  private boolean isBelow(AlignedCell cell) {
    Gap gap = sheet.atom(cell.from()).gap();
    boolean below = gap.startsLine() && gap.pipes() == 0 && !sheet.gaps().isCellALine();
    return below && !Lexicon.standard().isAnswer(sheet.words(cell));
  }

  /** {@code 以上}, {@code ”}: too little for a value, unless it is an answer. */
  private static boolean isTorn(String text) {
    boolean sign = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
    boolean word = text.length() < 3 && Characters.hasHan(text);
    return (sign && !Shapes.isDash(text) || word) && !Lexicon.standard().isAnswer(text);
  }

  /** Behind a row stood the end of one of its cells: it may be the begin of the next row's. */
  void next(int index, AlignedCell cell, Message detail) {
    if (index + 1 < count) {
      book.doubt(IndicatorField.LEVEL3.path(index + 1), sheet.line(cell.from()), detail);
      book.doubt(IndicatorField.DEVIATION.path(index + 1), sheet.line(cell.from()), detail);
    }
  }

  /** The field that a column fills by itself. */
  static Optional<IndicatorField> field(TableColumn column) {
    return switch (column) {
      case LEVEL1 -> Optional.of(IndicatorField.LEVEL1);
      case LEVEL2 -> Optional.of(IndicatorField.LEVEL2);
      case NAME -> Optional.of(IndicatorField.LEVEL3);
      case TARGET -> Optional.of(IndicatorField.TARGET);
      case ACTUAL -> Optional.of(IndicatorField.ACTUAL);
      case POINTS -> Optional.of(IndicatorField.POINTS);
      case SCORE -> Optional.of(IndicatorField.SCORE);
      case REASON -> Optional.of(IndicatorField.DEVIATION);
      default -> Optional.empty();
    };
  }
}

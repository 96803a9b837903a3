package io.github.perfparse.align.span;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names whose end may stand below them: words just under a full line of a name, on a line
 * without figures, that were read as something else.
 *
 * <pre>
 * 问题整改按时完成  ≥95%  100%  8  8
 * 率                                  read as the begin of the next row's name
 * 群众满意度        ≥90%  98%   10 10
 * </pre>
 */
public final class NameEnds {

  /**
   * What may be the end of a name.
   *
   * @param row index of the name's row
   * @param from the first word of the end
   * @param to behind its last word
   * @param isReason whether it was read as the row's reason
   */
  public record End(int row, int from, int to, boolean isReason) {}

  /** The lines of a cell stand so near to each other, even where a row's other end lies between. */
  private static final int NEAR = 2;

  private final Sheet sheet;
  private final int tableEnd;
  private final List<End> ends = new ArrayList<>();

  private NameEnds(Sheet sheet, int tableEnd) {
    this.sheet = sheet;
    this.tableEnd = tableEnd;
  }

  /** The ends under the names of a table that ends before the word {@code tableEnd}. */
  public static List<End> of(Sheet sheet, int tableEnd, List<AlignedRow> rows) {
    NameEnds names = new NameEnds(sheet, tableEnd);
    int widest = 0;
    for (AlignedRow row : rows) {
      widest = Math.max(widest, row.has(TableColumn.NAME) ? names.width(names.lastLine(row)) : 0);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).has(TableColumn.NAME)) {
        names.look(i, rows.get(i), widest);
      }
    }
    return names.ends;
  }

  private void look(int index, AlignedRow row, int widest) {
    int name = lastLine(row);
    int under = under(name);
    if (under < 0) {
      return;
    }
    String end = sheet.words(under, behind(under));
    boolean full = width(name) + Shapes.widthOf(end.charAt(0)) > widest;
    if (full
        && Characters.hasHan(end)
        && !Shapes.isTarget(end)
        && !Lexicon.standard().isAnswer(end)) {
      ends.add(new End(index, under, behind(under), isOf(row, TableColumn.REASON, under)));
    }
  }

  private boolean isOf(AlignedRow row, TableColumn column, int word) {
    return row.has(column) && row.cell(column).from() <= word && word < row.cell(column).to();
  }

  /** The first word of the last line of a row's name. */
  private int lastLine(AlignedRow row) {
    TableColumn last = row.has(TableColumn.NAME_TAIL) ? TableColumn.NAME_TAIL : TableColumn.NAME;
    int first = row.cell(last).to() - 1;
    while (!sheet.startsCell(first)) {
      first--;
    }
    return first;
  }

  private int behind(int first) {
    int end = first + 1;
    while (end < tableEnd && !sheet.startsCell(end)) {
      end++;
    }
    return end;
  }

  private int width(int first) {
    return Shapes.width(sheet.words(first, behind(first)));
  }

  /** The word that begins under another, where nothing but words stands on its line; or -1. */
  private int under(int word) {
    int room = sheet.room(word);
    for (int i = word + 1; i < tableEnd && sheet.line(i) <= sheet.line(word) + NEAR; i++) {
      if (room > 1 && sheet.line(i) > sheet.line(word) && sheet.room(i) == room) {
        boolean label = sheet.labels().has(i, LabelKind.LEVEL1, LabelKind.LEVEL2);
        boolean begins = sheet.startsCell(i) && !sheet.atom(i).gap().isWall();
        return begins && !label && isAmongWords(i) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether neither figures nor pipes stand on the word's line: it begins no row. */
  private boolean isAmongWords(int word) {
    int from = word;
    while (from > 0 && !sheet.startsLine(from)) {
      from--;
    }
    for (int i = from; i < sheet.size() && sheet.line(i) == sheet.line(word); i++) {
      if (Characters.hasDigit(sheet.word(i)) || sheet.atom(i).gap().pipes() > 0) {
        return false;
      }
    }
    return true;
  }
}

package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator table whose words are laid into columns by hand.
 *
 * <pre>
 * NAME 1 古籍保护 3 制度, POINTS 1 10     a name of two words, on lines 1 and 3, and points
 * NAME 1:20 古籍保护                      a name that begins in the 20th column of line 1
 * </pre>
 */
record LaidTable(Sheet sheet, Alignment alignment, List<AlignedRow> rows) {

  private static final List<TableColumn> COLUMNS =
      List.of(
          TableColumn.LEVEL1,
          TableColumn.LEVEL2,
          TableColumn.NAME,
          TableColumn.TARGET,
          TableColumn.ACTUAL,
          TableColumn.POINTS,
          TableColumn.REASON);

  /**
   * Lays them.
   *
   * @param begin the gap before a word that begins a line
   * @param cells the cells in reading order, with commas between
   */
  static LaidTable of(Gap begin, String cells) {
    List<Atom> atoms = new ArrayList<>();
    List<AlignedCell> laid = new ArrayList<>();
    int line = 0;
    for (String cell : cells.split(", ")) {
      String[] words = cell.split(" ");
      TableColumn column = TableColumn.valueOf(words[0]);
      int from = atoms.size();
      for (int i = 1; i < words.length; i += 2) {
        String[] place = words[i].split(":");
        int at = Integer.parseInt(place[0]);
        int left = place.length > 1 ? Integer.parseInt(place[1]) : 1;
        Gap gap = at == line ? new Gap(Gap.Kind.SPACE, 0, 0, 0, false) : begin;
        line = at;
        atoms.add(Atom.of(words[i + 1], words[i + 1], line, left, gap));
      }
      laid.add(new AlignedCell(from, atoms.size(), column, COLUMNS.indexOf(column)));
    }
    Alignment alignment = new Alignment(laid, 0, List.of());
    TableColumns table = TableColumns.ofIndicators(COLUMNS, false);
    return new LaidTable(new Sheet(atoms), alignment, AlignedRow.of(alignment, table));
  }

  /** The paths that a reader of the table has doubted. */
  static List<String> doubted(WordLedger book) {
    return book.ledger().repairs().stream().map(repair -> repair.path().toString()).toList();
  }
}

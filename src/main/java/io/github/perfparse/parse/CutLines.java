package io.github.perfparse.parse;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the rows of a form whose lines a tool has cut at one length: their last cell may go on, and
 * those that are blank behind it may be printed.
 *
 * <pre>
 * ⇥成本指标⇥河道巡查成本控制⇥≤240元/人⇥225.6元/     45 characters, as many as in each long line
 * ⇥质量指标⇥河道整治及时性⇥≥95%⇥96%⇥15⇥15⇥
 * </pre>
 */
final class CutLines {

  private static final int FEWEST_SHAPES = 3;

  /** The characters of the longest lines, tabs and bars included, which they are, … */
  private int longest;

  private final Set<Integer> lines = new HashSet<>();

  /** … and with how many cells: rows of a whole table are as long as one another by chance. */
  private long shapes;

  private CutLines(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int length = length(row);
      if (length > longest) {
        longest = length;
        lines.clear();
        shapes = 0;
      }
      if (length == longest) {
        lines.add(row.line());
        shapes |= 1L << row.cells().size();
      }
    }
  }

  /** What to doubt of the funds and the indicators that were read of the rows. */
  static List<Repair> of(List<Row> rows, Funding funding, List<Indicator> indicators) {
    CutLines cut = new CutLines(rows);
    if (cut.longest == 0 || Long.bitCount(cut.shapes) < FEWEST_SHAPES) {
      return List.of();
    }
    List<Repair> doubts = new ArrayList<>();
    for (int i = 0; i < funding.rows().size(); i++) {
      cut.doubt(FundField.SECTION, i, funding.rows().get(i).line(), doubts);
    }
    for (int i = 0; i < indicators.size(); i++) {
      cut.doubt(IndicatorField.SECTION, i, indicators.get(i).line(), doubts);
    }
    return doubts;
  }

  private void doubt(String section, int index, int line, List<Repair> doubts) {
    if (lines.contains(line)) {
      Message why = Message.of("doubt.cut-line", longest, lines.size());
      Pointer path = Pointer.of(section, index, "");
      doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, path, line, why));
    }
  }

  /** Nought where a row is no line of a grid, or a bar behind a space ends it: {@code | 15 |}. */
  private static int length(Row row) {
    Cell last = row.cells().get(row.cells().size() - 1);
    boolean open = row.syntax() == Syntax.PIPE && !last.raw().endsWith(" ");
    int length = last.column() - 1 + last.raw().length();
    return open || row.syntax() == Syntax.TAB ? length : 0;
  }
}

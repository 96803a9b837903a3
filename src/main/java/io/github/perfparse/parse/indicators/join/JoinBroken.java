package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Pass;

/**
 * Pass <b>join broken</b>: joins the pieces that a page break or a narrow column has torn off a
 * cell to the rows above or below them; see {@link BrokenCells}.
 *
 * @param seams what else in the form speaks for two pieces being one
 */
public record JoinBroken(Lexicon lexicon, Seams seams) implements Pass {

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    BrokenCells broken = new BrokenCells(table.columns(), lexicon, seams);
    return table.joined(broken.join(table.body()), broken.notes());
  }
}

package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.label.GapCosts;
import io.github.perfparse.align.label.LabelFinder;
import java.util.List;

/**
 * The words of a table, and what is asked of them each time they are laid out.
 *
 * @param atoms the words, behind the table's head
 * @param spans the runs of words that may be a cell
 * @param barriers the words that no cell swallows
 */
record TableText(
    List<Atom> atoms,
    TableColumns table,
    GapCosts gaps,
    Costs costs,
    SpanTable spans,
    Barriers barriers) {

  static TableText of(List<Atom> atoms, TableColumns table, GapCosts gaps, Costs costs) {
    Barriers barriers = new Barriers(atoms, LabelFinder.find(atoms), table, costs);
    return new TableText(atoms, table, gaps, costs, new SpanTable(atoms, gaps), barriers);
  }
}

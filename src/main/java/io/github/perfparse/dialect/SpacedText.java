package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/** Lines whose cells are parted by where they stand on the page. */
public final class SpacedText {

  private final Spaced spaced = new Spaced(new Labels(Lexicon.standard()));

  /**
   * The rows that stand on these lines.
   *
   * @param lines rows of one cell each, in order
   * @return empty if the lines hold no table whose columns stand under each other
   */
  public Optional<List<Row>> rows(List<Row> lines) {
    return spaced.read(lines);
  }

  /** Whether the heads of a table stand on one of the lines, far apart. */
  public boolean isTable(List<Row> lines) {
    return spaced.isTable(lines);
  }
}

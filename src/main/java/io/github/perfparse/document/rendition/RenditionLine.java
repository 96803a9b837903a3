package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * A line of a rendition.
 *
 * @param text the cells as they stand, parted by tabs; {@code ↵} where a text breaks inside a cell
 * @param row the cells; empty if none of them is printed
 * @param place where the line stands
 * @param cells where each cell stands; empty for a line that is no row of a table
 * @param words where each word stands; empty where that is not known, or a row of a table
 */
record RenditionLine(
    String text, Optional<Row> row, Place place, List<Place> cells, List<PlacedWord> words) {

  RenditionLine(String text, Optional<Row> row, Place place, List<Place> cells) {
    this(text, row, place, cells, List.of());
  }

  /** Where the word stands that begins at a column, or in which the column lies. */
  Place word(int column) {
    Place found = place;
    for (PlacedWord word : words) {
      found = word.column() <= column ? place.within(word.box()) : found;
    }
    return found;
  }
}

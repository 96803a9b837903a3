package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * What stands right above a form that has lost its top, and is the form's after all: the year above
 * a head without a title, or the first rows of a table above its head row.
 */
final class LostTop {

  private static final int MOST_ROWS = 200;

  private final Titles titles;
  private final HeldRows table = new HeldRows(MOST_ROWS);
  private Optional<Row> year = Optional.empty();

  LostTop(Titles titles) {
    this.titles = titles;
  }

  /** Takes note of a row outside any form. */
  void passOutside(Row row) {
    year = titles.isYear(row) ? Optional.of(row) : Optional.empty();
    if (OpenForm.isTableRow(row) && table.hasRoomFor(row)) {
      table.add(row);
    } else {
      table.take();
    }
  }

  /** Takes note of a row that is some form's, or is held back below its total. */
  void passInside(Row row) {
    year = titles.isYear(row) ? Optional.of(row) : Optional.empty();
    table.take();
  }

  /** Whether the last row was a year that is that of a form which opens with {@code section}. */
  boolean hasYear(Section section) {
    return section == Section.HEAD && year.isPresent();
  }

  /** The rows that are those of a form which opens with {@code section}. */
  List<Row> take(Section section) {
    List<Row> rows = table.take();
    if (hasYear(section)) {
      rows = List.of(year.get());
    } else if (section != Section.INDICATORS) {
      rows = List.of();
    }
    year = Optional.empty();
    return rows;
  }
}

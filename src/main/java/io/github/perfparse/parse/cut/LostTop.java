package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands right above a form's first row, and is the form's after all: the year above a head
 * without a title, the year above a title that has none, or the first rows of a table above its
 * head row.
 */
final class LostTop {

  private static final int MOST_ROWS = 200;

  /** Lines between a year and the title below it: {@code 填报单位：…}, {@code 单位：万元}. */
  private static final int MOST_BETWEEN = 2;

  private final Titles titles;
  private final HeldRows table = new HeldRows(MOST_ROWS);
  private final List<Row> year = new ArrayList<>();

  LostTop(Titles titles) {
    this.titles = titles;
  }

  /** Takes note of a row outside any form. */
  void passOutside(Row row) {
    passYear(row);
    if (OpenForm.isTableRow(row) && table.hasRoomFor(row)) {
      table.add(row);
    } else {
      table.take();
    }
  }

  /** Takes note of a row that is some form's, or is held back below its total. */
  void passInside(Row row) {
    passYear(row);
    table.take();
  }

  private void passYear(Row row) {
    boolean below = !year.isEmpty() && year.size() <= MOST_BETWEEN && !OpenForm.isTableRow(row);
    boolean own = titles.isYear(row);
    if (own || !below) {
      year.clear();
    }
    if (own || below) {
      year.add(row);
    }
  }

  /** Whether the last row was a year that is that of a form which opens with {@code section}. */
  boolean hasYear(Section section) {
    return section == Section.HEAD && year.size() == 1;
  }

  /**
   * The year above a title and what stands between the two; nothing where the title has its own.
   */
  List<Row> yearOf(List<Row> title) {
    boolean own = title.isEmpty() || titles.year(title.get(0).printed().get(0).text()).isPresent();
    for (Row row : title) {
      own |= titles.isYear(row);
    }
    return own ? List.of() : List.copyOf(year);
  }

  /** The rows that are those of a form which opens with {@code section}. */
  List<Row> take(Section section) {
    List<Row> rows = table.take();
    if (hasYear(section)) {
      rows = List.copyOf(year);
    } else if (section != Section.INDICATORS) {
      rows = List.of();
    }
    year.clear();
    return rows;
  }
}

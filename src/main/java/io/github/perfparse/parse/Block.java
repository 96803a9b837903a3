package io.github.perfparse.parse;

import io.github.perfparse.text.Row;
import java.util.ArrayList;
import java.util.List;

/** The rows of one section of one form, in printed order. */
final class Block {

  private final Section section;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> furniture = new ArrayList<>();

  Block(Section section) {
    this.section = section;
  }

  Section section() {
    return section;
  }

  List<Row> rows() {
    return rows;
  }

  /** Page numbers and running heads that stood between the rows. */
  List<Row> furniture() {
    return furniture;
  }

  void addFurniture(Row row) {
    furniture.add(row);
  }

  void add(Row row) {
    rows.add(row);
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of one section of one form, in printed order. */
public final class Block {

  private final Section section;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> furniture = new ArrayList<>();

  Block(Section section) {
    this.section = section;
  }

  public Section section() {
    return section;
  }

  public List<Row> rows() {
    return rows;
  }

  /** Page numbers and running heads that stood between the rows. */
  public List<Row> furniture() {
    return furniture;
  }

  /** A page number, a running head, or a heading above the form. */
  public void addFurniture(Row row) {
    furniture.add(row);
  }

  /** The rows of those blocks that are of one of the sections, in printed order. */
  public static List<Row> rows(List<Block> blocks, Set<Section> sections) {
    int count = 0;
    for (Block block : blocks) {
      count += sections.contains(block.section) ? block.rows.size() : 0;
    }
    List<Row> rows = new ArrayList<>(count);
    for (Block block : blocks) {
      for (int i = 0; sections.contains(block.section) && i < block.rows.size(); i++) {
        rows.add(block.rows.get(i));
      }
    }
    return rows;
  }

  void add(Row row) {
    rows.add(row);
  }

  void removeLast() {
    rows.remove(rows.size() - 1);
  }
}

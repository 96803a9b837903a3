package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.foot.TotalReader;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form that is being cut out: its blocks so far, or none where no form is open. */
final class OpenForm {

  private final FormSize size;
  private List<Block> blocks = new ArrayList<>();

  OpenForm(FormSize size) {
    this.size = size;
  }

  boolean isNone() {
    return blocks.isEmpty();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The section that is open. */
  Optional<Section> section() {
    return isNone() ? Optional.empty() : Optional.of(last().section());
  }

  /** The rows of the section that is open. */
  List<Row> rows() {
    return last().rows();
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  boolean isIn(Section section) {
    return !isNone() && last().section() == section;
  }

  boolean isInTop() {
    return !isNone() && last().section().isTop();
  }

  /** Whether the form's total has been read, so that what follows need not belong to it. */
  boolean isOver() {
    return isIn(Section.TOTAL) || isIn(Section.FOOT);
  }

  /** Whether there is a form of which more is to come before its total. */
  boolean goesOn() {
    return !isNone() && !isOver();
  }

  /** Whether the last row was a total without its two numbers. */
  boolean wantsTotal() {
    return isIn(Section.TOTAL) && TotalReader.numbers(rows()) < 2;
  }

  boolean mayOpen(Section section) {
    return !isNone() && last().section().mayOpen(section);
  }

  void open(Section section) {
    blocks.add(new Block(section));
  }

  void add(Row row) {
    size.add(row);
    last().add(row);
  }

  void addAll(List<Row> rows) {
    for (Row row : rows) {
      add(row);
    }
  }

  void addFurniture(Row row) {
    size.add(row);
    last().addFurniture(row);
  }

  /** Whether the form begins with its title. */
  boolean isTitled() {
    return blocks.get(0).section() == Section.TITLE;
  }

  /** Whether there are nothing but plain lines of a form's top. */
  boolean isPlainTop() {
    for (Block block : blocks) {
      if (!block.section().isTop() || hasTableRow(block)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTableRow(Block block) {
    for (Row row : block.rows()) {
      if (isTableRow(row)) {
        return true;
      }
    }
    return false;
  }

  /** Prose stands alone on its line; a row of several cells is part of some table. */
  static boolean isTableRow(Row row) {
    return Rows.printed(row).size() > 1;
  }

  /** There is no form any more. */
  void close() {
    blocks = new ArrayList<>();
    size.reset();
  }
}

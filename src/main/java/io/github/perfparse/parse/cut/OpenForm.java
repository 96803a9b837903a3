package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.foot.TotalReader;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The form that is being cut out: its blocks so far, or none where no form is open, and the rows
 * below its total, which are held back until more of the form has come.
 */
final class OpenForm {

  /** With so many rows after its total a form is over, whatever follows. */
  private static final int MOST_TAIL = 200;

  private final SectionFinder sections;
  private final Furniture furniture;
  private final BelowTotal belowTotal;
  private final FormSize size;
  private final HeldRows tail = new HeldRows(MOST_TAIL);
  private List<Block> blocks = new ArrayList<>();

  /** Whether one of them is the fund table. */
  private boolean funded;

  OpenForm(SectionFinder sections, Furniture furniture, BelowTotal belowTotal, FormSize size) {
    this.sections = sections;
    this.furniture = furniture;
    this.belowTotal = belowTotal;
    this.size = size;
  }

  boolean isNone() {
    return blocks.isEmpty();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Where the next row stands, if no title is held back. */
  State state() {
    if (isNone()) {
      return State.OUTSIDE;
    }
    if (isIn(Section.FOOT) && !hasTotal()) {
      return State.NOTE;
    }
    return isIn(Section.INDICATORS) && !funded
        ? State.INDICATORS_ALONE
        : State.in(last().section());
  }

  private boolean hasTotal() {
    for (Block block : blocks) {
      if (block.section() == Section.TOTAL) {
        return true;
      }
    }
    return false;
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  boolean isIn(Section section) {
    return !isNone() && last().section() == section;
  }

  /** Whether the form's total has been read, so that what follows need not belong to it. */
  boolean isOver() {
    return isIn(Section.TOTAL) || isIn(Section.FOOT);
  }

  /** Whether the last row was a total without its two numbers. */
  boolean wantsTotal() {
    return isIn(Section.TOTAL) && TotalReader.numbers(last().rows()) < 2;
  }

  /** Opens a section: what stood below the total is inside the form after all. */
  void open(Section section) {
    addPage(tail.take());
    blocks.add(new Block(section));
    funded |= section == Section.FUNDS;
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

  /** Adds a row below the total, or holds it back; false if the form is over with it. */
  boolean addBelowTotal(Row row) {
    if (!tail.hasRoomFor(row)) {
      tail.addLast(row);
      return false;
    }
    if (sections.isGrade(row) || wantsTotal() && sections.isTotalPart(row)) {
      addPage(tail.take());
      add(row);
    } else {
      tail.add(row);
    }
    return true;
  }

  /** So many of the last rows, below the total if there is one, are the next form's. */
  void leaveLast(int rows) {
    for (int i = 0; i < rows && !isNone(); i++) {
      if (isOver()) {
        tail.removeLast();
      } else {
        last().removeLast();
      }
    }
  }

  /** Takes the last rows out of head or funds that are rows of the indicator table below. */
  List<Row> takeRowsOfTop() {
    boolean top = isIn(Section.HEAD) || isIn(Section.FUNDS);
    List<Row> head = top ? last().rows() : List.of();
    int from = head.size();
    while (from > 0 && sections.isBelowLostLevels(head.get(from - 1))) {
      from--;
    }
    List<Row> rows = List.copyOf(head.subList(from, head.size()));
    leaveLast(rows.size());
    return rows;
  }

  /** Nothing of the form follows: what stands below the total is its own as far as it looks so. */
  void keepTailsOwn() {
    List<Row> rows = tail.take();
    addPage(rows.subList(0, belowTotal.length(last().rows(), rows)));
  }

  /** Adds rows among which pages' numbers stand. */
  void addPage(List<Row> rows) {
    for (Row row : rows) {
      if (furniture.isPageNumber(row)) {
        addFurniture(row);
      } else {
        add(row);
      }
    }
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
    return row.printed().size() > 1;
  }

  /** There is no form any more. */
  void close() {
    blocks = new ArrayList<>();
    funded = false;
    size.reset();
  }
}

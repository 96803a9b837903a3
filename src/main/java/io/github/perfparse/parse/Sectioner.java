package io.github.perfparse.parse;

import io.github.perfparse.text.Row;
import io.github.perfparse.text.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Phase one, the state machine: rows in, one list of blocks out for each form, as soon as the form
 * is over.
 *
 * <p>Two things cannot be decided on the row they stand on and are held back. A <em>title</em> is
 * believed once the head of a form follows it; followed by more of the table it was a running head,
 * followed by prose it was prose, and one that is followed by the head of the form which is open is
 * that form's own. Rows <em>after the total</em> belong to the form only if something of the form
 * still follows them, or if {@link BelowTotal} says so.
 */
final class Sectioner implements Consumer<Row> {

  /** A title with more than this between it and the head of a form is prose. */
  private static final int MOST_HELD = 12;

  /** With so many rows after its total a form is over, whatever follows. */
  private static final int MOST_TAIL = 200;

  /** A row of more characters than this is not held back until it is known where it belongs. */
  private static final int LONGEST_HELD = 1 << 14;

  private final Openers openers;
  private final Titles titles;
  private final Furniture furniture;
  private final BelowTotal belowTotal;
  private final TopAgain topAgain;
  private final FormSize size;
  private final Consumer<List<Block>> forms;

  private List<Block> blocks = new ArrayList<>();
  private final List<Row> held = new ArrayList<>();

  /** Rows below the title held back that stand in the head of the form which is open. */
  private final List<Row> headAgain = new ArrayList<>();

  private final List<Row> tail = new ArrayList<>();
  private boolean pageBreak;

  /** Rows of a table outside any form: the first of a table that has lost its head. */
  private final List<Row> orphans = new ArrayList<>();

  /** The last row, if it was a year outside any form: the form's whose title is lost. */
  private Optional<Row> yearAbove = Optional.empty();

  Sectioner(
      Openers openers,
      Titles titles,
      Furniture furniture,
      BelowTotal belowTotal,
      FormSize size,
      Consumer<List<Block>> forms) {
    this.openers = openers;
    this.titles = titles;
    this.furniture = furniture;
    this.belowTotal = belowTotal;
    this.topAgain = new TopAgain(openers);
    this.size = size;
    this.forms = forms;
  }

  @Override
  public void accept(Row printed) {
    if (printed.syntax() == Syntax.PIPE_RULE) {
      return;
    }
    Row row = afterBreak(printed);
    if (furniture.isPageNumber(row) && !(wantsTotal() && Furniture.isBareNumber(row))) {
      dropFurniture(row);
      return;
    }
    if (row != printed && isRunningHead(row)) {
      dropFurniture(row);
      return;
    }
    Optional<Section> opened = openers.opens(row, open());
    if (opened.isPresent() && opened.get() == Section.TITLE) {
      giveUpHeld();
      held.add(row);
    } else if (held.isEmpty()) {
      place(row, opened);
    } else {
      placeAfterTitle(row, opened);
    }
  }

  private Optional<Section> open() {
    return blocks.isEmpty() || !held.isEmpty() ? Optional.empty() : Optional.of(last().section());
  }

  /** Ends the last form. */
  void finish() {
    giveUpHeld();
    closeForm();
  }

  /** A row after a dropped page number or running head stands after a page break. */
  private Row afterBreak(Row row) {
    boolean gap = row.afterGap() || pageBreak;
    pageBreak = false;
    return row.withGap(gap);
  }

  /** A plain line with a year right behind a page number: the next page's running head. */
  private boolean isRunningHead(Row row) {
    return !blocks.isEmpty()
        && last().section() == Section.INDICATORS
        && Rows.isPlain(row)
        && !titles.isTitle(row)
        && titles.year(row.cells().get(0).text()).isPresent();
  }

  private void dropFurniture(Row row) {
    pageBreak = true;
    if (!blocks.isEmpty() && isOver()) {
      append(row);
    } else if (!blocks.isEmpty()) {
      addFurniture(row);
    }
  }

  private void placeAfterTitle(Row row, Optional<Section> opened) {
    if (isHeadAgain(row, opened)) {
      headAgain.add(row);
    } else if (isTopAgain() && opened.isPresent() && topAgain.goesOn(row, opened.get(), blocks)) {
      dropRunningHead();
      place(afterBreak(row), opened);
    } else if (confirmsTitle(row, opened) || !headAgain.isEmpty() && opened.isPresent()) {
      beginForm();
      place(row, opened);
    } else if (titles.isYear(row)
        || opened.isEmpty() && !isTableRow(row) && mayBeHeld(row, held, MOST_HELD)) {
      (headAgain.isEmpty() ? held : headAgain).add(row);
    } else {
      dropRunningHead();
      place(afterBreak(row), opened);
    }
  }

  private void beginForm() {
    closeForm();
    open(Section.TITLE);
    addAll(held);
    held.clear();
    if (!headAgain.isEmpty()) {
      open(Section.HEAD);
      addAll(headAgain);
      headAgain.clear();
    }
  }

  /** Whether the title held back is that of the form which is open. */
  private boolean isTopAgain() {
    return !blocks.isEmpty()
        && !isOver()
        && topAgain.stand(held, blocks)
        && topAgain.stand(headAgain, blocks);
  }

  private boolean isHeadAgain(Row row, Optional<Section> opened) {
    boolean head = opened.isPresent() && opened.get() == Section.HEAD;
    return (head || !headAgain.isEmpty())
        && isTopAgain()
        && topAgain.stands(row, blocks)
        && mayBeHeld(row, headAgain, MOST_HELD);
  }

  /** Whether the row shows that the title held back begins a form. */
  private boolean confirmsTitle(Row row, Optional<Section> opened) {
    if (opened.isEmpty()) {
      return false;
    }
    return switch (opened.get()) {
      case HEAD, FUNDS, OBJECTIVES -> true;
      case INDICATORS -> blocks.isEmpty() || isOver();
      case TITLE, TOTAL, FOOT -> false;
    };
  }

  private boolean isTop() {
    return last().section().isTop();
  }

  /** The title held back stood between two rows of a table: it is the page's running head. */
  private void dropRunningHead() {
    if (!blocks.isEmpty() && !isOver()) {
      held.addAll(headAgain);
      headAgain.clear();
      for (Row row : held) {
        addFurniture(row);
      }
      pageBreak = true;
      held.clear();
    }
    giveUpHeld();
  }

  /** The title held back was none: its rows are placed like any other. */
  private void giveUpHeld() {
    if (!headAgain.isEmpty()) {
      dropRunningHead();
    }
    List<Row> rows = List.copyOf(held);
    held.clear();
    for (Row row : rows) {
      append(row);
    }
  }

  private void place(Row row, Optional<Section> opened) {
    if (opened.isPresent() && begins(row, opened.get())) {
      leaveYear(opened.get());
      closeForm();
      open(opened.get());
      if (opened.get() == Section.HEAD && yearAbove.isPresent()) {
        add(yearAbove.get());
      } else if (opened.get() == Section.INDICATORS) {
        addAll(orphans);
      }
      add(row);
    } else if (opened.isPresent() && mayOpen(opened.get())) {
      keepTail();
      open(opened.get());
      add(row);
    } else {
      append(row);
    }
  }

  /** The year right above the head of a form without a title is that form's. */
  private void leaveYear(Section section) {
    if (section == Section.HEAD && yearAbove.isPresent() && !tail.isEmpty()) {
      tail.remove(tail.size() - 1);
    }
  }

  /** Whether the row begins a form that has lost its title. */
  private boolean begins(Row row, Section section) {
    if (blocks.isEmpty()) {
      return section != Section.TOTAL
          && section != Section.FOOT
          && (section != Section.HEAD || openers.namesProject(row));
    }
    return section == Section.HEAD && !isTop() && openers.namesProject(row)
        || isOver() && (section == Section.FUNDS || section == Section.INDICATORS);
  }

  private boolean mayOpen(Section section) {
    return !blocks.isEmpty() && last().section().mayOpen(section);
  }

  private void append(Row row) {
    yearAbove = titles.isYear(row) ? Optional.of(row) : Optional.empty();
    if (blocks.isEmpty() && isTableRow(row) && mayBeHeld(row, orphans, MOST_TAIL)) {
      orphans.add(row);
    } else {
      orphans.clear();
    }
    if (blocks.isEmpty()) {
      return;
    }
    if (isOver() && !mayBeHeld(row, tail, MOST_TAIL)) {
      closeForm();
    } else if (isOver() && !openers.isGrade(row) && !(wantsTotal() && openers.isTotalPart(row))) {
      tail.add(row);
    } else {
      keepTail();
      add(row);
    }
  }

  /** Prose stands alone on its line; a row of several cells is part of some table. */
  private static boolean isTableRow(Row row) {
    return Rows.printed(row).size() > 1;
  }

  /** Whether the form's total has been read, so that what follows need not belong to it. */
  private boolean isOver() {
    Section section = last().section();
    return section == Section.TOTAL || section == Section.FOOT;
  }

  /** Whether the last row was a total without its two numbers. */
  private boolean wantsTotal() {
    return !blocks.isEmpty()
        && last().section() == Section.TOTAL
        && TotalReader.numbers(last().rows()) < 2;
  }

  /**
   * Whether what was opened is a cover page or a sentence that names a project: nothing but plain
   * lines of a form's top, without a title or with another title behind them.
   */
  private boolean isProse() {
    boolean titled = blocks.get(0).section() == Section.TITLE && held.isEmpty();
    for (Block block : blocks) {
      if (!block.section().isTop() || hasTableRow(block)) {
        return false;
      }
    }
    return !titled;
  }

  private static boolean hasTableRow(Block block) {
    for (Row row : block.rows()) {
      if (isTableRow(row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeHeld(Row row, List<Row> rows, int most) {
    return rows.size() < most && row.length() <= LONGEST_HELD;
  }

  private void open(Section section) {
    blocks.add(new Block(section));
  }

  private void add(Row row) {
    size.add(row);
    last().add(row);
  }

  private void addAll(List<Row> rows) {
    for (Row row : rows) {
      add(row);
    }
  }

  private void addFurniture(Row row) {
    size.add(row);
    last().addFurniture(row);
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  /** More of the form has come: what stood between is inside the form after all. */
  private void keepTail() {
    addTail(tail);
    tail.clear();
  }

  private void addTail(List<Row> rows) {
    for (Row row : rows) {
      if (furniture.isPageNumber(row)) {
        addFurniture(row);
      } else {
        add(row);
      }
    }
  }

  private void closeForm() {
    if (!blocks.isEmpty()) {
      addTail(tail.subList(0, belowTotal.length(last().rows(), tail)));
      if (!isProse()) {
        forms.accept(blocks);
      }
    }
    blocks = new ArrayList<>();
    size.reset();
    tail.clear();
  }
}

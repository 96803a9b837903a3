package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
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
public final class Sectioner implements Consumer<Row> {

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
  private final OpenForm form;
  private final Consumer<List<Block>> forms;

  private final List<Row> held = new ArrayList<>();

  /** Rows below the title held back that stand in the head of the form which is open. */
  private final List<Row> headAgain = new ArrayList<>();

  private final List<Row> tail = new ArrayList<>();
  private boolean pageBreak;

  /** Rows of a table outside any form: the first of a table that has lost its head. */
  private final List<Row> orphans = new ArrayList<>();

  /** The last row, if it was a year outside any form: the form's whose title is lost. */
  private Optional<Row> yearAbove = Optional.empty();

  public Sectioner(
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
    this.form = new OpenForm(size);
    this.forms = forms;
  }

  @Override
  public void accept(Row printed) {
    if (printed.syntax() == Syntax.PIPE_RULE) {
      return;
    }
    Row row = afterBreak(printed);
    if (furniture.isPageNumber(row) && !(form.wantsTotal() && Furniture.isBareNumber(row))) {
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
    return held.isEmpty() ? form.section() : Optional.empty();
  }

  /** Ends the last form. */
  public void finish() {
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
    return form.isIn(Section.INDICATORS)
        && Rows.isPlain(row)
        && !titles.isTitle(row)
        && titles.year(row.cells().get(0).text()).isPresent();
  }

  private void dropFurniture(Row row) {
    pageBreak = true;
    if (form.isOver()) {
      append(row);
    } else if (!form.isNone()) {
      form.addFurniture(row);
    }
  }

  private void placeAfterTitle(Row row, Optional<Section> opened) {
    boolean again = isTopAgain();
    if (again && isHeadAgain(row, opened)) {
      headAgain.add(row);
    } else if (again && opened.isPresent() && topAgain.goesOn(row, opened.get(), form.blocks())) {
      dropRunningHead();
      place(afterBreak(row), opened);
    } else if (confirmsTitle(row, opened) || !headAgain.isEmpty() && opened.isPresent()) {
      beginForm();
      place(row, opened);
    } else if (titles.isYear(row)
        || opened.isEmpty() && !OpenForm.isTableRow(row) && mayBeHeld(row, held, MOST_HELD)) {
      (headAgain.isEmpty() ? held : headAgain).add(row);
    } else {
      dropRunningHead();
      place(afterBreak(row), opened);
    }
  }

  private void beginForm() {
    closeForm();
    form.open(Section.TITLE);
    form.addAll(held);
    held.clear();
    if (!headAgain.isEmpty()) {
      form.open(Section.HEAD);
      form.addAll(headAgain);
      headAgain.clear();
    }
  }

  /** Whether the title held back is that of the form which is open. */
  private boolean isTopAgain() {
    return form.goesOn()
        && topAgain.stand(held, form.blocks())
        && topAgain.stand(headAgain, form.blocks());
  }

  /** Whether the row stands in the head of the form that is open, below its title. */
  private boolean isHeadAgain(Row row, Optional<Section> opened) {
    boolean head = opened.isPresent() && opened.get() == Section.HEAD;
    return (head || !headAgain.isEmpty())
        && topAgain.stands(row, form.blocks())
        && mayBeHeld(row, headAgain, MOST_HELD);
  }

  /** Whether the row shows that the title held back begins a form. */
  private boolean confirmsTitle(Row row, Optional<Section> opened) {
    if (opened.isEmpty()) {
      return false;
    }
    return switch (opened.get()) {
      case HEAD, FUNDS, OBJECTIVES -> true;
      case INDICATORS -> form.isNone() || form.isOver();
      case TITLE, TOTAL, FOOT -> false;
    };
  }

  /** The title held back stood between two rows of a table: it is the page's running head. */
  private void dropRunningHead() {
    if (form.goesOn()) {
      held.addAll(headAgain);
      headAgain.clear();
      for (Row row : held) {
        form.addFurniture(row);
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
      form.open(opened.get());
      if (opened.get() == Section.HEAD && yearAbove.isPresent()) {
        form.add(yearAbove.get());
      } else if (opened.get() == Section.INDICATORS) {
        form.addAll(orphans);
      }
      form.add(row);
    } else if (opened.isPresent() && form.mayOpen(opened.get())) {
      keepTail();
      form.open(opened.get());
      form.add(row);
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

  /** Nothing below the row is looked at any more; a long row may itself be the form's. */
  private void closeBehind(Row row) {
    if (tail.size() < MOST_TAIL) {
      tail.add(row);
    }
    closeForm();
  }

  /** Whether the row begins a form that has lost its title. */
  private boolean begins(Row row, Section section) {
    if (form.isNone()) {
      return section != Section.TOTAL
          && section != Section.FOOT
          && (section != Section.HEAD || openers.namesProject(row));
    }
    return section == Section.HEAD && !form.isInTop() && openers.namesProject(row)
        || form.isOver() && (section == Section.FUNDS || section == Section.INDICATORS);
  }

  private void append(Row row) {
    yearAbove = titles.isYear(row) ? Optional.of(row) : Optional.empty();
    if (form.isNone() && OpenForm.isTableRow(row) && mayBeHeld(row, orphans, MOST_TAIL)) {
      orphans.add(row);
    } else {
      orphans.clear();
    }
    if (form.isNone()) {
      return;
    }
    if (form.isOver() && !mayBeHeld(row, tail, MOST_TAIL)) {
      closeBehind(row);
    } else if (form.isOver()
        && !openers.isGrade(row)
        && !(form.wantsTotal() && openers.isTotalPart(row))) {
      tail.add(row);
    } else {
      keepTail();
      form.add(row);
    }
  }

  private static boolean mayBeHeld(Row row, List<Row> rows, int most) {
    return rows.size() < most && row.length() <= LONGEST_HELD;
  }

  /** More of the form has come: what stood between is inside the form after all. */
  private void keepTail() {
    addTail(tail);
    tail.clear();
  }

  private void addTail(List<Row> rows) {
    for (Row row : rows) {
      if (furniture.isPageNumber(row)) {
        form.addFurniture(row);
      } else {
        form.add(row);
      }
    }
  }

  /**
   * What was opened is no form but a cover page or a sentence that names a project, if it is
   * nothing but plain lines of a form's top, without a title or with another title behind them.
   */
  private void closeForm() {
    if (!form.isNone()) {
      addTail(tail.subList(0, belowTotal.length(form.rows(), tail)));
      boolean titled = form.isTitled() && held.isEmpty();
      if (titled || !form.isPlainTop()) {
        forms.accept(form.blocks());
      }
    }
    form.close();
    tail.clear();
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Phase one, the state machine: rows in, one list of blocks out for each form, as soon as the form
 * is over. {@link SectionFinder} says what a row looks like, {@link State} and {@link Section} what
 * may follow what.
 *
 * <p>Two things cannot be decided on the row they stand on and are held back: a <em>title</em>, see
 * {@link HeldTitle}, and rows <em>after the total</em>, which belong to the form only if something
 * of the form still follows them, or if {@link BelowTotal} says so.
 */
public final class Sectioner implements Consumer<Row> {

  private final SectionFinder sections;
  private final Titles titles;
  private final Furniture furniture;
  private final OpenForm form;
  private final HeldTitle title;
  private final LostTop lostTop;
  private final Consumer<List<Block>> forms;
  private State state = State.OUTSIDE;

  /** Whether the last row was a page number or a running head, so that a page has ended. */
  private boolean pageBreak;

  public Sectioner(
      SectionFinder sections,
      Titles titles,
      Furniture furniture,
      BelowTotal belowTotal,
      FormSize size,
      Consumer<List<Block>> forms) {
    this.sections = sections;
    this.titles = titles;
    this.furniture = furniture;
    this.form = new OpenForm(sections, furniture, belowTotal, size);
    this.title = new HeldTitle(titles, new TopAgain(sections));
    this.lostTop = new LostTop(titles);
    this.forms = forms;
  }

  @Override
  public void accept(Row printed) {
    if (printed.syntax() == Syntax.PIPE_RULE) {
      return;
    }
    Row row = afterBreak(printed);
    if (isPageNumber(row) || row != printed && isRunningHead(row)) {
      dropFurniture(row);
      return;
    }
    Optional<Section> opened =
        sections.find(row, title.isHeld() ? Optional.empty() : form.section());
    if (opened.equals(Optional.of(Section.TITLE))) {
      giveUpTitle();
      title.add(row);
      become(state.withTitle());
    } else if (state.isTitle()) {
      placeBelowTitle(row, opened);
    } else {
      place(row, opened);
    }
  }

  /** Ends the last form. */
  public void finish() {
    giveUpTitle();
    closeForm();
    become(State.OUTSIDE);
  }

  private void become(State next) {
    assert state.mayBecome(next) : state + " to " + next;
    state = next;
  }

  /** A row after a dropped page number or running head stands after a page break. */
  private Row afterBreak(Row row) {
    boolean gap = row.afterGap() || pageBreak;
    pageBreak = false;
    return row.withGap(gap);
  }

  private boolean isPageNumber(Row row) {
    return furniture.isPageNumber(row) && !(form.wantsTotal() && Furniture.isBareNumber(row));
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

  private void placeBelowTitle(Row row, Optional<Section> opened) {
    State next =
        switch (title.sign(row, opened, state, form.blocks())) {
          case NONE -> {
            title.add(row);
            yield state;
          }
          case TOP_AGAIN -> {
            title.addHead(row);
            yield State.TOP_AGAIN;
          }
          case BEGINS_FORM -> {
            beginForm();
            yield State.INSIDE;
          }
          case GOES_ON -> {
            dropTitle();
            yield state;
          }
        };
    become(next);
    if (!title.isHeld()) {
      place(afterBreak(row), opened);
    }
  }

  private void beginForm() {
    closeForm();
    lostTop.take(Section.TITLE);
    form.open(Section.TITLE);
    form.addAll(title.takeTop());
    List<Row> head = title.takeHead();
    if (!head.isEmpty()) {
      form.open(Section.HEAD);
      form.addAll(head);
    }
  }

  /** The title stood between two rows of a table: it is the page's running head. */
  private void dropTitle() {
    if (state.withoutTitle() != State.INSIDE) {
      giveUpTitle();
      return;
    }
    for (Row row : title.take()) {
      form.addFurniture(row);
    }
    pageBreak = true;
    become(State.INSIDE);
  }

  /** The title was none: its rows are placed like any other. */
  private void giveUpTitle() {
    if (state == State.TOP_AGAIN) {
      dropTitle();
      return;
    }
    become(state.withoutTitle());
    for (Row row : title.take()) {
      append(row);
    }
  }

  private void place(Row row, Optional<Section> opened) {
    if (opened.isPresent() && begins(row, opened.get())) {
      beginWithoutTitle(opened.get());
      form.add(row);
    } else if (opened.isPresent() && form.mayOpen(opened.get())) {
      form.open(opened.get());
      form.add(row);
      become(form.isOver() ? State.BELOW_TOTAL : State.INSIDE);
    } else if (isFundsAgain(row)) {
      beginWithoutTitle(Section.FUNDS);
      form.add(row);
    } else {
      append(row);
    }
  }

  /** No form has two fund tables: the second one is that of a form whose top is lost. */
  private boolean isFundsAgain(Row row) {
    return form.isIn(Section.INDICATORS)
        && sections.isFunds(row)
        && TopAgain.has(Section.FUNDS, form.blocks());
  }

  /** Whether the row begins a form that has lost its title. */
  private boolean begins(Row row, Section section) {
    return state.begins(section)
        && (section != Section.HEAD || !form.isInTop() && sections.namesProject(row));
  }

  /** The year right above the head of a form without a title is that form's. */
  private void beginWithoutTitle(Section section) {
    if (lostTop.hasYear(section)) {
      form.leaveLast();
    }
    closeForm();
    form.open(section);
    form.addAll(lostTop.take(section));
    become(State.INSIDE);
  }

  private void append(Row row) {
    if (form.isNone()) {
      lostTop.passOutside(row);
      return;
    }
    lostTop.passInside(row);
    if (!form.isOver()) {
      form.add(row);
    } else if (!form.addBelowTotal(row)) {
      closeForm();
      become(state.isTitle() ? State.TITLE_OUTSIDE : State.OUTSIDE);
    }
  }

  /**
   * What was opened is no form but a cover page or a sentence that names a project, if it is
   * nothing but plain lines of a form's top, without a title or with another title behind them.
   */
  private void closeForm() {
    if (!form.isNone()) {
      form.keepTailsOwn();
      boolean titled = form.isTitled() && !title.isHeld();
      if (titled || !form.isPlainTop()) {
        forms.accept(form.blocks());
      }
    }
    form.close();
  }
}

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
 * is over. {@link SectionFinder} says what a row looks like, {@link State} what that does where the
 * row stands.
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
    this.title = new HeldTitle(titles, sections);
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
    take(row);
  }

  private void take(Row row) {
    State state = state();
    Optional<Opener> opener = sections.find(row, state);
    switch (step(row, opener, state)) {
      case STAYS -> append(row);
      case OPENS -> {
        List<Row> above = sections.isIndicator(row.printed()) ? form.takeRowsOfTop() : List.of();
        form.open(opener.get().section());
        form.addAll(above);
        form.add(row);
      }
      case BEGINS -> {
        if (isTopAgain(row)) {
          title.addHead(row);
          return;
        }
        beginWithoutTitle(opener.get().section());
        form.add(row);
      }
      case TITLE -> {
        giveUpTitle();
        title.add(row);
      }
      case WAITS -> title.add(row);
      case TOP_AGAIN -> title.addHead(row);
      case TITLE_BEGINS -> {
        beginForm();
        take(row);
      }
      case NO_TITLE -> {
        dropTitle();
        take(afterBreak(row));
      }
    }
  }

  /** A project in the midst of the table that is the form's own: a page repeats its first rows. */
  private boolean isTopAgain(Row row) {
    return form.isIn(Section.INDICATORS) && TopAgain.stand(List.of(row), form.blocks());
  }

  private State state() {
    if (!title.isHeld()) {
      return form.state();
    }
    if (form.isNone() || form.isOver()) {
      return State.BELOW_TITLE;
    }
    return title.hasHead() ? State.BELOW_TOP_AGAIN : State.BELOW_TITLE_INSIDE;
  }

  private Step step(Row row, Optional<Opener> opener, State state) {
    if (state.isBelowTitle() && !opener.equals(Optional.of(Opener.TITLE))) {
      return title.step(row, opener, state, form.blocks());
    }
    return opener.isPresent() ? state.step(opener.get()) : Step.STAYS;
  }

  /**
   * Ends the last form. A title that nothing follows is none of its rows: what stood below it was
   * left out, as {@code [TABLE]} says for some converters.
   */
  public void finish() {
    if (title.isHeld() && !title.hasHead()) {
      closeForm();
    }
    giveUpTitle();
    closeForm();
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
    if (form.isOver() && title.isHeld() && title.hasRoomFor(row)) {
      title.add(row);
    } else if (form.isOver()) {
      append(row);
    } else if (!form.isNone()) {
      form.addFurniture(row);
    }
  }

  private void beginForm() {
    boolean below = form.isNone() || form.isOver() || form.isIn(Section.INDICATORS);
    List<Row> year = below ? lostTop.yearOf(title.top()) : List.of();
    form.leaveLast(year.size());
    closeForm();
    lostTop.take(Section.TITLE);
    List<Row> top = title.takeTop();
    if (!top.isEmpty()) {
      form.open(Section.TITLE);
      form.addAll(year);
      form.addPage(top);
    }
    List<Row> head = title.takeHead();
    if (!head.isEmpty()) {
      form.open(Section.HEAD);
      form.addAll(head);
    }
  }

  /** Between two rows of a table it was the page's running head. */
  private void dropTitle() {
    if (state() == State.BELOW_TITLE) {
      giveUpTitle();
      return;
    }
    for (Row row : title.take()) {
      form.addFurniture(row);
    }
    pageBreak = true;
  }

  /** The title was none: its rows are placed like any other. */
  private void giveUpTitle() {
    if (title.hasHead()) {
      dropTitle();
      return;
    }
    for (Row row : title.take()) {
      append(row);
    }
  }

  /** The year right above the head of a form without a title is that form's. */
  private void beginWithoutTitle(Section section) {
    if (lostTop.hasYear(section) && form.isOver()) {
      form.leaveLast(1);
    }
    closeForm();
    form.open(section);
    form.addAll(lostTop.take(section));
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

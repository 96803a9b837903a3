package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title and what stands below it, held back until a row shows what it is. One that the head of a
 * form follows begins that form; followed by more of the table that is open it was a running head,
 * followed by prose it was prose, and one that is followed by the head of the form which is open is
 * that form's own.
 */
final class HeldTitle {

  /** What the row below shows. */
  enum Sign {
    /** The title begins a form. */
    BEGINS_FORM,
    /** The title is that of the form that is open, and so is the row. */
    TOP_AGAIN,
    /** The form that is open goes on, or what stands above it is no title. */
    GOES_ON,
    /** Nothing yet. */
    NONE
  }

  /** A title with more than this between it and the head of a form is prose. */
  private static final int MOST = 12;

  private final Titles titles;
  private final TopAgain topAgain;
  private final HeldRows top = new HeldRows(MOST);

  /** Rows below the title that stand in the head of the form which is open. */
  private final HeldRows head = new HeldRows(MOST);

  HeldTitle(Titles titles, TopAgain topAgain) {
    this.titles = titles;
    this.topAgain = topAgain;
  }

  boolean isHeld() {
    return !top.isEmpty();
  }

  /** Holds a title back, or what may stand below one: prose, a year. */
  void add(Row row) {
    (head.isEmpty() ? top : head).add(row);
  }

  void addHead(Row row) {
    head.add(row);
  }

  List<Row> takeTop() {
    return top.take();
  }

  List<Row> takeHead() {
    return head.take();
  }

  /** All that is held back, in printed order. */
  List<Row> take() {
    List<Row> rows = new ArrayList<>(top.take());
    rows.addAll(head.take());
    return rows;
  }

  /** What a row below the title shows. */
  Sign sign(Row row, Optional<Section> opened, State state, List<Block> form) {
    boolean again = isTopAgain(state, form);
    if (again && isHeadAgain(row, opened, form)) {
      return Sign.TOP_AGAIN;
    }
    if (again && opened.isPresent() && topAgain.goesOn(row, opened.get(), form)) {
      return Sign.GOES_ON;
    }
    boolean begins = opened.isPresent() && state.begins(opened.get());
    if (begins || again && opened.isEmpty() && topAgain.namesAnother(row, head.rows())) {
      return Sign.BEGINS_FORM;
    }
    boolean prose = opened.isEmpty() && !OpenForm.isTableRow(row) && top.hasRoomFor(row);
    return prose || titles.isYear(row) ? Sign.NONE : Sign.GOES_ON;
  }

  /** Whether the title is that of the form which is open. */
  private boolean isTopAgain(State state, List<Block> form) {
    return state.withoutTitle() == State.INSIDE
        && topAgain.stand(top.rows(), form)
        && topAgain.stand(head.rows(), form);
  }

  /** Whether the row stands in the head of the form that is open, below its title. */
  private boolean isHeadAgain(Row row, Optional<Section> opened, List<Block> form) {
    boolean begun = !head.isEmpty() || opened.equals(Optional.of(Section.HEAD));
    return begun && topAgain.stands(row, form) && head.hasRoomFor(row);
  }
}

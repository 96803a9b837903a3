package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title and what stands below it, held back until a row shows what it is. One that the head of a
 * form follows begins that form; followed by more of the table that is open it was a running head,
 * followed by prose it was prose, and one that is followed by the head of the form which is open is
 * that form's own. Rows of that head may be printed again without the title, too.
 */
final class HeldTitle {

  /** A title with more than this between it and the head of a form is prose. */
  private static final int MOST = 12;

  private final Titles titles;
  private final SectionFinder sections;
  private final HeldRows top = new HeldRows(MOST);

  /** Rows below the title that stand in the head of the form which is open. */
  private final HeldRows head = new HeldRows(MOST);

  HeldTitle(Titles titles, SectionFinder sections) {
    this.titles = titles;
    this.sections = sections;
  }

  boolean isHeld() {
    return !top.isEmpty() || hasHead();
  }

  /** Whether rows of a head are held back below the title. */
  boolean hasHead() {
    return !head.isEmpty();
  }

  /** Holds a title back, or what may stand below one: prose, a year. */
  void add(Row row) {
    (head.isEmpty() ? top : head).add(row);
  }

  /** Whether the row may wait below the title. */
  boolean hasRoomFor(Row row) {
    return top.hasRoomFor(row);
  }

  void addHead(Row row) {
    head.add(row);
  }

  /** The title and what stands below it, held back still. */
  List<Row> top() {
    return top.rows();
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

  /** What a row does below the title. */
  Step step(Row row, Optional<Opener> opener, State state, List<Block> form) {
    boolean again = state != State.BELOW_TITLE && isTopOf(form);
    if (again && isHeadAgain(row, opener, form)) {
      return Step.TOP_AGAIN;
    }
    if (again && opener.isPresent() && TopAgain.goesOn(row, opener.get(), form)) {
      return Step.NO_TITLE;
    }
    if (again && opener.isEmpty() && namesAnother(row)) {
      return Step.TITLE_BEGINS;
    }
    if (opener.isPresent() && opener.get().section() == Section.INDICATORS && isOfAnother()) {
      return Step.TITLE_BEGINS;
    }
    Step step = opener.isPresent() ? state.step(opener.get()) : Step.NO_TITLE;
    return step == Step.NO_TITLE && mayWait(row, opener) ? Step.WAITS : step;
  }

  /** {@code 绩效评价评分表} above the head of a table: no running head, that document begins here. */
  private boolean isOfAnother() {
    boolean titled = !top.isEmpty() && titles.isTitle(top.rows().get(0));
    return titled && titles.lookAlike(top.rows().get(0).printed().get(0).text()).isPresent();
  }

  private boolean mayWait(Row row, Optional<Opener> opener) {
    boolean prose = opener.isEmpty() && !OpenForm.isTableRow(row);
    boolean above = prose || opener.isEmpty() && endsInHead(row);
    return above && hasRoomFor(row) || titles.isYear(row);
  }

  /**
   * {@code (2023年度)⇥⇥填报日期：2024年3月}: what stands between a title and its table, in two cells; or
   * what was broken anew, {@code (2023年度) | 项目名称} ⏎ {@code 城东泵站维修 | 主管部门 | 云泽市水务局}.
   */
  private boolean endsInHead(Row row) {
    List<Cell> printed = row.printed();
    Cell last = lastOf(printed);
    boolean year = printed.size() == 2 && titles.year(printed.get(0).text()).isPresent();
    return sections.headLabels().split(last).isPresent()
        || year && isLabel(last)
        || !top.isEmpty() && isLabel(lastOf(top.last().printed()));
  }

  private static Cell lastOf(List<Cell> printed) {
    return printed.get(printed.size() - 1);
  }

  private boolean isLabel(Cell cell) {
    return sections.headLabels().find(cell).isPresent();
  }

  /**
   * {@code | 项目名称 |} ⏎ {@code | 城东泵站维修 | 主管部门 | …}: the label stands in the form's top as well, but
   * what it names does not, so that another form has begun.
   */
  private boolean namesAnother(Row row) {
    List<Cell> above = head.isEmpty() ? List.of() : head.last().printed();
    if (above.size() != 1 || !sections.namesProject(above)) {
      return false;
    }
    List<Cell> printed = row.printed();
    return printed.size() == 1 || sections.headLabels().find(printed.get(1)).isPresent();
  }

  /** Whether the title is that of the form. */
  private boolean isTopOf(List<Block> form) {
    return TopAgain.stand(top.rows(), form) && TopAgain.stand(head.rows(), form);
  }

  /** Whether the row stands in the head of the form, below its title. */
  private boolean isHeadAgain(Row row, Optional<Opener> opener, List<Block> form) {
    boolean begun = hasHead() || opener.isPresent() && opener.get().section() == Section.HEAD;
    return begun && TopAgain.stands(row, form) && head.hasRoomFor(row);
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.page.PrintedLine;
import java.util.ArrayList;
import java.util.List;

/** The rows so far, with what was set aside at the edges of pages where it stood. */
final class RowList {

  private final List<LaidRow> rows = new ArrayList<>();
  private final List<LooseWord> loose = new ArrayList<>();
  private final List<PrintedLine> aside;
  private int next;
  private int page;
  private boolean pageBegins;

  RowList(List<PrintedLine> aside) {
    this.aside = aside;
  }

  /**
   * Adds what was set aside above the line; where the line is the first of its page that is read,
   * marks the row that comes next.
   *
   * @return whether a page begins
   */
  boolean upTo(PrintedLine line) {
    boolean turns = line.page() != page;
    addAside(line.number());
    pageBegins |= turns;
    page = line.page();
    return turns;
  }

  private void addAside(int limit) {
    while (next < aside.size() && aside.get(next).number() < limit) {
      pageBegins |= aside.get(next).page() != page;
      page = aside.get(next).page();
      add(new LaidRow(List.of(new LaidCell(0, aside.get(next).words())), 0));
      next++;
    }
  }

  void add(LaidRow row) {
    loose.addAll(row.strayDigits());
    rows.add(pageBegins ? new LaidRow(row.cells(), row.columns(), true) : row);
    pageBegins = false;
  }

  /** Adds words of rows that might nearly as well stand in other cells. */
  void addLoose(List<LooseWord> words) {
    loose.addAll(words);
  }

  LaidText all() {
    addAside(Integer.MAX_VALUE);
    return new LaidText(rows, loose);
  }
}

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
  private boolean pageBegins;

  RowList(List<PrintedLine> aside) {
    this.aside = aside;
  }

  /** Adds what was set aside above the line. */
  void upTo(int line) {
    while (next < aside.size() && aside.get(next).number() < line) {
      add(new LaidRow(List.of(new LaidCell(0, aside.get(next).words())), 0));
      next++;
    }
  }

  void add(LaidRow row) {
    rows.add(pageBegins ? new LaidRow(row.cells(), row.columns(), true) : row);
    pageBegins = false;
  }

  /** A table goes on on another page: marks the row that comes next. */
  void beginPage() {
    pageBegins = true;
  }

  /** Adds words of rows that might nearly as well stand in other cells. */
  void addLoose(List<LooseWord> words) {
    loose.addAll(words);
  }

  LaidText all() {
    upTo(Integer.MAX_VALUE);
    return new LaidText(rows, loose);
  }
}

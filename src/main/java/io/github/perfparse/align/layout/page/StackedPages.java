package io.github.perfparse.align.layout.page;

import java.util.ArrayList;
import java.util.List;

/** Lays the pages of a document below each other, the first line of one right below the last. */
public final class StackedPages {

  private StackedPages() {}

  /** The lines, those of other pages than the first farther down. */
  public static List<PrintedLine> of(List<PrintedLine> lines) {
    List<PrintedLine> stacked = new ArrayList<>(lines.size());
    int by = 0;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (i > 0 && line.page() != lines.get(i - 1).page()) {
        by = stacked.get(i - 1).y() + Word.UNIT - line.y();
      }
      stacked.add(by == 0 ? line : line.down(by));
    }
    return stacked;
  }
}

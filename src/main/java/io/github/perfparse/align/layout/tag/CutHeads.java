package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts heads together that a page cuts: lines at a page's end that hold nothing but begins of
 * columns' labels go to the page where the labels go on.
 *
 * <pre>
 * 绩效指标    年度指标值   实际完成   分值   得   未完成原因分
 * ———————————————————————————————————————————
 * 一级指标  二级指标  三级指标    值          分   析
 * </pre>
 */
public final class CutHeads {

  private static final int FEWEST = 3;

  private CutHeads() {}

  /** The lines, such as belong to the next page's head on that page. */
  public static List<PrintedLine> joined(List<PrintedLine> lines, TagTable table) {
    List<PrintedLine> joined = new ArrayList<>(lines);
    for (int i = lines.size() - 2; i >= 0; i--) {
      PrintedLine line = joined.get(i);
      int next = joined.get(i + 1).page();
      if (line.page() != next && isUpperPart(line, table)) {
        joined.set(i, new PrintedLine(next, line.y(), line.words()));
      }
    }
    return joined;
  }

  private static boolean isUpperPart(PrintedLine line, TagTable table) {
    int columns = 0;
    int open = 0;
    for (Word word : line.words()) {
      Tag tag = new Tag(table.of(word.text()), line.words(), 0, 0, 0, 0);
      boolean column = tag.is(Tag.Kind.INDICATOR_COLUMN) || tag.is(Tag.Kind.FUND_COLUMN);
      columns += column ? 1 : 0;
      open += tag.meanings().isEmpty() ? 1 : 0;
      if (!table.mayBegin(word.text())) {
        return false;
      }
    }
    return line.words().size() >= FEWEST && columns > 0 && open > 0;
  }
}

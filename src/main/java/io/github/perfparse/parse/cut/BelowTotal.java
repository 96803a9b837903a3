package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.foot.FootReader;
import io.github.perfparse.parse.foot.Remark;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Says how much of what follows a form's total is the form's, where nothing known follows it.
 *
 * <pre>
 * 总分⇥⇥⇥⇥⇥⇥100⇥95⇥
 * ⇥填报人⇥林小舟                     a row of a table: the form's, and so is what stands above it
 * 本表数据由市园林局核对。           right below: the form's
 * (blank line)
 * 附表由财务科汇总。                 behind a blank line: the document's
 * 部门预算执行情况表                 names another table: so is all below it
 * </pre>
 *
 * Only a remark that breaks off in mid-sentence goes on behind a blank line.
 */
public record BelowTotal(Lexicon lexicon, Titles titles, Furniture furniture) {

  /** A text of more lines is the document's, though no blank line parts the two. */
  private static final int MOST_LINES = 12;

  /**
   * How many of the rows below are the form's.
   *
   * @param foot the form's last rows that are known
   * @param below the rows behind them
   */
  int length(List<Row> foot, List<Row> below) {
    List<Row> tail = below.subList(0, otherTable(below));
    int table = endOfTable(tail);
    Optional<String> remark = Optional.empty();
    for (Row row : foot) {
      remark = remark(row, remark);
    }
    for (Row row : tail.subList(0, table)) {
      remark = remark(row, remark);
    }
    int end = table;
    for (int i = table; i < tail.size(); i++) {
      Row row = tail.get(i);
      if (furniture.isPageNumber(row)) {
        end = isNumberRightBelow(row, i, end) ? i + 1 : end;
        continue;
      }
      boolean goesOn = remark.isPresent() && Remark.goesOn(remark.get(), row);
      if (!goesOn && (row.afterGap() || i - table >= MOST_LINES)) {
        return end;
      }
      remark = remark(row, remark);
      end = i + 1;
    }
    return end;
  }

  /** A bare number may as well be the last digits of the score: that it was dropped is told. */
  private static boolean isNumberRightBelow(Row row, int index, int end) {
    return index == end && !row.afterGap() && Furniture.isBareNumber(row);
  }

  /** Where the heading of another table stands; the number of rows where none does. */
  private int otherTable(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> printed = rows.get(i).printed();
      boolean named = printed.size() == 1 && titles.isOtherTable(printed.get(0).text());
      if (named && hasTable(rows.subList(i + 1, Math.min(rows.size(), i + MOST_LINES)))) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean hasTable(List<Row> rows) {
    for (Row row : rows) {
      if (row.printed().size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static int endOfTable(List<Row> tail) {
    int end = tail.size();
    while (end > 0 && !isOfTable(tail.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** Prose stands in the first cell of its line, alone. */
  private static boolean isOfTable(Row row) {
    return row.printed().size() > 1 || row.cells().get(0).isBlank();
  }

  /** What the remark that is open behind {@code row} says; empty if none is. */
  private Optional<String> remark(Row row, Optional<String> above) {
    List<Cell> printed = row.printed();
    Cell first = printed.get(0);
    String last = printed.get(printed.size() - 1).text();
    if (lexicon.foot().means(first, FootLabel.NOTE)) {
      return Optional.of(printed.size() == 1 ? "" : last);
    }
    Optional<FootReader.Labelled> labelled = FootReader.split(first, lexicon);
    if (labelled.isPresent() && labelled.get().label() == FootLabel.NOTE) {
      return Optional.of(printed.size() == 1 ? labelled.get().text() : last);
    }
    boolean goesOn = above.isPresent() && Remark.goesOn(above.get(), row);
    return goesOn ? Optional.of(above.get() + last) : Optional.empty();
  }
}

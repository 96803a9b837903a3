package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Locale;

/** Recognises page numbers: {@code — 12 —}, {@code 第 3 页 共 9 页}, {@code 云泽市水务局部门决算 第 31 页}. */
public record Furniture(Lexicon lexicon) {

  private static final int LONGEST = 24;
  private static final int LONGEST_HEAD = 60;
  private static final String PAGE = " 第";

  /** Whether the row is a page number and nothing else. */
  boolean isPageNumber(Row row) {
    List<Cell> printed = row.printed();
    return printed.size() == 1
        && (isPageNumber(printed.get(0).text())
            || Rows.isPlain(row) && endsInPage(printed.get(0).raw().strip()));
  }

  /** A running head with the page's number behind it, which says of itself that it is one. */
  private boolean endsInPage(String text) {
    int page = text.lastIndexOf(PAGE);
    return page > 0 && text.length() <= LONGEST_HEAD && isPageNumber(text.substring(page + 1));
  }

  /** Whether the text is a page number and nothing else. */
  public boolean isPageNumber(String text) {
    return text.length() <= LONGEST && lexicon.isPageNumber(shape(text));
  }

  /** Whether the row is nothing but a number, which inside a total is no page number. */
  public static boolean isBareNumber(Row row) {
    List<Cell> printed = row.printed();
    return printed.size() == 1 && Numbers.read(printed.get(0).text()).isPresent();
  }

  /** The text with each run of digits written as {@code #} and each run of dashes as {@code -}. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char mark = mark(text.charAt(i));
      boolean repeated =
          (mark == '#' || mark == '-')
              && !shape.isEmpty()
              && shape.charAt(shape.length() - 1) == mark;
      if (mark != ' ' && !repeated) {
        shape.append(mark);
      }
    }
    return shape.toString().toLowerCase(Locale.ROOT);
  }

  private static char mark(char c) {
    if (c >= '0' && c <= '9') {
      return '#';
    }
    return switch (c) {
      case '-', '—', '–', '－', '─' -> '-';
      case '，' -> ',';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }
}

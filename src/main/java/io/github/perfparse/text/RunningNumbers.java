package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.markup.Spaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blanks the numbers that a data frame prints beside all its rows, and those of its columns above
 * them: they are no cells of the form. Whatever parts the cells, they count from 0 down to where
 * the table ends; a row without its number leaves them all as they are.
 *
 * <pre>
 * ,0,1,2                    ∅
 * 0,项目名称,绿道养护,         →    ,项目名称,绿道养护,
 * 1,主管部门,园林局,                ,主管部门,园林局,
 * </pre>
 *
 * Reads no row: the lines ahead are left to the readers, without the numbers.
 */
final class RunningNumbers {

  private static final int FEWEST_ROWS = 4;

  /** A head and the rule below it. */
  private static final int MOST_HEAD_LINES = 2;

  private static final String SEPARATORS = "|,;\t ";

  /** What stands above a column that has no name; as a cell of its own it is known for a filler. */
  private static final String NAMELESS = "Unnamed: ";

  /** The number of the next row, where more of them follow than could be looked at. */
  private int next;

  /**
   * Blanks them in the lines ahead, where a table with such numbers begins.
   *
   * @param first the next line
   */
  void blank(Line first, LookAhead lines) throws IOException {
    Edge edge = Edge.of(first.text());
    if (edge.number == 0 || edge.number > 0 && edge.number == next) {
      take(lines, 0, edge);
    } else if (edge.number < 0 && mayBeHead(first.text())) {
      beginBelow(lines);
    }
  }

  /** {@code ,0,1,2}, {@code | | 0 | 1 |}: its first cell is blank, as is all of a blank line. */
  private static boolean mayBeHead(String text) {
    int at = text.startsWith("\"\"") ? 2 : 0;
    boolean edge = at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
    return edge && (text.charAt(at) != '|' || Edge.NONE.goesOn(text));
  }

  /** The rows may begin right below a head, or below the rule under a head of pipes. */
  private void beginBelow(LookAhead lines) throws IOException {
    char sign = lines.peek(0).orElseThrow().text().charAt(0);
    for (int head = 1; head <= (sign == '|' ? MOST_HEAD_LINES : 1); head++) {
      Optional<Line> first = lines.peek(head);
      Edge edge = first.isEmpty() ? Edge.NONE : Edge.of(first.get().text());
      if (edge.number == 0 && (sign == '"' || sign == edge.separator)) {
        take(lines, head, edge);
        return;
      }
    }
  }

  private void take(LookAhead lines, int head, Edge first) throws IOException {
    List<Line> blanked = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int number = first.number;
    int at = head;
    Optional<Line> line = lines.peek(at);
    boolean open = false;
    while (line.isPresent()) {
      String text = line.get().text();
      Edge edge = Edge.of(text);
      if (!open && edge.number == number && edge.separator == first.separator) {
        places.add(at);
        blanked.add(edge.blankedIn(line.get()));
        number++;
      } else if (!open && !first.goesOn(text)) {
        break;
      }
      open ^= first.separator != '|' && first.separator != ' ' && isOddlyQuoted(text);
      line = lines.peek(++at);
    }
    boolean counted = line.isEmpty() || !first.isOfTable(line.get());
    if (!counted || blanked.size() < FEWEST_ROWS && next == 0) {
      next = 0;
      return;
    }
    next = line.isEmpty() ? number : 0;
    if (head > 0) {
      lines.replace(0, withoutNumbers(lines.peek(0).orElseThrow(), first.separator));
    }
    for (int i = 0; i < places.size(); i++) {
      lines.replace(places.get(i), blanked.get(i));
    }
  }

  private static boolean isOddlyQuoted(String text) {
    boolean odd = false;
    for (int i = 0; i < text.length(); i++) {
      odd ^= text.charAt(i) == '"';
    }
    return odd;
  }

  /** The head without the names of nameless columns; names that are other ones stay. */
  private static Line withoutNumbers(Line head, char separator) {
    boolean spaced = separator == ' ';
    StringBuilder text = new StringBuilder(head.text());
    int number = 0;
    boolean counts = true;
    for (int i = 0; i < text.length(); i++) {
      boolean nameless = spaced && text.indexOf(NAMELESS, i) == i;
      int from = nameless ? i + NAMELESS.length() : i;
      int to = behindDigits(text, from);
      if (nameless) {
        blank(text, i, to);
      } else if (to > from) {
        counts &= text.substring(from, to).equals(Integer.toString(number++));
        i = to - 1;
      } else {
        counts &= text.charAt(i) == '"' || SEPARATORS.indexOf(text.charAt(i)) >= 0;
      }
    }
    for (int i = 0; i < text.length() && counts; i++) {
      blank(text, i, behindDigits(text, i));
    }
    return with(head, text);
  }

  private static int behindDigits(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    return to;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static Line with(Line line, CharSequence text) {
    Signs signs = line.signs().withBlanks();
    return new Line(text.toString(), line.number(), line.column(), line.afterPageBreak(), signs);
  }

  /**
   * The left edge of a numbered row.
   *
   * @param number the number; -1 if none stands there
   * @param from where it begins
   * @param to where it ends
   * @param separator what parts it from the first cell
   */
  private record Edge(int number, int from, int to, char separator) {

    private static final Edge NONE = new Edge(-1, 0, 0, ' ');

    private static final int MOST_DIGITS = 6;

    static Edge of(String text) {
      int start = text.isEmpty() ? 0 : Spaces.skip(text, 0);
      boolean piped = start < text.length() && text.charAt(start) == '|';
      int from = piped ? Spaces.skip(text, start + 1) : 0;
      boolean quoted = !piped && text.startsWith("\"");
      int first = quoted ? 1 : from;
      int digits = behindDigits(text, first);
      boolean closed = quoted && digits < text.length() && text.charAt(digits) == '"';
      int behind = piped ? Spaces.skip(text, digits) : closed ? digits + 1 : digits;
      if (digits == first || digits - first > MOST_DIGITS || behind >= text.length()) {
        return NONE;
      }
      char separator = text.charAt(behind);
      boolean edge = piped ? separator == '|' : separator != '|' && isSeparator(separator);
      return edge
          ? new Edge(Integer.parseInt(text.substring(first, digits)), first, digits, separator)
          : NONE;
    }

    private static boolean isSeparator(char sign) {
      return SEPARATORS.indexOf(sign) >= 0;
    }

    Line blankedIn(Line line) {
      StringBuilder text = new StringBuilder(line.text());
      blank(text, from, to);
      return with(line, text);
    }

    /** {@code | | (万元) |}: the second line of a cell, in a row of pipes. */
    boolean goesOn(String text) {
      int pipe = Spaces.skip(text, 0);
      int cell = pipe + 1 < text.length() ? Spaces.skip(text, pipe + 1) : text.length();
      return (this == NONE || separator == '|')
          && cell < text.length()
          && text.charAt(pipe) == '|'
          && text.charAt(cell) == '|';
    }

    /** Whether a line without the next number is another row of the table. */
    boolean isOfTable(Line line) {
      return separator == ' '
          ? line.text().startsWith("  ") && !line.text().isBlank()
          : line.count(separator) > 1;
    }
  }
}

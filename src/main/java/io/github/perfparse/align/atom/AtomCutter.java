package io.github.perfparse.align.atom;

import io.github.perfparse.text.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into words and notes what stands between.
 *
 * <pre>
 * 项目名称 | 甲渠维修 |   →  项目名称, pipe, 甲渠维修
 * </pre>
 */
public final class AtomCutter {

  private static final String NO_BREAK_SPACES = "\u00a0\u3000\u2003\u2002\u202f";
  private static final String BLANK_ENTITY = "&nbsp;";
  private static final String RULE = "|-:+ ─━┌┐└┘├┤┬┴┼═╪";

  /** Longer math is none. */
  private static final int LONGEST_MATH = 40;

  private final List<Atom> atoms = new ArrayList<>();
  private int pipes;
  private int breaks;
  private int blankCells;
  private int room;
  private boolean tab;
  private boolean page;
  private boolean full;
  private boolean lastFull;
  private final int width;

  private AtomCutter(int width) {
    this.width = width;
  }

  /** The words of the lines, in reading order. */
  public static List<Atom> cut(List<TextLine> lines) {
    AtomCutter cutter = new AtomCutter(LineWidth.of(lines));
    for (TextLine line : lines) {
      cutter.cut(line);
    }
    return cutter.atoms;
  }

  private void cut(TextLine line) {
    breaks++;
    room = 0;
    tab = false;
    page |= line.afterPageBreak();
    String text = line.text();
    lastFull = full;
    full = LineWidth.isFull(text, width);
    if (isRule(text)) {
      breaks--;
    } else if (isBlankCell(text)) {
      blankCells++;
    } else {
      words(line, text);
    }
  }

  /** A line of blanks, where a line that is just empty parts cells. */
  private static boolean isBlankCell(String text) {
    int spaces = 0;
    boolean other = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isRoom(c)) {
        return text.strip().equals(BLANK_ENTITY);
      }
      spaces++;
      other |= c != ' ';
    }
    return other || spaces > 2;
  }

  /**
   * {@code | --- | :--: |} and lines drawn with box characters say nothing; {@code - - -} are three
   * cells.
   */
  private static boolean isRule(String text) {
    int dashes = 0;
    boolean drawn = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RULE.indexOf(c) < 0) {
        return false;
      }
      drawn |= dashes > 0 && c == text.charAt(i - 1) && c != ' ' || c > '-';
      dashes += c == '-' || c == '─' || c == '━' || c == '═' ? 1 : 0;
    }
    return drawn && dashes > 2;
  }

  private void words(TextLine line, String text) {
    int column = line.column();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '|' || c == '│' || c == '┃') {
        pipes++;
      } else if (isRoom(c)) {
        tab |= c == '\t';
        room += NO_BREAK_SPACES.indexOf(c) >= 0 ? 2 : 1;
      } else {
        end = wordEnd(text, i);
        add(text.substring(i, end), line.number(), column);
      }
      column += text.codePointCount(i, end);
      i = end;
    }
  }

  private static int wordEnd(String text, int from) {
    int math = text.charAt(from) == '$' ? text.indexOf('$', from + 1) : -1;
    int end = math > 0 && math - from < LONGEST_MATH ? math + 1 : from + 1;
    while (end < text.length()
        && !isRoom(text.charAt(end))
        && "|│┃".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void add(String raw, int line, int column) {
    String text = Markup.clean(raw);
    if (text.isEmpty()) {
      room += 2;
      return;
    }
    atoms.add(Atom.of(text, raw, line, column, gap()));
    pipes = 0;
    breaks = 0;
    blankCells = 0;
    room = 0;
    tab = false;
    page = false;
  }

  private Gap gap() {
    return new Gap(kind(), pipes, breaks, blankCells, page);
  }

  private Gap.Kind kind() {
    if (pipes > 0) {
      return Gap.Kind.PIPE;
    }
    if (breaks > 0) {
      return lineKind();
    }
    if (tab) {
      return Gap.Kind.TAB;
    }
    if (room == 0) {
      return Gap.Kind.NONE;
    }
    return room > 1 ? Gap.Kind.WIDE : Gap.Kind.SPACE;
  }

  private Gap.Kind lineKind() {
    if (page) {
      return Gap.Kind.PAGE;
    }
    if (breaks > 1) {
      return Gap.Kind.BLANK;
    }
    if (lastFull) {
      return room > 0 ? Gap.Kind.SPACE : Gap.Kind.WRAP;
    }
    return room > 0 ? Gap.Kind.INDENT : Gap.Kind.LINE;
  }

  private static boolean isRoom(char c) {
    return c <= ' '
        || c == '\u0085'
        || c >= '\u2000' && c <= '\u200b'
        || NO_BREAK_SPACES.indexOf(c) >= 0
        || c == '\ufeff';
  }
}

package io.github.perfparse;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an input that read like a form's title, or that of a kindred document, wherever they
 * come to stand.
 *
 * <pre>
 * 项目支出绩效自评表                        a row of its own
 * 项目支出绩效 ⏎ 自评表                      torn
 * &lt;td&gt;优 ⏎ 项目支出绩效 ⏎ 自评表         lines of a cell that nobody has closed
 * </pre>
 */
final class TitleLines {

  /** Those of more forms than are open at a time. */
  private static final int MOST = 2_000;

  private static final int MOST_PIECES = 3;

  /** A longer line is no piece of a title, nor a title. */
  private static final int LONGEST = 60;

  private static final char TABLE = '表';

  /** What a flattened table may leave at the ends of a line. */
  private static final String ENDS = "|,\"\t ";

  private final Titles titles = new Titles(Lexicon.standard());
  private final List<Line> found = new ArrayList<>();

  /** The last short lines, one below the other. */
  private final List<Piece> pieces = new ArrayList<>();

  /** A line that may be a part of a title. */
  private record Piece(int line, String text) {}

  /**
   * A title.
   *
   * @param from the line on which it begins
   * @param to the line on which it ends
   * @param alone whether nothing else stands on its lines; a value may read like a title too
   * @param form whether it is that of a form, and not of a kindred document
   */
  record Line(int from, int to, String text, boolean alone, boolean form) {

    boolean holds(int line) {
      return line >= from && line <= to;
    }
  }

  /** Takes note of a row of the input. */
  void see(Row row) {
    if (row.printed().size() == 1 && row.length() <= LONGEST) {
      String text = row.printed().get(0).text();
      boolean title = piece(row.line(), withoutEnds(text), true);
      if (!title && text.indexOf(TABLE) >= 0 && titles.isMarked(text)) {
        add(row.line(), row.line(), text, false);
      }
    } else {
      pieces.clear();
      within(row);
    }
  }

  /** A short line: whether it is a title, or the end of one that begins above. */
  private boolean piece(int line, String own, boolean alone) {
    pieces.add(new Piece(line, own));
    if (pieces.size() > MOST_PIECES) {
      pieces.remove(0);
    }
    String text = "";
    boolean table = own.indexOf(TABLE) >= 0;
    for (int i = pieces.size() - 1; i >= 0 && table; i--) {
      text = pieces.get(i).text() + text;
      boolean goesOn = i > 0 && titles.isParted(pieces.get(i - 1).text(), text);
      if (!goesOn && titles.isTitle(text)) {
        add(pieces.get(i).line(), line, text, alone);
        pieces.clear();
        return true;
      }
    }
    return false;
  }

  /** A row may begin with a title that more follows, and a cell may hold lines of another form. */
  private void within(Row row) {
    for (int i = 0; i < row.printed().size(); i++) {
      Cell cell = row.printed().get(i);
      if (cell.text().indexOf(TABLE) >= 0) {
        String first = firstWord(cell);
        if (i == 0 && (titles.isTitle(first) || titles.isMarked(first))) {
          add(cell.line(), cell.line(), first, titles.isTitle(row));
        } else if (cell.raw().indexOf('\n') >= 0) {
          lines(cell);
        }
      }
    }
  }

  private static String firstWord(Cell cell) {
    int space = cell.text().indexOf(' ');
    return space < 0 ? cell.text() : cell.text().substring(0, space);
  }

  private void lines(Cell cell) {
    String[] lines = cell.raw().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      piece(cell.line() + i, withoutEnds(lines[i]), false);
    }
    pieces.clear();
  }

  private static String withoutEnds(String line) {
    int from = Characters.endOf(ENDS, line, 0);
    int to = line.length();
    while (to > from && ENDS.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }

  private void add(int from, int to, String text, boolean alone) {
    if (found.size() == MOST) {
      found.subList(0, MOST / 2).clear();
    }
    found.add(new Line(from, to, text, alone, titles.lookAlike(text).isEmpty()));
  }

  /** Those on the lines from one to another. */
  List<Line> between(int first, int last) {
    List<Line> between = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= first; i--) {
      if (found.get(i).from() <= last) {
        between.add(0, found.get(i));
      }
    }
    return between;
  }
}

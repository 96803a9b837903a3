package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that stand between the lines of a number in a narrow column, under it and over it: they are
 * of the columns beside, for in its own the number goes on.
 *
 * <pre>
 *  接种人次    23650         6.
 *            人       6.25     —      →  points 6.25, score 6.25, reason —
 *                          25
 * </pre>
 */
final class BetweenPieces {

  private final List<ColumnKind> kinds;
  private final List<PrintedLine> lines;
  private final List<int[]> columns = new ArrayList<>();

  private BetweenPieces(List<ColumnKind> kinds, List<PrintedLine> lines, List<int[]> columns) {
    this.kinds = kinds;
    this.lines = lines;
    for (int[] line : columns) {
      this.columns.add(line.clone());
    }
  }

  /** For each line the column of each word, such cells beside the number. */
  static List<int[]> moved(List<ColumnKind> kinds, List<PrintedLine> lines, List<int[]> columns) {
    BetweenPieces pieces = new BetweenPieces(kinds, lines, columns);
    for (int i = 1; i + 1 < lines.size(); i++) {
      for (int c = 1; c < kinds.size(); c++) {
        if (kinds.get(c) == ColumnKind.NUMBER && pieces.goesOn(i, c)) {
          pieces.move(i, c);
        }
      }
    }
    return pieces.columns;
  }

  /** Whether a number begins in the column above the line and ends below. */
  private boolean goesOn(int line, int column) {
    String above = text(line - 1, column);
    return NumberTexts.isTorn(above) && NumberTexts.isDigits(text(line + 1, column));
  }

  private void move(int line, int column) {
    String text = text(line, column);
    boolean number = !text.isEmpty() && NumberTexts.isNumber(text);
    boolean mark = number && !Character.isDigit(text.charAt(0));
    int to = mark ? column + 1 : column - 1;
    boolean isLike =
        to < kinds.size() && kinds.get(to) == (mark ? ColumnKind.TEXT : ColumnKind.NUMBER);
    int[] own = columns.get(line);
    for (int w = 0; w < own.length && number && isLike && text(line, to).isEmpty(); w++) {
      if (own[w] == column) {
        own[w] = to;
        return;
      }
    }
  }

  /** The only word of the line in the column; empty where there is none, or more. */
  private String text(int line, int column) {
    String text = "";
    int[] own = columns.get(line);
    for (int w = 0; w < own.length; w++) {
      if (own[w] == column) {
        if (!text.isEmpty()) {
          return "";
        }
        text = lines.get(line).words().get(w).text();
      }
    }
    return text;
  }
}

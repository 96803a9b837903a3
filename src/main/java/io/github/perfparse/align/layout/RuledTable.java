package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that are drawn with characters: the rules part the rows, the bars part the cells.
 *
 * <pre>
 * +------+--------+
 * | 项目 | 甲河清 |
 * | 名称 | 淤     |     →  项目名称 | 甲河清淤
 * +------+--------+
 * </pre>
 */
final class RuledTable {

  private static final String RULE = "+-=|:─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬ \t";
  private static final String BARS = "|│┃║";
  private static final int SHORTEST = 5;

  private final RowList rows;
  private final List<List<Word>> cells = new ArrayList<>();

  RuledTable(RowList rows) {
    this.rows = rows;
  }

  /** Whether the line draws a rule between rows. */
  static boolean isRule(PrintedLine line) {
    int drawn = 0;
    boolean corner = false;
    for (Word word : line.words()) {
      for (int i = 0; i < word.text().length(); i++) {
        char c = word.text().charAt(i);
        if (RULE.indexOf(c) < 0) {
          return false;
        }
        drawn++;
        corner |= c == '+' || c >= '┌' && c <= '╬';
      }
    }
    return drawn >= SHORTEST && corner;
  }

  /** Whether the line has cells between bars. */
  static boolean isBarred(PrintedLine line) {
    String first = line.words().get(0).text();
    String last = line.words().get(line.words().size() - 1).text();
    return BARS.indexOf(first.charAt(0)) >= 0
        && BARS.indexOf(last.charAt(last.length() - 1)) >= 0
        && (line.words().size() > 1 || last.length() > 1);
  }

  /** Takes a rule or a line with cells. */
  void take(PrintedLine line) {
    if (isRule(line)) {
      close();
      return;
    }
    int column = -1;
    for (Word word : line.words()) {
      int from = 0;
      String text = word.text();
      for (int i = 0; i <= text.length(); i++) {
        boolean bar = i < text.length() && BARS.indexOf(text.charAt(i)) >= 0;
        if (bar || i == text.length()) {
          put(word, from, i, column);
          from = i + 1;
          column += bar ? 1 : 0;
        }
      }
    }
  }

  private void put(Word word, int from, int to, int column) {
    if (from < to) {
      while (cells.size() <= Math.max(0, column)) {
        cells.add(new ArrayList<>());
      }
      Word rest = from == 0 ? word : word.split(from)[1];
      cells
          .get(Math.max(0, column))
          .add(to - from == rest.text().length() ? rest : rest.split(to - from)[0]);
    }
  }

  /** Ends the row. */
  void close() {
    List<LaidCell> filled = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        filled.add(new LaidCell(c, List.copyOf(cells.get(c))));
      }
    }
    if (!filled.isEmpty()) {
      rows.add(new LaidRow(filled, cells.size()));
    }
    cells.clear();
  }
}

package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of a total, which narrow columns break over lines above and below its label.
 *
 * <pre>
 *       100.0 96.                10
 *  总分                           0.0  94.
 *         0    23         合计    0   40   优
 * </pre>
 */
public final class TotalNumbers {

  private static final int FARTHEST = 2;
  private static final int NEAR = 15;
  private static final String PIECES = ".0123456789";

  private final List<PrintedLine> lines;
  private final int first;
  private final int last;

  /** Where the numbers begin and end, the label's lines at least. */
  private int from;

  private int to;

  private TotalNumbers(List<PrintedLine> lines, Tag total) {
    this.lines = lines;
    this.first = total.firstLine();
    this.last = total.lastLine();
    this.from = first;
    this.to = last;
    int up = most(first, -1);
    int down = most(last, 1);
    for (int more = up + down; more > 0 && from == first && to == last; more--) {
      take(more, up, down);
    }
  }

  /** The index of the first line with a number of the total, and of the last. */
  public static int[] lines(List<PrintedLine> lines, Tag total) {
    TotalNumbers numbers = new TotalNumbers(lines, total);
    return new int[] {numbers.from, numbers.to};
  }

  /** How many lines that hold nothing but pieces of numbers stand next to the label's. */
  private int most(int line, int step) {
    int count = 0;
    while (count < FARTHEST && isNext(line + count * step, line + (count + 1) * step)) {
      count++;
    }
    return count;
  }

  private boolean isNext(int known, int line) {
    if (line < 0 || line >= lines.size() || lines.get(line).page() != lines.get(known).page()) {
      return false;
    }
    boolean near = Math.abs(lines.get(line).y() - lines.get(known).y()) <= NEAR;
    return near && isPiece(lines.get(line).text());
  }

  private static boolean isPiece(String text) {
    return Characters.endOf(PIECES, text, 0) == text.length();
  }

  /** Takes so many lines more if together they make numbers. */
  private void take(int more, int up, int down) {
    for (int above = Math.min(up, more); above >= Math.max(0, more - down); above--) {
      if (areNumbers(first - above, last + more - above)) {
        from = first - above;
        to = last + more - above;
        return;
      }
    }
  }

  private boolean areNumbers(int begin, int end) {
    List<Word> words = new ArrayList<>();
    for (int i = begin; i <= end; i++) {
      for (Word word : lines.get(i).words()) {
        if (isPiece(number(word).text())) {
          words.add(number(word));
        }
      }
    }
    for (List<Word> column : columns(words)) {
      if (!isWhole(column)) {
        return false;
      }
    }
    return true;
  }

  private static Word number(Word word) {
    int glued = NumberTexts.glued(word.text());
    return glued > 0 ? word.split(glued)[0] : word;
  }

  /** {@code 100.} and {@code 00}, {@code 10} and {@code 0}: and not {@code 00} above {@code 95}. */
  private static boolean isWhole(List<Word> pieces) {
    String text = Word.joined(pieces);
    int point = text.indexOf('.');
    int digits = point < 0 ? text.length() : point;
    boolean sized = digits > 0 && digits <= 3 && (digits == 1 || text.charAt(0) != '0');
    boolean ended = point != text.length() - 1 && text.indexOf('.', point + 1) < 0;
    boolean held = pieces.size() == 1 || point > 0 || text.equals("100");
    return sized && held && (point < 0 || ended);
  }

  /**
   * {@code 100 92. ⏎ 29}, {@code 100 93.39优}: of the total's values each stands in its own column,
   * perhaps on several lines.
   */
  public static List<List<Word>> columns(List<Word> values) {
    List<List<Word>> columns = new ArrayList<>();
    for (Word value : values) {
      int glued = NumberTexts.glued(value.text());
      Word[] parts = glued > 0 ? value.split(glued) : new Word[] {value};
      for (Word part : parts) {
        put(part, columns);
      }
    }
    columns.sort(Comparator.comparingInt(column -> column.get(0).left()));
    return columns;
  }

  private static void put(Word word, List<List<Word>> columns) {
    for (List<Word> column : columns) {
      Word last = column.get(column.size() - 1);
      boolean below = last.line() != word.line() && last.overlaps(word.left(), word.right());
      if (below && isPiece(Word.joined(column) + word.text())) {
        column.add(word);
        return;
      }
    }
    columns.add(new ArrayList<>(Collections.singletonList(word)));
  }
}

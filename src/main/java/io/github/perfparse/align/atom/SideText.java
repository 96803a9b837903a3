package io.github.perfparse.align.atom;

import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells lines beside which another text runs, as on a page of two columns:
 *
 * <pre>
 * 有关文件要求我单   绩效目标自评表
 * 位组织开展了本年   (2023年度)
 * 度预算项目绩效自   项目名称 应急值守和演练经费
 * </pre>
 *
 * The words of both come to stand in one cell. A column of a table has cells of many lengths.
 */
public final class SideText {

  private static final int FEWEST_LINES = 8;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int PERCENT = 100;

  /** Of a hundred lines so many have a piece of it, and all but the last are of one length. */
  private static final int SHARE = 85;

  private static final String ROOM = "  ";

  private SideText() {}

  /** Whether the first or the last words of the lines are such a text. */
  public static boolean runsBeside(List<TextLine> lines) {
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    int printed = 0;
    for (TextLine line : lines) {
      String text = line.text().stripTrailing();
      int left = text.indexOf(ROOM);
      printed += text.isEmpty() ? 0 : 1;
      if (left > 0) {
        first.add(text.substring(0, left));
        last.add(text.substring(text.lastIndexOf(ROOM) + ROOM.length()));
      }
    }
    boolean many = printed >= FEWEST_LINES;
    return many && (isText(first, printed) || isText(last, printed));
  }

  /** Whether as many pieces as that are words of one length, and not the same few of them. */
  private static boolean isText(List<String> pieces, int lines) {
    int[] lengths = new int[LONGEST + 1];
    Set<String> different = new HashSet<>();
    int most = 0;
    for (String piece : pieces) {
      boolean words = Characters.hasHan(piece) && !Characters.hasDigit(piece);
      if (words && piece.length() >= SHORTEST && piece.length() <= LONGEST) {
        most = Math.max(most, ++lengths[piece.length()]);
        different.add(piece);
      }
    }
    return most * PERCENT >= lines * SHARE && different.size() * 4 > most;
  }
}

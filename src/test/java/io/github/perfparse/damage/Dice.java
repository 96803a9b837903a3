package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small choices that several kinds of damage make. */
final class Dice {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Dice() {}

  /** A source of chance; neighbouring seeds give first choices that differ. */
  static Random random(long seed) {
    return new Random((seed + 1) * SPREAD);
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A row of the table that is not its first: where a page break may stand. */
  static int breakRow(Random random, Sheet sheet) {
    return 1 + random.nextInt(sheet.items().size() - 1);
  }

  /** A row that goes on under the level-1 label of the row above it. */
  static int continuedRow(Random random, Sheet sheet) {
    List<Integer> rows =
        IntStream.range(1, sheet.items().size())
            .filter(row -> sheet.item(row).text(Field.LEVEL1).isEmpty())
            .boxed()
            .toList();
    return pick(random, rows);
  }

  /** Where to cut a text in two: between two ideographs, away from both ends and from labels. */
  static int cut(Random random, String text) {
    int from = Math.max(2, text.length() * 3 / 10);
    int to = Math.max(from + 1, text.length() * 7 / 10);
    int start = from + random.nextInt(to - from);
    for (int step = 0; step < text.length(); step++) {
      int at = from + (start - from + step) % (to - from);
      if (inside(text, at) && !text.startsWith("满意度", at)) {
        return at;
      }
    }
    return start;
  }

  private static boolean inside(String text, int at) {
    return Character.isIdeographic(text.charAt(at - 1)) && Character.isIdeographic(text.charAt(at));
  }
}

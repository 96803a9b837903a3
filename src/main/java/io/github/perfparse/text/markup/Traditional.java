package io.github.perfparse.text.markup;

/**
 * Traditional characters of the form's labels to simplified ones: 項 to 项. Labels are compared
 * without regard to the difference; what is printed stays as it is.
 */
public final class Traditional {

  /** The block CJK Unified Ideographs, where all of them stand. */
  private static final char FIRST = '\u4E00';

  private static final char LAST = '\u9FFF';

  private static final char[] SIMPLIFIED = load();

  /**
   * A bit for each character, set for those that have another form: few have, and all are asked.
   */
  private static final long[] CHANGED = changed();

  private Traditional() {}

  private static char[] load() {
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    String table = TraditionalTable.TEXT;
    for (int line = 0; line < table.length(); line = table.indexOf('\n', line) + 1) {
      simplified[table.charAt(line) - FIRST] = table.charAt(line + 2);
    }
    return simplified;
  }

  private static long[] changed() {
    long[] changed = new long[SIMPLIFIED.length / Long.SIZE + 1];
    for (int i = 0; i < SIMPLIFIED.length; i++) {
      changed[i / Long.SIZE] |= SIMPLIFIED[i] == FIRST + i ? 0 : 1L << i;
    }
    return changed;
  }

  /** Whether the character is a Chinese one of that block. */
  public static boolean isHan(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The simplified form of a character for which {@link #isHan} holds; most are their own. */
  public static char simplified(char han) {
    int index = han - FIRST;
    boolean changed = (CHANGED[index / Long.SIZE] & 1L << index) != 0;
    return changed ? SIMPLIFIED[index] : han;
  }
}

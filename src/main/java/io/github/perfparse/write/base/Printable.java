package io.github.perfparse.write.base;

/**
 * Makes text safe to show: what could move the cursor, end the line, turn the direction of writing
 * or hide is spelt out, so that a file name or a dump cannot forge the program's own words.
 *
 * <pre>
 * a⏎b       →  a\nb
 * ␛[31mred  →  &#92;u001b[31mred
 * </pre>
 */
public final class Printable {

  private Printable() {}

  /** The text itself where it is safe, or a copy that is. */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnsafe(c) || isPaired(text, i)) {
        safe.append(c);
      } else {
        escape(safe, c);
      }
    }
    return safe.toString();
  }

  private static void escape(StringBuilder safe, char c) {
    switch (c) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> safe.append(String.format("\\u%04x", (int) c));
    }
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c) // C0, DEL, C1
        || c == '\u2028'
        || c == '\u2029'
        || isInvisible(c)
        || Character.isSurrogate(c);
  }

  /** Turns the direction of writing, or cannot be seen at all. */
  private static boolean isInvisible(char c) {
    return c == '\u061C'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}

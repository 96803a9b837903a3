package io.github.perfparse.write.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What stands between the values of JSON. Set out, a person can read it and {@code diff} and {@code
 * grep} work on it: two spaces a level, but an object that was announced by {@link #foldNext} on
 * one line with all it holds.
 *
 * <pre>
 * "rows": [
 *   {"kind": "total", "label": "年度资金总额"},
 *   {"kind": "other", "label": "其他资金"}
 * ]
 * </pre>
 */
final class JsonLayout {

  /** Whether there is white space. */
  enum Style {
    INDENTED,
    COMPACT
  }

  private static final int UNFOLDED = -1;

  /** Nothing that is written here is nested as deeply. */
  private static final int DEEPEST = 12;

  private static final byte[][] INDENT = indents();

  private final JsonBytes out;
  private final Style style;
  private int depth;
  private int foldedAt = UNFOLDED;
  private boolean foldNext;

  /** Nothing stands yet in what was opened last. */
  private boolean empty = true;

  JsonLayout(JsonBytes out, Style style) {
    this.out = out;
    this.style = style;
  }

  private static byte[][] indents() {
    byte[][] indents = new byte[DEEPEST + 1][];
    for (int i = 0; i <= DEEPEST; i++) {
      indents[i] = ("\n" + "  ".repeat(i)).getBytes(StandardCharsets.ISO_8859_1);
    }
    return indents;
  }

  /** Puts the next object on one line. Inside an object that is on one line it changes nothing. */
  void foldNext() {
    foldNext = true;
  }

  void startObject() throws IOException {
    start('{');
    if (foldNext && foldedAt == UNFOLDED) {
      foldedAt = depth;
    }
    foldNext = false;
  }

  void startArray() throws IOException {
    start('[');
  }

  private void start(char bracket) throws IOException {
    out.sign(bracket);
    depth++;
    empty = true;
  }

  /** Parts a member or an element from the one before it, if there is one. */
  void next() throws IOException {
    if (depth == 0) {
      return;
    }
    if (!empty) {
      out.sign(',');
      if (style == Style.INDENTED && foldedAt != UNFOLDED) {
        out.sign(' ');
      }
    }
    empty = false;
    newLine();
  }

  /** Parts a member's name from its value. */
  void colon() throws IOException {
    out.sign(':');
    if (style == Style.INDENTED) {
      out.sign(' ');
    }
  }

  /** Ends the object or the array that was opened last. */
  void end(char bracket) throws IOException {
    depth--;
    if (!empty) {
      newLine();
    }
    empty = false;
    out.sign(bracket);
    if (depth < foldedAt) {
      foldedAt = UNFOLDED;
    }
  }

  private void newLine() throws IOException {
    if (style == Style.INDENTED && foldedAt == UNFOLDED) {
      out.raw(INDENT[Math.min(depth, DEEPEST)]);
    }
  }
}

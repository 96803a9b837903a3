package io.github.perfparse.write.json;

import java.io.IOException;

/**
 * Sets JSON so that a person can read it and {@code diff} and {@code grep} work on it: two spaces a
 * level, but an object that was announced by {@link #foldNext} on one line with all it holds. Or
 * else without any white space.
 *
 * <pre>
 * "rows": [
 *   {"kind": "total", "label": "年度资金总额"},
 *   {"kind": "other", "label": "其他资金"}
 * ]
 * </pre>
 */
final class JsonLayout {

  private static final int UNFOLDED = -1;

  private final JsonBytes out;
  private final boolean isCompact;
  private final String colon;
  private final String between;
  private int depth;
  private int foldedAt = UNFOLDED;
  private boolean foldNext;

  /** Whether nothing stands in the innermost object or array yet. */
  private boolean isEmpty;

  /** Whether a name stands there, so that its value comes next. */
  private boolean isNamed;

  private JsonLayout(JsonBytes out, boolean isCompact) {
    this.out = out;
    this.isCompact = isCompact;
    this.colon = isCompact ? ":" : ": ";
    this.between = isCompact ? "," : ", ";
  }

  static JsonLayout indented(JsonBytes out) {
    return new JsonLayout(out, false);
  }

  static JsonLayout compact(JsonBytes out) {
    return new JsonLayout(out, true);
  }

  /** Puts the next object on one line. Inside an object that is on one line it changes nothing. */
  void foldNext() {
    foldNext = true;
  }

  void begin(char bracket) throws IOException {
    next();
    out.sign(bracket);
    depth++;
    isEmpty = true;
    if (foldNext && foldedAt == UNFOLDED) {
      foldedAt = depth;
    }
    foldNext = false;
  }

  /** Writes the name of a member, of which there are a few dozen. */
  void name(String name) throws IOException {
    if (isCompact || foldedAt != UNFOLDED) {
      out.name(between, isEmpty ? between.length() : 0, name, colon);
      isEmpty = false;
    } else {
      next();
      out.name(between, between.length(), name, colon);
    }
    isNamed = true;
  }

  /**
   * Writes the name of a member that comes from the dump, so that there is no end to such names.
   */
  void entry(String name) throws IOException {
    next();
    out.text(name);
    out.signs(colon);
    isNamed = true;
  }

  /** Comes before each name and each value. */
  void next() throws IOException {
    if (isNamed || depth == 0) {
      isNamed = false;
      return;
    }
    if (!isEmpty) {
      out.sign(',');
    }
    if (!isCompact && foldedAt == UNFOLDED) {
      newLine();
    } else if (!isCompact && !isEmpty) {
      out.sign(' ');
    }
    isEmpty = false;
  }

  private void newLine() throws IOException {
    out.sign('\n');
    out.spaces(2 * depth);
  }

  void end(char bracket) throws IOException {
    depth--;
    if (!isEmpty && !isCompact && foldedAt == UNFOLDED) {
      newLine();
    }
    out.sign(bracket);
    isEmpty = false;
    if (depth < foldedAt) {
      foldedAt = UNFOLDED;
    }
  }
}

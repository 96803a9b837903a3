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

  /** How much of a name's bytes parts it from the member before it. */
  private final int between;

  private final JsonNames names;
  private final JsonNames nulls;
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
    String comma = isCompact ? "," : ", ";
    this.between = comma.length();
    this.names = new JsonNames(out, comma, colon);
    this.nulls = new JsonNames(out, comma, colon + "null");
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
    member(names.encoded(name));
    isNamed = true;
  }

  /** Writes such a member that has no value. */
  void nothing(String name) throws IOException {
    member(nulls.encoded(name));
  }

  private void member(byte[] encoded) throws IOException {
    boolean goesOn = isCompact || foldedAt != UNFOLDED;
    boolean parted = goesOn && !isEmpty;
    if (!goesOn) {
      next();
    }
    out.put(encoded, parted ? 0 : between);
    isEmpty = false;
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

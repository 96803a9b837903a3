package io.github.perfparse.write.json;

import java.io.IOException;

/**
 * The names of members as they were encoded, with what stands around them: {@code , "line": }. A
 * few dozen come again and again, each itself and not its equal: they are the program's own.
 */
final class JsonNames {

  /** A power of two and far more than there are. */
  private static final int MOST = 512;

  private final JsonBytes out;
  private final String before;
  private final String behind;
  private final String[] known = new String[MOST];
  private final byte[][] encoded = new byte[MOST][];

  /**
   * Knows none yet.
   *
   * @param before what parts a name from the member before it
   * @param behind the colon, and the value where it is always the same
   */
  JsonNames(JsonBytes out, String before, String behind) {
    this.out = out;
    this.before = before;
    this.behind = behind;
  }

  /** A name that is no longer than a file's. */
  byte[] encoded(String name) throws IOException {
    int hash = name.hashCode();
    int slot = (hash ^ hash >>> Short.SIZE) & MOST - 1;
    if (known[slot] != name) {
      encoded[slot] = out.encoded(before, name, behind);
      known[slot] = name;
    }
    return encoded[slot];
  }
}

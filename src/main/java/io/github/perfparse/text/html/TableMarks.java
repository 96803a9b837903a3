package io.github.perfparse.text.html;

import io.github.perfparse.text.markup.Spaces;

/** Finds where HTML tables begin and end in a text, by the names of tags alone. */
public final class TableMarks {

  /** Tags with which the rest of a table begins whose head stands elsewhere. */
  private static final String[] PARTS = {"tr", "td", "th", "/td", "/th", "/tr"};

  private TableMarks() {}

  /**
   * Where a table begins: at {@code <table}, or at a row or cell which is the first thing in the
   * text, as after a page break or a nested table. -1 if none does.
   */
  public static int start(String text, int from) {
    int tag = text.indexOf('<', from);
    if (tag < 0) {
      return -1;
    }
    return tag == Spaces.skip(text, from) && isPart(text, tag) ? tag : next(text, tag, "table");
  }

  private static boolean isPart(String text, int tag) {
    for (String part : PARTS) {
      if (isNamed(text, tag, part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tag is {@code <table} or {@code </table}. */
  static boolean isEdge(String text, int tag) {
    return isNamed(text, tag, "table") || isNamed(text, tag, "/table");
  }

  public static boolean opensRow(String text, int tag) {
    return isNamed(text, tag, "tr");
  }

  static boolean opensTable(String text, int tag) {
    return isNamed(text, tag, "table");
  }

  public static boolean isClosing(String text, int tag) {
    return text.charAt(tag + 1) == '/';
  }

  /** The index after the tag's {@code >}, or after the text if it has none. */
  public static int tagEnd(String text, int tag) {
    int end = text.indexOf('>', tag);
    return end < 0 ? text.length() : end + 1;
  }

  /** The index after the last closed row or cell, or 0. */
  static int lastClosed(String text) {
    int tag = text.lastIndexOf("</");
    while (tag >= 0 && !closesPart(text, tag)) {
      tag = text.lastIndexOf("</", tag - 1);
    }
    return tag < 0 ? 0 : tagEnd(text, tag);
  }

  private static boolean closesPart(String text, int tag) {
    return isNamed(text, tag, "/td") || isNamed(text, tag, "/th") || isNamed(text, tag, "/tr");
  }

  private static int next(String text, int from, String name) {
    int tag = from;
    while (tag >= 0 && !isNamed(text, tag, name)) {
      tag = text.indexOf('<', tag + 1);
    }
    return tag;
  }

  private static boolean isNamed(String text, int tag, String name) {
    int end = tag + 1 + name.length();
    return text.regionMatches(true, tag + 1, name, 0, name.length())
        && (end == text.length() || isNameEnd(text.charAt(end)));
  }

  private static boolean isNameEnd(char c) {
    return c == '>' || c == '/' || c <= ' ';
  }
}

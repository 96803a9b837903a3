package io.github.perfparse.text.markup;

import org.apache.commons.text.StringEscapeUtils;

/** HTML entities to characters, once: {@code &gt;=5} becomes {@code >=5}. Unknown ones stay. */
final class Entities {

  private static final int LONGEST = 12;
  private static final int DECIMAL = 10;
  private static final int HEX = 16;

  private Entities() {}

  static String unescape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      out.append(text, from, at);
      from = append(text, at, out);
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Appends what begins at the ampersand and returns the index after it. */
  private static int append(String text, int at, StringBuilder out) {
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at + 1;
    while (end < limit && isName(text.charAt(end))) {
      end++;
    }
    if (end == limit || text.charAt(end) != ';' || end == at + 1) {
      out.append('&');
      return at + 1;
    }
    out.append(character(text.substring(at, end + 1)));
    return end + 1;
  }

  private static boolean isName(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String character(String entity) {
    if (entity.charAt(1) == '#') {
      return numbered(entity);
    }
    // The few that dumps are full of; all others cost the loading of a table.
    switch (entity) {
      case "&gt;":
        return ">";
      case "&lt;":
        return "<";
      case "&amp;":
        return "&";
      case "&nbsp;":
        return "\u00A0";
      case "&quot;":
        return "\"";
      default:
        return StringEscapeUtils.unescapeHtml4(entity);
    }
  }

  /** Not left to the library, which makes NULs and lone surrogates and fails beyond Unicode. */
  private static String numbered(String entity) {
    boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
    int from = hex ? 3 : 2;
    int value = 0;
    for (int i = from; i < entity.length() - 1; i++) {
      int digit = Character.digit(entity.charAt(i), hex ? HEX : DECIMAL);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return entity;
      }
      value = value * (hex ? HEX : DECIMAL) + digit;
    }
    boolean text = value >= ' ' || value == '\t' || value == '\n' || value == '\r';
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return text && !surrogate && value <= Character.MAX_CODE_POINT
        ? Character.toString(value)
        : entity;
  }
}

package io.github.perfparse.write.xlsx;

import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook holds it. XML has no characters such as U+0001; workbooks write them
 * {@code _x0001_}, and a text that says that itself {@code _x005F_x0001_}.
 */
final class XlsxText {

  /** What a cell can hold, in UTF-16 units. */
  static final int LIMIT = 32_767;

  /** What a cell ends with whose text did not fit. */
  static final String CUT = "… [此处截断，全文见 json; cut here: json has the whole text]";

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /** The text as XML content. */
  static String xml(String text) {
    String plain = cut(text);
    if (plain.contains("_x")) {
      plain = ESCAPE.matcher(plain).replaceAll("_x005F_");
    }
    StringBuilder xml = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      append(xml, plain.charAt(i));
    }
    return xml.toString();
  }

  private static String cut(String text) {
    if (text.length() <= LIMIT) {
      return text;
    }
    int end = LIMIT - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }

  private static void append(StringBuilder xml, char c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n' -> xml.append(c);
      default -> {
        if (c < ' ' || c >= '\uFFFE') {
          xml.append("_x").append(String.format("%04X", (int) c)).append('_');
        } else {
          xml.append(c);
        }
      }
    }
  }
}

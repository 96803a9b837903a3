package io.github.perfparse.text.markup;

import java.util.Locale;

/**
 * Removes HTML tags from a cell. Paragraphs and line breaks leave a paragraph separator (U+2029),
 * cells a space, inline tags nothing. Only names that HTML has make a tag, so {@code <1%}, {@code
 * <=2} and {@code a<b} stay.
 */
final class Tags {

  private static final char BREAK = '\u2029';
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TAG = 1000;
  private static final int NONE = -1;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final StringBuilder out;

  private Tags(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static String strip(String text) {
    return new Tags(text).run();
  }

  private String run() {
    int from = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
      out.append(text.substring(from, at));
      from = tag(at);
      if (from == at) {
        out.append('<');
        from++;
      }
    }
    return out.append(text.substring(from)).toString();
  }

  /** Replaces the tag at {@code at}; returns the index after it, or {@code at} if it is none. */
  private int tag(int at) {
    if (text.startsWith("<!--", at)) {
      return comment(at);
    }
    boolean closing = text.startsWith("/", at + 1);
    int name = closing ? at + 2 : at + 1;
    int nameEnd = nameEnd(name);
    int end = tagEnd(at, nameEnd);
    if (nameEnd == name || end == NONE) {
      return at;
    }
    return replace(text.substring(name, nameEnd).toLowerCase(Locale.ROOT), at, end);
  }

  /** A comment longer than any that software prints is text: nothing printed may vanish. */
  private int comment(int at) {
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    int end = text.substring(at, limit).indexOf("-->");
    return end < 0 ? at : at + end + 3;
  }

  private int nameEnd(int from) {
    int limit = Math.min(text.length(), from + LONGEST_NAME + 1);
    int i = from;
    while (i < limit && isNamePart(text.charAt(i), i > from)) {
      i++;
    }
    return i;
  }

  private static boolean isNamePart(char c, boolean inside) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (inside && ((c >= '0' && c <= '9') || c == ':'));
  }

  /** The index after the tag's end; a tag holds no other tag except in quotes. */
  private int tagEnd(int at, int nameEnd) {
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    if (nameEnd >= limit || !isNameEnd(text.charAt(nameEnd))) {
      return NONE;
    }
    char quote = 0;
    for (int i = nameEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return NONE;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return NONE;
  }

  private static boolean isNameEnd(char c) {
    return c == '>' || c == '/' || Spaces.isSpace(c);
  }

  private int replace(String name, int at, int end) {
    switch (name) {
      case "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "hr", "tr", "table", "pre" ->
          out.append(BREAK);
      case "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "blockquote", "caption" ->
          out.append(BREAK);
      case "td", "th" -> out.append(' ');
      case "sup" -> {
        return superscript(end);
      }
      case "a", "b", "i", "u", "s", "em", "strong", "span", "font", "sub", "small", "big" -> {}
      case "del", "ins", "strike", "mark", "code", "center", "label", "img", "o:p", "nobr" -> {}
      case "html", "head", "body", "meta", "tbody", "thead", "tfoot", "col", "colgroup" -> {}
      default -> {
        return at;
      }
    }
    return end;
  }

  /** Digits that are raised stay so, or 10<sup>4</sup> would become 104. */
  private int superscript(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (!text.regionMatches(true, end, "</sup", 0, 5)) {
      return from;
    }
    for (int i = from; i < end; i++) {
      out.append(SUPERSCRIPTS.charAt(text.charAt(i) - '0'));
    }
    return end;
  }
}

package io.github.perfparse.text.markup;

/** How much room characters take where Chinese ones take two places. */
public final class DisplayWidth {

  private static final int FIRST_WIDE = 0x1100;
  private static final String WIDE_SIGNS = "“”‘’…—×★☆□☑√①②③④⑤⑥⑦⑧⑨≥≤≧≦%";

  private DisplayWidth() {}

  /** The places that a text takes in a terminal. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  /** The places that a character takes in a terminal. */
  public static int of(int c) {
    if (c < FIRST_WIDE) {
      return 1;
    }
    boolean wide =
        c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300;
    return wide ? 2 : 1;
  }

  /** The room in a proportional font: signs that a terminal gives one place take two there. */
  public static int onPaper(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += of(c) == 2 || WIDE_SIGNS.indexOf(c) >= 0 ? 2 : 1;
    }
    return width;
  }
}

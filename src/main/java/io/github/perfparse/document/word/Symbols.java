package io.github.perfparse.document.word;

import java.util.Locale;

/** Characters of symbol fonts, which forms use for boxes to tick: Wingdings F0FE is ☑. */
final class Symbols {

  static final String EMPTY_BOX = "□";
  static final String TICKED_BOX = "☑";

  private static final int PRIVATE = 0xF000;

  private static final String DIGITS = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String GREEK =
      "\u00A3\u00B3\u00B9\u00BB\u00B1\u00B4\u00B8\u00B0\u00B7\u00D7-*mabgDSW";
  private static final String GREEK_SHOWN = "≤≥≠≈±×÷°•·-*μαβγΔΣΩ";

  private Symbols() {}

  /**
   * What a symbol shows.
   *
   * @param code its code as hexadecimal digits
   */
  static String text(String font, String code) {
    int value;
    try {
      value = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    String name = font.toLowerCase(Locale.ROOT);
    if (name.startsWith("wingdings")) {
      return name.equals("wingdings 2") ? second(value & 0xFF) : first(value & 0xFF);
    }
    if (name.equals("symbol")) {
      return greek(value & 0xFF);
    }
    // A symbol font keeps its characters apart from the others; without it their codes are ASCII.
    int character = value >= PRIVATE && value <= PRIVATE + 0xFF ? value - PRIVATE : value;
    return Character.isValidCodePoint(character) && character >= ' '
        ? Character.toString(character)
        : "";
  }

  /** Characters of a run in such a font: those that it alone knows are in the private area. */
  static String text(String font, char[] run) {
    StringBuilder text = new StringBuilder();
    for (char c : run) {
      boolean known = c >= PRIVATE && c <= PRIVATE + 0xFF;
      text.append(known ? text(font, Integer.toHexString(c)) : Character.toString(c));
    }
    return text.toString();
  }

  /** Whether a font has signs of its own in the places of letters. */
  static boolean isSymbolic(String font) {
    return font.equalsIgnoreCase("symbol") || font.toLowerCase(Locale.ROOT).startsWith("wingdings");
  }

  /** Digits above the line: {@code 10⁴} is not {@code 104}. */
  static String raised(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      raised.append(digit < 0 ? text.charAt(i) : RAISED.charAt(digit));
    }
    return raised.toString();
  }

  private static String greek(int code) {
    int at = GREEK.indexOf(code);
    return at >= 0 ? GREEK_SHOWN.substring(at, at + 1) : code < 'A' ? Character.toString(code) : "";
  }

  private static String first(int code) {
    return switch (code) {
      case 0xFE, 0xFD, 0x78 -> TICKED_BOX;
      case 0xA8, 0x6F, 0x71, 0x72 -> EMPTY_BOX;
      case 0xFC -> "✓";
      case 0xFB -> "✗";
      default -> "";
    };
  }

  private static String second(int code) {
    return switch (code) {
      case 0x52, 0x53, 0x54 -> TICKED_BOX;
      case 0xA3, 0x2A, 0x30 -> EMPTY_BOX;
      case 0x50 -> "✓";
      case 0x4F -> "✗";
      default -> "";
    };
  }
}

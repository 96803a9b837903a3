package io.github.perfparse.document.word;

import java.util.Locale;

/** Characters of symbol fonts, which forms use for boxes to tick: Wingdings F0FE is ☑. */
final class Symbols {

  static final String EMPTY_BOX = "□";
  static final String TICKED_BOX = "☑";

  private static final int PRIVATE = 0xF000;

  private Symbols() {}

  /**
   * What a symbol shows.
   *
   * @param font the font's name
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
    // A symbol font keeps its characters apart from the others; without it their codes are ASCII.
    int character = value >= PRIVATE && value <= PRIVATE + 0xFF ? value - PRIVATE : value;
    return Character.isValidCodePoint(character) && character >= ' '
        ? Character.toString(character)
        : "";
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

package io.github.perfparse.align.layout;

/** Tells numbers and the marks for none from other text. */
final class Numbers {

  private static final String MARKS = "-—–/\\－―一";

  private Numbers() {}

  /** Whether the text is one number, with or without a per cent sign, or a mark for none. */
  static boolean isNumber(CharSequence text) {
    int digits = 0;
    int points = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        digits++;
      } else if (c == '.' || c == '．') {
        points++;
      } else if (MARKS.indexOf(c) >= 0) {
        marks++;
      } else if (",，%％".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 ? points <= 1 && marks <= 1 : marks > 0 && marks == text.length();
  }
}

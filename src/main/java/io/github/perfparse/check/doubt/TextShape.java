package io.github.perfparse.check.doubt;

/** What a printed text must have to be a value of some kind. */
public enum TextShape {
  /** Anything at all. */
  ANY,
  /** A digit. */
  NUMBER,
  /** A Chinese character. */
  WORDS,
  /** 年, or what may be the digits before it. */
  YEAR,
  /** The word for money. */
  MONEY;

  /** Whether the text may be such a value. */
  public boolean fits(String text) {
    return switch (this) {
      case ANY -> true;
      case NUMBER -> hasDigit(text);
      case WORDS -> hasHan(text);
      case YEAR -> text.indexOf('年') >= 0 || text.contains("20");
      case MONEY -> text.indexOf('元') >= 0;
    };
  }

  /** Whether there is nothing but digits and those signs. */
  static boolean areDigitsOr(String signs, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && signs.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN) {
        return true;
      }
    }
    return false;
  }
}

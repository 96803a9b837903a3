package io.github.perfparse.judge;

/** Texts with numbers side by side, as only neighbouring cells print them: {@code 维修长度 20 20}. */
final class NumberRuns {

  private NumberRuns() {}

  /** Names of the head and cells of the table that hold such a run. */
  static int inCells(Facts facts) {
    return count(facts.heads()) + count(facts.cells());
  }

  /** Objectives and further fields that do. */
  static int inTexts(Facts facts) {
    return count(facts.objectives()) + count(facts.attributes());
  }

  private static int count(Iterable<String> texts) {
    int runs = 0;
    for (String text : texts) {
      runs += isRun(text) ? 1 : 0;
    }
    return runs;
  }

  /** Whether two words that follow each other are numbers. */
  static boolean isRun(String text) {
    boolean before = false;
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i);
      boolean number = isNumber(text, i, end);
      if (number && before) {
        return true;
      }
      before = end == i ? before : number;
      i = end == i ? i + 1 : end;
    }
    return false;
  }

  /** Whether the word is a number. */
  static boolean isNumber(String word) {
    return isNumber(word, 0, word.length());
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Texts.isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code 20.5}, {@code 1,024}, {@code 90%}; not {@code 1.}, which numbers a list. */
  private static boolean isNumber(String text, int from, int to) {
    int end = to > from && (text.charAt(to - 1) == '%' || text.charAt(to - 1) == '％') ? to - 1 : to;
    if (end == from || !isDigit(text.charAt(end - 1))) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && c != '.' && c != ',' && !(c == '-' && i == from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}

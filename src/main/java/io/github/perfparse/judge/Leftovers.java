package io.github.perfparse.judge;

import io.github.perfparse.form.Leftover;

/** What of the form's text is in no cell of it. */
final class Leftovers {

  /** So many numbers that found no place are a table's. */
  private static final int TABLE = 4;

  /** So many characters count as one of a hundred at most: a short text is soon full of holes. */
  private static final int FEW = 5;

  private static final int PERCENT = 100;

  private Leftovers() {}

  /** Numbers that found no place. */
  static int numbers(Facts facts) {
    int numbers = 0;
    for (Leftover leftover : facts.form().leftovers()) {
      numbers += isUnplaced(leftover) ? numbers(leftover.text()) : 0;
    }
    return numbers;
  }

  private static int numbers(String text) {
    int numbers = 0;
    for (String word : Texts.words(text)) {
      numbers += NumberRuns.isNumber(word) ? 1 : 0;
    }
    return numbers;
  }

  /** The text that found no place, of a hundred characters. */
  static int percent(Facts facts) {
    int unplaced = letters(facts);
    int percent = unplaced == 0 ? 0 : unplaced * PERCENT / (unplaced + Texts.letters(facts));
    return Math.min(percent, unplaced / FEW);
  }

  /** Characters that found no place. */
  static int letters(Facts facts) {
    int letters = 0;
    for (Leftover leftover : facts.form().leftovers()) {
      letters += isUnplaced(leftover) ? Texts.letters(leftover.text()) : 0;
    }
    return letters;
  }

  /** Cells of a number that hold something else; what a spreadsheet has destroyed is no word. */
  static int unreadable(Facts facts) {
    int unreadable = 0;
    for (Leftover leftover : facts.form().leftovers()) {
      boolean words = leftover.kind() == Leftover.Kind.UNREADABLE_NUMBER;
      unreadable += words && !leftover.text().startsWith("#") ? 1 : 0;
    }
    return unreadable;
  }

  /** Whether there is no indicator, and what found no place are the numbers of a table. */
  static boolean isTableMissing(Facts facts) {
    return facts.form().indicators().isEmpty() && numbers(facts) >= TABLE;
  }

  private static boolean isUnplaced(Leftover leftover) {
    return leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
  }
}

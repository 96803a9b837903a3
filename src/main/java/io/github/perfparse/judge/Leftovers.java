package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
      boolean number = leftover.text().startsWith("#") || isMisread(leftover.text());
      unreadable += words && !number ? 1 : 0;
    }
    return unreadable;
  }

  /** {@code S.0}, {@code 771,50Q.00}: a number all the same, but for one letter or sign of it. */
  private static boolean isMisread(String text) {
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      others += Characters.isHan(c) ? text.length() : 0;
      others += Characters.isDigit(c) || c == '.' || c == ',' ? 0 : 1;
    }
    return others == 1 && text.length() > 1;
  }

  /**
   * Whether there is no indicator, and what found no place are the numbers of a table, be it that
   * they were taken for the pages': no page has its number twice.
   */
  static boolean isTableMissing(Facts facts) {
    return facts.form().indicators().isEmpty() && numbers(facts) + pagesAgain(facts) >= TABLE;
  }

  private static int pagesAgain(Facts facts) {
    int again = 0;
    Set<String> pages = new HashSet<>();
    for (Repair repair : facts.form().repairs()) {
      if (repair.detail().key().equals("furniture.page")) {
        String text = repair.detail().parts().get(0).toString();
        again += NumberRuns.isNumber(text) && !pages.add(text) ? 1 : 0;
      }
    }
    return again;
  }

  /**
   * The line of the first of several rows of a table that stand above the fund rows and in no row
   * of the record, {@code 质量指标 指标1:政府采购率 ≥95% 95.61%}; 0 where there are none.
   */
  static int firstRowAboveFunds(Form form, Lexicon lexicon) {
    int rows = 0;
    int first = 0;
    for (Leftover leftover : form.leftovers()) {
      if (isAboveFunds(leftover, form) && isRow(leftover, lexicon)) {
        first = rows == 0 ? leftover.line() : first;
        rows++;
      }
    }
    return rows < TABLE ? 0 : first;
  }

  private static boolean isAboveFunds(Leftover leftover, Form form) {
    List<Funding.Row> funds = form.funding().rows();
    return !funds.isEmpty() && leftover.line() < funds.get(0).line();
  }

  private static boolean isRow(Leftover leftover, Lexicon lexicon) {
    boolean level = lexicon.level2().countIn(leftover.text()) > 0;
    return isUnplaced(leftover) && level && digits(leftover.text()) > 1;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static boolean isUnplaced(Leftover leftover) {
    return leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
  }
}

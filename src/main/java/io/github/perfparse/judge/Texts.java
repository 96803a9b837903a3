package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values whose very shape says that they are a piece of something, or too much. */
final class Texts {

  /** No name is longer. */
  private static final int LONGEST_NAME = 120;

  /** A name of so many characters has no full stop in it. */
  private static final int SHORT_NAME = 30;

  private static final int LONGEST_SIGN = 2;

  private static final List<String> SIGNS =
      List.of("%", "％", "≥", "≤", "=", ">", "<", "＝", "≧", "≦", ">=", "<=");

  private Texts() {}

  /** Names of project, department and unit that are paragraphs. */
  static int paragraphs(Facts facts) {
    int paragraphs = 0;
    for (String head : facts.heads()) {
      boolean stops = head.indexOf('。') >= 0 || head.indexOf('；') >= 0;
      boolean paragraph = head.length() > LONGEST_NAME || stops && head.length() > SHORT_NAME;
      paragraphs += paragraph ? 1 : 0;
    }
    return paragraphs;
  }

  /** How many of project, department and unit there are not. */
  static int emptyHeads(Facts facts) {
    return 3 - facts.heads().size();
  }

  /** Targets and actual values that are a unit or an operator without anything to it. */
  static int signs(Facts facts) {
    int signs = 0;
    for (Indicator row : facts.form().indicators()) {
      signs += isSign(row.target()) ? 1 : 0;
      signs += isSign(row.actual()) ? 1 : 0;
    }
    return signs;
  }

  /** Indicators whose name is one character, and not one for none, where most names are longer. */
  static int clippedNames(Facts facts) {
    int clipped = 0;
    for (Indicator row : facts.form().indicators()) {
      String name = row.level3().orElse("");
      boolean letter = name.length() == 1 && Character.isLetter(name.charAt(0));
      clipped += letter && !name.equals("无") ? 1 : 0;
    }
    return clipped * 2 < facts.form().indicators().size() ? clipped : 0;
  }

  private static boolean isSign(Optional<Quantity> value) {
    return value.isPresent()
        && value.get().text().length() <= LONGEST_SIGN
        && SIGNS.contains(value.get().text());
  }

  /** Cells of the table that open a bracket and do not close it, or close one they do not open. */
  static int tornBrackets(Facts facts) {
    int torn = 0;
    for (String cell : facts.cells()) {
      torn += isTorn(cell) ? 1 : 0;
    }
    return torn;
  }

  /**
   * Whether a bracket is not closed or not opened; one behind a number, as {@code 1)}, numbers a
   * list.
   */
  static boolean isTorn(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open++;
      } else if (c == ')' || c == '）') {
        boolean listed = open == 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
        open -= listed ? 0 : 1;
      }
      if (open < 0) {
        return true;
      }
    }
    return open > 0;
  }

  static boolean isBracket(char c) {
    return c == '(' || c == '（' || c == ')' || c == '）';
  }

  /** The words of a text, parted by white space and pipes. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean gap = i == text.length() || isGap(text.charAt(i));
      if (gap && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!gap && start < 0) {
        start = i;
      }
    }
    return words;
  }

  static boolean isGap(char c) {
    return c == '|' || c <= ' ' || c == '\u3000' || c == '\u00A0';
  }

  /** Characters that say something: no rules, no dots, no blanks. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Characters that say something in all that was read as a value. */
  static int letters(Facts facts) {
    int letters = 0;
    for (String head : facts.heads()) {
      letters += head.length();
    }
    for (String text : facts.objectives()) {
      letters += text.length();
    }
    for (String text : facts.attributes()) {
      letters += text.length();
    }
    return letters + facts.cellLetters() + title(facts.form());
  }

  private static int title(Form form) {
    return form.title().length();
  }
}

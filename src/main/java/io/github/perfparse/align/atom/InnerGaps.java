package io.github.perfparse.align.atom;

import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gaps that say little of cells: those inside of a number or a date, and the room that
 * some tools set between figures and Chinese characters.
 *
 * <pre>
 * 10.  ⏎ 0         a number that was torn
 * 2021 ⏎ 年 12     a date that was torn
 * 26   · 个        room between two scripts
 * </pre>
 */
public final class InnerGaps {

  private static final String MONTH_ENDS = "前底前份内末初中上下";
  private static final String DAY_ENDS = "前底完止以内之";
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private final List<Atom> atoms;

  private InnerGaps(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** The same words, such gaps before them named. */
  public static List<Atom> mark(List<Atom> atoms) {
    InnerGaps gaps = new InnerGaps(atoms);
    List<Atom> marked = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      Gap.Kind kind = i == 0 || atom.gap().isWall() ? atom.gap().kind() : gaps.kind(i);
      marked.add(kind == atom.gap().kind() ? atom : atom.after(atom.gap().as(kind)));
    }
    return marked;
  }

  private Gap.Kind kind(int index) {
    Gap.Kind kind = atoms.get(index).gap().kind();
    if (kind == Gap.Kind.NONE || kind == Gap.Kind.PIPE) {
      return kind;
    }
    if (isTornNumber(index) || isTornDate(index)) {
      return Gap.Kind.TORN;
    }
    boolean room = kind == Gap.Kind.SPACE && isBetweenScripts(index);
    return room ? Gap.Kind.SCRIPT : kind;
  }

  /** {@code 30.⏎0}, {@code 539,025⏎.00}. */
  private boolean isTornNumber(int index) {
    String before = atoms.get(index - 1).word();
    String word = atoms.get(index).word();
    if (!atoms.get(index).startsLine() || before.length() < 2) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char lastButOne = before.charAt(before.length() - 2);
    if (last == '.' && Characters.isDigit(lastButOne)) {
      return isTarget(before) ? Characters.isDigit(word.charAt(0)) : isFigures(word);
    }
    if (!Characters.isDigit(last)) {
      return false;
    }
    boolean fraction = word.charAt(0) == '.' && word.length() > 1;
    return fraction ? isFigures(word.substring(1)) : isFigures(word) && lacksDigits(before, word);
  }

  /** {@code 36,489,50⏎0.00}: the last thousands of the first piece are made whole by the second. */
  private static boolean lacksDigits(String before, String word) {
    int there = before.length() - 1 - before.lastIndexOf(',');
    boolean thousands = before.indexOf(',') > 0 && isFigures(before);
    return thousands && there < 3 && digitsEnd(word) == 3 - there;
  }

  /** {@code ≥100.}: no number of a paragraph. */
  private static boolean isTarget(String word) {
    return "≥≤=<>".indexOf(word.charAt(0)) >= 0;
  }

  private static boolean isFigures(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Characters.isDigit(c) && (i == 0 || c != '.' && c != ',' && c != '%')) {
        return false;
      }
    }
    return true;
  }

  /** {@code 2021⏎年}, {@code 12⏎月底}, {@code 25⏎日前}; {@code 年⏎12} before a month. */
  private boolean isTornDate(int index) {
    String before = atoms.get(index - 1).word();
    String word = atoms.get(index).word();
    if (Characters.isDigit(before.charAt(before.length() - 1))) {
      return isDatePart(number(before), word);
    }
    char last = before.charAt(before.length() - 1);
    if (last != '年' && last != '月'
        || !Characters.isDigit(word.charAt(0))
        || !isBehindNumber(index - 1)) {
      return false;
    }
    int end = digitsEnd(word);
    String rest = word.substring(end);
    if (rest.isEmpty() && index + 1 < atoms.size()) {
      rest = atoms.get(index + 1).word();
    }
    boolean next = rest.startsWith(last == '年' ? "月" : "日");
    return next && isDatePart(Integer.parseInt(word.substring(0, Math.min(end, 4))), rest);
  }

  private static boolean isDatePart(int number, String word) {
    char next = word.length() > 1 ? word.charAt(1) : '前';
    return switch (word.charAt(0)) {
      case '年' -> number >= 1990 && number < 2100;
      case '月' ->
          number <= LAST_MONTH && (Characters.isDigit(next) || MONTH_ENDS.indexOf(next) >= 0);
      case '日' -> number <= LAST_DAY && DAY_ENDS.indexOf(next) >= 0;
      default -> false;
    };
  }

  /** Whether 年 or 月 at the end of the word stands behind digits. */
  private boolean isBehindNumber(int index) {
    String word = atoms.get(index).word();
    if (word.length() > 1) {
      return Characters.isDigit(word.charAt(word.length() - 2));
    }
    String before = index > 0 ? atoms.get(index - 1).word() : " ";
    return Characters.isDigit(before.charAt(before.length() - 1));
  }

  /** The digits that the word ends with; of more than four only the last ones. */
  private static int number(String word) {
    int from = word.length();
    while (from > 0 && Characters.isDigit(word.charAt(from - 1)) && word.length() - from < 4) {
      from--;
    }
    return Integer.parseInt(word.substring(from));
  }

  private static int digitsEnd(String word) {
    int end = 0;
    while (end < word.length() && Characters.isDigit(word.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isBetweenScripts(int index) {
    String before = atoms.get(index - 1).word();
    return isSwitch(before.charAt(before.length() - 1), atoms.get(index).word().charAt(0));
  }

  /** Whether one is a digit and the other a Chinese character. */
  public static boolean isSwitch(char one, char other) {
    return Characters.isDigit(one) && Characters.isHan(other)
        || Characters.isHan(one) && Characters.isDigit(other);
  }
}

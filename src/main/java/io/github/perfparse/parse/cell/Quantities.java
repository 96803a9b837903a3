package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Quantity;
import io.github.perfparse.text.row.Lexeme;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what a target or an actual value says in numbers.
 *
 * <pre>
 * ≥290万㎡   →  >=  290  万㎡
 * 85%以上    →  >=  85   %
 * =5(人)     →  =   5    人
 * 9月前      →  text only: a date is no quantity
 * 3-5次      →  text only: a range is not one number
 * </pre>
 *
 * <p>It takes a cell for a number only where nothing else in the cell could change its meaning;
 * what is doubtful stays text, and text is never compared.
 */
public final class Quantities {

  /** A longer text than this is a sentence. */
  private static final int LONGEST = 32;

  private Quantities() {}

  /** Reads one cleaned cell; what it does not say in numbers is text only. */
  public static Quantity read(String text) {
    Optional<Quantity> number = number(text);
    return number.isPresent() ? number.get() : textOnly(text);
  }

  /** What the text says in numbers; empty if it is text only, as every name is. */
  public static Optional<Quantity> number(String text) {
    String folded = hasDigit(text) ? fold(text) : "";
    return folded.isEmpty() || folded.length() > LONGEST
        ? Optional.empty()
        : new QuantityScanner(folded).scan(text);
  }

  /** Reads a value; one that is a cell's whole text is read once for all cells that say so. */
  public static Quantity read(Text text) {
    return text.isWhole() ? read(text.cell(0).lexeme()) : read(text.value());
  }

  /** Reads a cell, once for all that say the same. */
  public static Quantity read(Lexeme lexeme) {
    if (lexeme.answer(Quantities.class) instanceof Quantity known) {
      return known;
    }
    Quantity quantity = read(lexeme.text());
    lexeme.keep(Quantities.class, quantity);
    return quantity;
  }

  /** Many a target is a word, 及时 or 完善: there is nothing to look for in it. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        return true;
      }
    }
    return false;
  }

  private static Quantity textOnly(String text) {
    return new Quantity(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Half-width, without spaces: {@code ≥ ９５（％）} → {@code ≥95(%)}. */
  private static String fold(String text) {
    int i = 0;
    while (i < text.length() && isFolded(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : foldAll(text);
  }

  /** Most characters, and none that is a space or wide. */
  private static boolean isFolded(char c) {
    return c > ' ' && c < 0x7F || c > '\u3000' && c < '\uFE00';
  }

  private static String foldAll(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        folded.append((char) (c - 0xFEE0));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  static Quantity quantity(String text, String operator, BigDecimal value, String unit) {
    return new Quantity(text, nonEmpty(operator), Optional.of(value), nonEmpty(unit));
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}

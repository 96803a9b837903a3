package io.github.perfparse.parse.cell;

import java.util.Set;

/**
 * Recognises what a spreadsheet prints where a formula has destroyed the value, or where the column
 * is too narrow for it.
 *
 * <pre>
 * 苗木成活率⇥≥95%⇥#DIV/0!⇥5⇥#REF!
 * 年度资金总额⇥########⇥…
 * </pre>
 */
public final class SpreadsheetErrors {

  private static final char MARK = '#';

  private static final Set<String> ERRORS =
      Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

  /** A text that begins with = or - and is no formula: it may stand in any column. */
  private static final String OF_TEXT = "#NAME?";

  private SpreadsheetErrors() {}

  /** Whether the text is one of them. */
  public static boolean isError(String text) {
    return isMarked(text) && (ERRORS.contains(text) || isFiller(text));
  }

  /** Whether the text is one that only a number leaves. */
  public static boolean isOfNumber(String text) {
    return isMarked(text) && !text.equals(OF_TEXT) && isError(text);
  }

  private static boolean isMarked(String text) {
    return text.length() > 2 && text.charAt(0) == MARK;
  }

  private static boolean isFiller(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != MARK) {
        return false;
      }
    }
    return true;
  }
}

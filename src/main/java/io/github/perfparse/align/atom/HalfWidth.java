package io.github.perfparse.align.atom;

import io.github.perfparse.parse.cell.DamagedNumber;
import io.github.perfparse.text.markup.Traditional;

/**
 * One way of writing for what is printed in several: {@code ＞＝９５（％）} and {@code ≧95(%)} become
 * {@code >=95(%)} and {@code ≥95(%)}, {@code 項目} becomes {@code 项目}, {@code IO} that was misread
 * becomes {@code 10}, {@code □.00} a number. Never printed, only compared; no character is lost or
 * added.
 */
public final class HalfWidth {

  private static final String PRINTED = "≧≦═⩾⩽﹥﹤−〈〉【】〔〕　";
  private static final String MEANT = "≥≤=≥≤><-<>[][] ";
  private static final int FULL_WIDTH = 0xFEE0;

  private HalfWidth() {}

  /** The text as it is compared. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && of(text.charAt(i)) == text.charAt(i)) {
      i++;
    }
    if (i == text.length()) {
      return DamagedNumber.withLostDigits(DamagedNumber.withoutLetters(text).orElse(text));
    }
    StringBuilder half = new StringBuilder(text);
    for (; i < half.length(); i++) {
      half.setCharAt(i, of(half.charAt(i)));
    }
    return DamagedNumber.withLostDigits(half.toString());
  }

  private static char of(char c) {
    if (Traditional.isHan(c)) {
      return Traditional.simplified(c);
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - FULL_WIDTH);
    }
    int place = c > '\u2200' ? PRINTED.indexOf(c) : -1;
    return place < 0 ? c : MEANT.charAt(place);
  }
}

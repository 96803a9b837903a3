package io.github.perfparse.text.row;

import io.github.perfparse.text.markup.Glyphs;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.markup.Traditional;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a key of a text, so that two prints of one label compare equal.
 *
 * <pre>
 * 年度 总体目标：  →  年度总体目标
 * （万元）         →  (万元)
 * 用⼾满意度       →  用户满意度
 * 項目資金         →  项目资金
 * </pre>
 *
 * <p>Spaces, invisible characters and punctuation go, brackets stay in half width, letters become
 * small. A key is for comparison only and never printed: folding also turns ① into 1.
 */
public final class Fold {

  private static final int FULL_WIDTH = 0xFEE0;
  private static final String DROPPED = ":、,。.;*★\"'“”‘’";
  private static final String BRACKETS = "【[】]〔(〕)";

  /** Signs that forms are full of and that Unicode's tables leave as they are. */
  private static final String COMMON_SIGNS = "—–“”‘’·×≤≥《》「」【】〔〕";

  /** What a character folds to that is dropped. */
  public static final char GONE = '\uFFFF';

  /** What a character folds to that needs Unicode's tables, and perhaps its neighbours. */
  public static final char RARE = '\uFFFE';

  /** What each ASCII character folds to. */
  private static final char[] ASCII = ascii();

  private Fold() {}

  /** The key of a text; folding a key again changes nothing. */
  public static String key(String text) {
    int i = 0;
    while (i < text.length() && keeps(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    return isCommon(text, i) ? fold(text) : foldRare(text);
  }

  /** What the character is in the key of any text that it stands in: itself as a rule. */
  public static char of(char c) {
    return isCommon(c) ? folded(c) : RARE;
  }

  /**
   * Whether the key of a text that begins or ends with this character does so too. That a letter
   * may melt together with the accent behind it is left out of account.
   */
  public static boolean keeps(char c) {
    return of(c) == c;
  }

  /** Twice: what the first round drops may have parted a letter from its accent. */
  private static String foldRare(String text) {
    return fold(normalise(fold(normalise(text))));
  }

  /** Whether every character has a fold of its own and needs no Unicode tables. */
  private static boolean isCommon(String text, int from) {
    int i = from;
    while (i < text.length() && isCommon(text.charAt(i))) {
      i++;
    }
    return i == text.length();
  }

  private static boolean isCommon(char c) {
    return c < 0x80
        || Traditional.isHan(c)
        || (c >= '\u3000' && c <= '\u3002')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || COMMON_SIGNS.indexOf(c) >= 0;
  }

  private static String normalise(String text) {
    String whole = Normalizer.normalize(Glyphs.replace(text), Normalizer.Form.NFKC);
    return whole.toLowerCase(Locale.ROOT);
  }

  private static String fold(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (c != GONE) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static char[] ascii() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      boolean dropped = Spaces.isSpace(c) || DROPPED.indexOf(c) >= 0;
      char small = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      folded[c] = dropped ? GONE : small;
    }
    return folded;
  }

  private static char folded(char printed) {
    if (Traditional.isHan(printed)) {
      return Traditional.simplified(printed);
    }
    boolean full = printed >= '\uFF01' && printed <= '\uFF5E';
    char c = full ? (char) (printed - FULL_WIDTH) : printed;
    if (c < 0x80) {
      return ASCII[c];
    }
    if (Spaces.isSpace(c) || Spaces.isBreak(c) || isNothing(c) || DROPPED.indexOf(c) >= 0) {
      return GONE;
    }
    int bracket = BRACKETS.indexOf(c);
    return bracket >= 0 ? BRACKETS.charAt(bracket + 1) : c;
  }

  /** Variation selectors too: they say how a character looks. */
  private static boolean isNothing(char c) {
    return Spaces.isInvisible(c) || (c >= '\uFE00' && c <= '\uFE0F');
  }
}

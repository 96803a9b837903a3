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

  private static final char GONE = '\uFFFF';

  /** What each ASCII character folds to. */
  private static final char[] ASCII = ascii();

  private Fold() {}

  /** The key of a text; folding a key again changes nothing. */
  public static String key(String text) {
    int i = 0;
    int length = text.length();
    while (i < length && staysAsItIs(text.charAt(i))) {
      i++;
    }
    if (i == length) {
      return text;
    }
    return isCommon(text, i) ? fold(text) : foldRare(text);
  }

  /**
   * Whether the key of a text that begins or ends with this character does so too. That a letter
   * may melt together with the accent behind it is left out of account.
   */
  public static boolean keeps(char c) {
    return staysAsItIs(c) || c == '—' || c == '≥' || c == '≤';
  }

  private static boolean staysAsItIs(char c) {
    return Traditional.isHan(c) ? Traditional.isSimplified(c) : c < 0x80 && ASCII[c] == c;
  }

  /** Twice: what the first round drops may have parted a letter from its accent. */
  private static String foldRare(String text) {
    return fold(normalise(fold(normalise(text))));
  }

  /** Whether every character has a fold of its own and needs no Unicode tables. */
  private static boolean isCommon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common =
          c < 0x80
              || Traditional.isHan(c)
              || (c >= '\u3000' && c <= '\u3002')
              || (c >= '\uFF01' && c <= '\uFF5E')
              || COMMON_SIGNS.indexOf(c) >= 0;
      if (!common) {
        return false;
      }
    }
    return true;
  }

  private static String normalise(String text) {
    String whole = Normalizer.normalize(Glyphs.replace(text), Normalizer.Form.NFKC);
    return whole.toLowerCase(Locale.ROOT);
  }

  private static String fold(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Traditional.isHan(c)) {
        key.append(Traditional.simplified(c));
      } else {
        append(c, key);
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

  private static void append(char printed, StringBuilder key) {
    boolean full = printed >= '\uFF01' && printed <= '\uFF5E';
    char c = full ? (char) (printed - FULL_WIDTH) : printed;
    if (c < 0x80) {
      if (ASCII[c] != GONE) {
        key.append(ASCII[c]);
      }
      return;
    }
    if (Spaces.isSpace(c) || Spaces.isBreak(c) || isNothing(c) || DROPPED.indexOf(c) >= 0) {
      return;
    }
    int bracket = BRACKETS.indexOf(c);
    key.append(bracket >= 0 ? BRACKETS.charAt(bracket + 1) : c);
  }

  /** Variation selectors too: they say how a character looks. */
  private static boolean isNothing(char c) {
    return Spaces.isInvisible(c) || (c >= '\uFE00' && c <= '\uFE0F');
  }
}

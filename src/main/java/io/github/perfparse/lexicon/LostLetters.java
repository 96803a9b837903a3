package io.github.perfparse.lexicon;

/**
 * Letters that a wrong encoding has taken: what stands in their place says that there was one, and
 * not which.
 *
 * <pre>
 * �年完成值     →  �年完成值, which 全年完成值 fits
 * 锟斤拷年完成值  →  the same: a letter that was decoded twice
 * </pre>
 */
public final class LostLetters {

  /** Stands for a letter that is not known. */
  public static final char LOST = '\uFFFD';

  /** What may stand for one letter; 锟斤拷 is three bytes of two of {@link #LOST} read as GBK. */
  private static final String SINGLE = "\uFFFD?□烫鈥";

  private static final String[] LONGER = {"锟斤拷", "ã©", "Ã©"};
  private static final String FIRSTS = SINGLE + "锟ãÃ";

  private static final int FEWEST_KNOWN = 2;

  private LostLetters() {}

  /** The text with {@link #LOST} for each letter that was lost; itself where none was. */
  public static String marked(String text) {
    int i = 0;
    while (i < text.length() && lengthAt(text, i) == 0) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.substring(0, i));
    while (i < text.length()) {
      int length = lengthAt(text, i);
      marked.append(length > 0 ? LOST : text.charAt(i));
      i += Math.max(1, length);
    }
    return marked.toString();
  }

  private static int lengthAt(String text, int at) {
    if (FIRSTS.indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    if (SINGLE.indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    for (String longer : LONGER) {
      if (text.startsWith(longer, at)) {
        return longer.length();
      }
    }
    return 0;
  }

  /** Whether letters were lost of a marked text, and enough are left to tell what it was. */
  static boolean isTelling(String marked) {
    int lost = 0;
    for (int i = 0; i < marked.length(); i++) {
      lost += marked.charAt(i) == LOST ? 1 : 0;
    }
    int known = marked.length() - lost;
    return lost > 0 && known >= FEWEST_KNOWN && known >= lost;
  }

  /** Whether the marked text is the label but for what was lost of it. */
  static boolean fits(String label, String marked) {
    if (label.length() != marked.length()) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      if (marked.charAt(i) != LOST && marked.charAt(i) != label.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package io.github.perfparse.group;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings of one name, made alike to compare them; they are never shown so.
 *
 * <pre>
 * 市园林局（本 级）,  市园林局(本级)  →  市园林局(本级)
 * </pre>
 */
public final class NameFold {

  private static final String OPENING = "[{〔【《〈「『<“‘";
  private static final String CLOSING = "]}〕】》〉」』>”’";

  private NameFold() {}

  public static String of(String name) {
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder fold = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      append(fold, narrow.charAt(i));
    }
    return fold.toString();
  }

  private static void append(StringBuilder fold, char c) {
    if (OPENING.indexOf(c) >= 0) {
      fold.append('(');
    } else if (CLOSING.indexOf(c) >= 0) {
      fold.append(')');
    } else if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
      fold.append(c);
    }
  }
}

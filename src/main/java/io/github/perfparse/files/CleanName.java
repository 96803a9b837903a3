package io.github.perfparse.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a name that any file system takes and that names nothing but an entry of its folder.
 *
 * <pre>
 * 绩效 自评:1.txt  →  绩效 自评_1.txt
 * ..              →  __
 * -rf             →  _rf
 * con.txt         →  _con.txt
 * </pre>
 */
final class CleanName {

  /** The longest name in UTF-8. File systems take 255; the rest is for a temporary name's ends. */
  static final int MAX_BYTES = 200;

  private static final String FORBIDDEN = "/\\:*?\"<>|";
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private CleanName() {}

  static String of(String name) {
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> isForbidden(c) ? '_' : c)
        .forEach(clean::appendCodePoint);
    return mendEnds(clean);
  }

  private static boolean isForbidden(int c) {
    return FORBIDDEN.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          // Marks of direction make a name look like another; the joiner of emoji does not.
          case Character.FORMAT -> c != '\u200D';
          default -> false;
        };
  }

  private static String mendEnds(StringBuilder name) {
    if (name.length() == 0) {
      return "_";
    }
    if (".- ~".indexOf(name.charAt(0)) >= 0) {
      name.setCharAt(0, '_');
    }
    int last = name.length() - 1;
    if (last > 0 && ". ".indexOf(name.charAt(last)) >= 0) {
      name.setCharAt(last, '_');
    }
    return isDevice(name.toString()) ? "_" + name : name.toString();
  }

  /** Windows takes these for devices, whatever follows the first dot. */
  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String first = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(first) || first.matches("(com|lpt)[0-9¹²³]");
  }

  /** The name's beginning and the suffix, no longer together than a name may be. */
  static String capped(String name, String suffix) {
    int room = MAX_BYTES - suffix.getBytes(StandardCharsets.UTF_8).length;
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > room) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + suffix;
  }
}

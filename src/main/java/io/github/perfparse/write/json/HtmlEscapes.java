package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what means something to HTML or ends a line of a script.
 *
 * <pre>
 * &lt;/script&gt;  →  &#92;u003C/script&#92;u003E
 * </pre>
 */
final class HtmlEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final SerializedString LINE = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

  private final int[] ascii;

  HtmlEscapes() {
    ascii = standardAsciiEscapesForJSON();
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return switch (c) {
      case 0x2028 -> LINE;
      case 0x2029 -> PARAGRAPH;
      default -> null; // Jackson's way to say: as it is.
    };
  }
}

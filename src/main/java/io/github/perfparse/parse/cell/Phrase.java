package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;

/**
 * A name or a label: one phrase, so that a line break in its cell is where it was wrapped.
 *
 * <pre>
 * 更换老化灯具⏎数量  →  更换老化灯具数量
 * GIS⏎data 采集数量  →  GIS data 采集数量
 * </pre>
 */
public final class Phrase {

  private Phrase() {}

  /** The text on one line. */
  public static String of(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n') {
        line.append(c);
      } else if (Characters.isLatin(text.charAt(i - 1)) && Characters.isLatin(text.charAt(i + 1))) {
        line.append(' ');
      }
    }
    return line.toString();
  }
}

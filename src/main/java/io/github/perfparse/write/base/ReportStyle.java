package io.github.perfparse.write.base;

import io.github.perfparse.say.Language;

/**
 * How a report looks, as far as its format leaves it open.
 *
 * @param color whether what is for a terminal may be coloured
 * @param language the language of what speaks more than one
 */
public record ReportStyle(Color color, Language language) {

  /** Without colours, in English. */
  public static final ReportStyle PLAIN = new ReportStyle(Color.OFF, Language.EN);
}

package io.github.perfparse.text.markup;

/** The table of traditional characters as the build found it in the resources. */
final class TraditionalTable {

  /** A line each: the traditional character, a tab, the simplified one. */
  static final String TEXT =
      """
${traditional}""";

  private TraditionalTable() {}
}

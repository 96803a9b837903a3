package io.github.perfparse.text.markup;

/** The table of radicals as the build found it in the resources. */
final class GlyphTable {

  /** A line each: the radical, a tab, the character it stands for. */
  static final String TEXT =
      """
${glyphs}""";

  private GlyphTable() {}
}

package io.github.perfparse.lexicon;

/**
 * The tables of the lexicon as the build found them in the resources: Java opens a class at once,
 * but takes as long for its first resource as for reading a form.
 */
final class Tables {

  private static final String ENDINGS =
      """
@endings.tsv@""";

  private static final String FURNITURE =
      """
@furniture.tsv@""";

  private static final String HINTS =
      """
@hints.tsv@""";

  private static final String LABELS =
      """
@labels.tsv@""";

  private static final String STARTERS =
      """
@starters.tsv@""";

  private static final String TAXONOMY =
      """
@taxonomy.tsv@""";

  private static final String WEIGHTS =
      """
@weights.tsv@""";

  private Tables() {}

  /** The text of a table, without its remarks. */
  static String text(String name) {
    return switch (name) {
      case "endings.tsv" -> ENDINGS;
      case "furniture.tsv" -> FURNITURE;
      case "hints.tsv" -> HINTS;
      case "labels.tsv" -> LABELS;
      case "starters.tsv" -> STARTERS;
      case "taxonomy.tsv" -> TAXONOMY;
      case "weights.tsv" -> WEIGHTS;
      default -> throw new IllegalArgumentException("the lexicon has no table " + name);
    };
  }
}

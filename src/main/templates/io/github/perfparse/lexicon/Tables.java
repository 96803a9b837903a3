package io.github.perfparse.lexicon;

/**
 * The tables of the lexicon as the build found them in the resources: Java opens a class at once,
 * but takes as long for its first resource as for reading a form.
 */
final class Tables {

  private static final String ANSWERS =
      """
${answers}""";

  private static final String BLANKS =
      """
${blanks}""";

  private static final String ENDINGS =
      """
${endings}""";

  private static final String FORMULAS =
      """
${formulas}""";

  private static final String FURNITURE =
      """
${furniture}""";

  private static final String GOALS =
      """
${goals}""";

  private static final String HINTS =
      """
${hints}""";

  private static final String LABELS =
      """
${labels}""";

  private static final String REASONS =
      """
${reasons}""";

  private static final String STARTERS =
      """
${starters}""";

  private static final String TAXONOMY =
      """
${taxonomy}""";

  private static final String WEIGHTS =
      """
${weights}""";

  private Tables() {}

  /** The text of a table, without its remarks. */
  static String text(String name) {
    return switch (name) {
      case "answers.tsv" -> ANSWERS;
      case "blanks.tsv" -> BLANKS;
      case "endings.tsv" -> ENDINGS;
      case "formulas.tsv" -> FORMULAS;
      case "furniture.tsv" -> FURNITURE;
      case "goals.tsv" -> GOALS;
      case "hints.tsv" -> HINTS;
      case "labels.tsv" -> LABELS;
      case "reasons.tsv" -> REASONS;
      case "starters.tsv" -> STARTERS;
      case "taxonomy.tsv" -> TAXONOMY;
      case "weights.tsv" -> WEIGHTS;
      default -> throw new IllegalArgumentException("the lexicon has no table " + name);
    };
  }
}

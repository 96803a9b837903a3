package io.github.perfparse.write;

/** The way back from {@link FormulaGuard}, which whoever reads a CSV file goes. */
final class Unguarded {

  private Unguarded() {}

  /** The text that was guarded. */
  static String text(String cell) {
    boolean isGuarded =
        cell.startsWith("'") && FormulaGuard.guarded(cell.substring(1)).equals(cell);
    return isGuarded ? cell.substring(1) : cell;
  }
}

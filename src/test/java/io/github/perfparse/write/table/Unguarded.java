package io.github.perfparse.write.table;

/** The way back from {@link FormulaGuard}, which whoever reads a CSV file goes. */
public final class Unguarded {

  private Unguarded() {}

  /** The text that was guarded. */
  public static String text(String cell) {
    boolean isGuarded =
        cell.startsWith("'") && FormulaGuard.guarded(cell.substring(1)).equals(cell);
    return isGuarded ? cell.substring(1) : cell;
  }
}

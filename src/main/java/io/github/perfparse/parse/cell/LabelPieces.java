package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;

/**
 * Recognises what is left of a label that was broken over rows: {@code 年度} / {@code 总体} / {@code
 * 目标} down the side of the objectives, {@code 度指} before {@code 总分}.
 */
public final class LabelPieces {

  private static final int LONGEST = 5;

  /** Labels stand in the first columns; a like text further right is a value. */
  private static final int LABEL_COLUMNS = 3;

  private LabelPieces() {}

  /** Whether the cell is a short true part of a section's or a level's label. */
  public static boolean isPiece(Cell cell, Lexicon lexicon) {
    String text = cell.text();
    if (text.length() > LONGEST) {
      return false;
    }
    String key = cell.key();
    boolean bare = !key.isEmpty() && key.length() == text.replace(" ", "").length();
    return bare
        && !isWholeLabel(key, lexicon)
        && (lexicon.sections().hasCanonicalPart(key)
            || lexicon.level1().hasPart(key)
            || lexicon.level2().hasPart(key));
  }

  /**
   * A label that is all there names something; it is no piece, though it is part of a longer one.
   */
  private static boolean isWholeLabel(String key, Lexicon lexicon) {
    return lexicon.level2().exact(key).isPresent() && lexicon.level1().exact(key).isEmpty();
  }

  /** Claims the pieces of labels that no reader wanted. */
  public static void claim(Row row, Ledger ledger, Lexicon lexicon) {
    for (int i = 0; i < Math.min(LABEL_COLUMNS, row.cells().size()); i++) {
      Cell cell = row.cells().get(i);
      boolean brief = cell.text().length() <= LONGEST && !cell.isBlank();
      if (brief && !ledger.isClaimed(cell) && isPiece(cell, lexicon)) {
        ledger.label(cell);
        ledger.repair(
            Repair.Kind.MOVED_TEXT, Pointer.FORM, cell.line(), "moved.label-piece", cell.text());
      }
    }
  }
}

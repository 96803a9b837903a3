package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The column at which a tool has cut the lines of a form: what ends there may go on, and what would
 * stand behind it may be printed.
 *
 * <pre>
 * …  全年完成公共能力提升任务，培训12人，完成年度计划的
 * …  10      健全           基本健全             1         a score of 10: reasons stand right of it
 * </pre>
 */
public final class CutEdge {

  /** A bar between spaces may stand behind the last cell that is left of a line. */
  private static final int BAR = 3;

  /** Beyond all lines. */
  private static final int UNCUT = Integer.MAX_VALUE;

  private final Form form;
  private final int edge;

  private CutEdge(Form form, int edge) {
    this.form = form;
    this.edge = edge;
  }

  /** The edge of a form; one that cuts nothing where the form shows no such. */
  public static CutEdge of(Form form) {
    int cut = form.has(IndicatorField.DEVIATION) ? farthest(form) : UNCUT;
    return new CutEdge(form, cut);
  }

  /**
   * Where a number ends farthest right of all, reasons standing right of the numbers, and not
   * alone: a value of another field does so too, or it is how the row's points begin.
   */
  private static int farthest(Form form) {
    int farthest = 0;
    boolean number = false;
    int signs = 0;
    Pointer before = Pointer.FORM;
    for (Provenance piece : form.provenance()) {
      int end = end(piece);
      if (end > farthest) {
        farthest = end;
        number = false;
        signs = 0;
        before = Pointer.FORM;
      }
      if (end == farthest) {
        number |= isNumber(piece.path());
        signs += piece.path().field().equals(before.field()) ? 0 : 1;
        signs += beginsPoints(form, piece) ? 1 : 0;
        before = piece.path();
      }
    }
    return number && signs > 1 ? farthest : UNCUT;
  }

  /** {@code 1} of {@code 10}. */
  private static boolean beginsPoints(Form form, Provenance piece) {
    Pointer path = piece.path();
    boolean score =
        path.section().equals(IndicatorField.SECTION)
            && path.field().equals(IndicatorField.SCORE.key());
    Optional<BigDecimal> points =
        score ? form.indicators().get(path.index()).points() : Optional.empty();
    String whole = points.isPresent() ? points.get().toPlainString() : "";
    String text = piece.raw().strip();
    return whole.length() > text.length() && whole.startsWith(text);
  }

  private static boolean isNumber(Pointer path) {
    String field = path.field();
    return path.section().equals(FundField.SECTION)
        || path.section().equals(Pointer.TOTAL.section())
        || field.equals(IndicatorField.POINTS.key())
        || field.equals(IndicatorField.SCORE.key());
  }

  /** Whether the piece ends at the edge. */
  public boolean cuts(Provenance piece) {
    return end(piece) == edge;
  }

  /** Whether the row in which the value has its place goes to the edge. */
  boolean cutsRow(Pointer path) {
    for (Provenance piece : form.provenance()) {
      boolean row = piece.path().section().equals(path.section());
      if (row && piece.path().index() == path.index() && end(piece) + BAR >= edge) {
        return path.index() != Pointer.NO_ROW;
      }
    }
    return false;
  }

  private static int end(Provenance piece) {
    String raw = piece.raw().stripTrailing();
    return piece.column() + raw.codePointCount(0, raw.length());
  }
}

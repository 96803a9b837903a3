package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.ValuePlaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a form was cut off on its way into the text: nothing that may have stood there can be
 * called not printed, and what ends at the column at which a tool has cut its lines may go on.
 *
 * <pre>
 * 一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值           no 得分, and no 偏差原因 right of it
 * …  全年完成公共能力提升任务，培训12人，完成年度计划的
 * …  10      健全           基本健全             1         a score of 10: reasons stand right of it
 * …  校舍外墙修缮 ≥29万㎡ 20万㎡ 6.00 4.20 供应商到货周      three of these: no row has more room
 * </pre>
 *
 * The reasons stand at the right edge of nearly every form, also of one that is not scored.
 */
public final class Edge {

  /** A bar between spaces may stand behind the last cell that is left of a line. */
  private static final int BAR = 3;

  private static final String STOPS = "。.;；!！?？)）";

  /** So many sentences break off at one column by no chance. */
  private static final int BROKEN_OFF = 3;

  /** Beyond all lines. */
  private static final int UNCUT = Integer.MAX_VALUE;

  private final Form form;

  /** The column at which lines were cut. */
  private final int column;

  private Edge(Form form, int column) {
    this.form = form;
    this.column = column;
  }

  /** The edge of a form; one that cuts no line where the form shows no such. */
  public static Edge of(Form form) {
    return new Edge(form, form.has(IndicatorField.DEVIATION) ? farthest(form) : UNCUT);
  }

  /**
   * Where a number ends farthest right of all, reasons standing right of the numbers, and not
   * alone: a value of another field does so too, or it is how the row's points begin. Or where
   * several texts end in mid-sentence. A row that goes on at the begin of the next line was broken
   * there, and nothing cut.
   */
  private static int farthest(Form form) {
    int farthest = 0;
    boolean number = false;
    boolean broken = false;
    int signs = 0;
    int open = 0;
    Pointer before = Pointer.FORM;
    List<Provenance> pieces = form.provenance();
    for (int i = 0; i < pieces.size(); i++) {
      if (ValuePlaces.end(pieces, i) < farthest) {
        continue;
      }
      Provenance piece = pieces.get(i);
      int end = end(piece);
      if (end > farthest) {
        farthest = end;
        number = false;
        broken = false;
        signs = 0;
        open = 0;
        before = Pointer.FORM;
      }
      if (end == farthest) {
        number |= piece.path().isOfNumber();
        broken |= i + 1 < pieces.size() && goesOn(piece, pieces.get(i + 1));
        signs += piece.path().field().equals(before.field()) ? 0 : 1;
        signs += beginsPoints(form, piece) ? 1 : 0;
        open += !piece.path().equals(before) && breaksOff(piece) ? 1 : 0;
        before = piece.path();
      }
    }
    boolean cut = number && signs > 1 || open >= BROKEN_OFF;
    return cut && !broken ? farthest : UNCUT;
  }

  private static boolean breaksOff(Provenance piece) {
    String text = piece.raw().stripTrailing();
    boolean number = text.isEmpty() || piece.path().isOfNumber();
    return !number && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean goesOn(Provenance piece, Provenance next) {
    Pointer path = piece.path();
    return next.line() == piece.line() + 1
        && next.column() == 1
        && next.path().section().equals(path.section())
        && next.path().index() == path.index();
  }

  /** {@code 1} of {@code 10}. */
  private static boolean beginsPoints(Form form, Provenance piece) {
    Pointer path = piece.path();
    Optional<BigDecimal> points =
        IndicatorField.SCORE.isAt(path)
            ? form.indicators().get(path.index()).points()
            : Optional.empty();
    String whole = points.isPresent() ? points.get().toPlainString() : "";
    String text = piece.raw().strip();
    return whole.length() > text.length() && whole.startsWith(text);
  }

  /** Whether any line was cut. */
  public boolean cuts() {
    return column != UNCUT;
  }

  /** Whether the piece ends at the edge. */
  public boolean cuts(Provenance piece) {
    return end(piece) == column;
  }

  /** Whether the row in which the value has its place goes to the edge. */
  boolean cutsRow(Pointer path) {
    for (Provenance piece : form.provenance()) {
      boolean row = piece.path().section().equals(path.section());
      if (row && piece.path().index() == path.index() && end(piece) + BAR >= column) {
        return path.index() != Pointer.NO_ROW;
      }
    }
    return false;
  }

  private static int end(Provenance piece) {
    String raw = piece.raw().stripTrailing();
    return piece.column() + raw.codePointCount(0, raw.length());
  }

  /** Whether nothing shows where the form ends at the left, or at the right. */
  boolean isUnseen() {
    for (Repair repair : form.repairs()) {
      if (repair.detail().key().equals("doubt.cut-line")) {
        return true;
      }
    }
    return isRightUnseen(form) || isLeftUnseen();
  }

  /** The table has no reasons at its right edge: it may have ended there. */
  private static boolean isRightUnseen(Form form) {
    return !form.indicators().isEmpty() && !form.has(IndicatorField.DEVIATION);
  }

  /** The unit's name stands at the right; those at the left of it are gone. */
  private boolean isLeftUnseen() {
    return form.projectName().isEmpty()
        && form.supervisingDepartment().isEmpty()
        && form.implementingUnit().isPresent();
  }

  /** Whether a form also ends before the scores, which every form has that gives no reasons. */
  public static boolean isCutOff(Form form) {
    return isRightUnseen(form) && !form.has(IndicatorField.SCORE);
  }
}

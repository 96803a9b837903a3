package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Stranger;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/**
 * An indicator's name that is a level's label, or holds one of the form's: in a cell of its own
 * beside a level that is printed, and with a value and numbers behind it, it is what the agency
 * calls its indicator.
 *
 * <pre>
 * 项目效益 | 经济效益 | 增收 | 增收 | 10 | 10
 * 数量指标 | 项目名称公示率 | =100% | 100% | 5 | 5
 * </pre>
 */
final class OwnName {

  private OwnName() {}

  /** Whether the name of the row is such. */
  static boolean is(Form form, int index, Indicator row) {
    String name = row.level3().orElse("");
    String key = Fold.key(name);
    boolean label = !key.isEmpty() && Lexicon.standard().level2().exact(key).isPresent();
    if (row.points().isEmpty() || row.level2().isEmpty()) {
      return false;
    }
    if (!label) {
      return isOneCell(form, name) && row.target().isPresent() && pieces(form, index) == 1;
    }
    boolean word = Lexicon.standard().strangers().exact(key).equals(Optional.of(Stranger.WORD));
    boolean printed = MergedLevels.isPrinted(form, index) && row.target().isPresent();
    return pieces(form, index) <= 1 && (printed || word && !isInferred(form, index));
  }

  /** Whether it has no gap, in a table whose cells are parted by signs. */
  private static boolean isOneCell(Form form, String name) {
    boolean grid = !form.source().isReadByWords() && !form.source().isReadByColumns();
    return grid && name.indexOf(' ') < 0 && !name.endsWith("指标") && Texts.letters(name) > 0;
  }

  private static boolean isInferred(Form form, int index) {
    for (Repair repair : form.repairs()) {
      boolean inferred = repair.kind() == Repair.Kind.INFERRED_LEVEL;
      if (inferred && repair.path().equals(IndicatorField.LEVEL2.path(index))) {
        return true;
      }
    }
    return false;
  }

  private static int pieces(Form form, int index) {
    Pointer path = IndicatorField.LEVEL3.path(index);
    int pieces = 0;
    for (Provenance piece : form.provenance()) {
      pieces += piece.path().equals(path) ? 1 : 0;
    }
    return pieces;
  }
}

package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
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
 *
 * <p>A row of the funds is none, wherever its table goes on.
 */
final class OwnName {

  private OwnName() {}

  /** Whether the name of the row is such. */
  static boolean is(Form form, Withheld left, int index, Indicator row) {
    String name = row.level3().orElse("");
    String key = Fold.key(name);
    Lexicon lexicon = Lexicon.standard();
    boolean label = !key.isEmpty() && lexicon.level2().exact(key).isPresent();
    boolean funds =
        lexicon.fundRows().exact(lexicon.whole(Strangers.withoutColon(key))).isPresent();
    if (funds || row.points().isEmpty() || row.level2().isEmpty()) {
      return false;
    }
    int pieces = left.pieces(IndicatorField.LEVEL3.path(index)).size();
    if (!label) {
      return isOneCell(form, name) && row.target().isPresent() && pieces == 1;
    }
    boolean word = lexicon.strangers().exact(key).equals(Optional.of(Stranger.WORD));
    boolean printed = MergedLevels.isPrinted(form, left, index) && row.target().isPresent();
    return pieces <= 1 && (printed || word);
  }

  /** Whether it has no gap, in a table whose cells are parted by signs. */
  private static boolean isOneCell(Form form, String name) {
    boolean grid = !form.source().isWithoutGrid();
    return grid && name.indexOf(' ') < 0 && !name.endsWith("指标") && Texts.letters(name) > 0;
  }
}

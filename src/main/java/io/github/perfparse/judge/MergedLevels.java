package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a level 2 from the name behind it, where nothing stood between the two cells and the row
 * was therefore taken for one of the level above. So were the rows below it that print no level.
 *
 * <pre>
 * 数量指标 | 修枝面积        |  修枝面积
 *         | 种植数量        |  种植数量
 * 质量指标作业规范性 |       →  质量指标 | 作业规范性
 *         | 验收合格率      →  质量指标 | 验收合格率
 * </pre>
 */
final class MergedLevels {

  /** {@code 质量指标合格率} may be a name: what is left of it would be less than one. */
  private static final int SHORTEST_NAME = 4;

  private final Form form;
  private final Withheld left;
  private final List<Indicator> rows;

  private MergedLevels(Form form, Withheld left) {
    this.form = form;
    this.left = left;
    this.rows = new ArrayList<>(form.indicators());
  }

  /** The rows with their levels parted from their names. */
  static List<Indicator> parted(Form form, Withheld left, Strangers strangers) {
    MergedLevels merged = new MergedLevels(form, left);
    for (int i = 0; i < merged.rows.size(); i++) {
      String name = merged.rows.get(i).level3().orElse("");
      int length = strangers.levelBefore(name);
      if (length > 0) {
        merged.part(i, name, strangers.level2(name.substring(0, length)), length);
      }
    }
    return merged.rows;
  }

  private void part(int index, String name, Optional<String> level2, int length) {
    String rest = name.substring(length).strip();
    boolean part =
        level2.isPresent()
            && rest.length() >= SHORTEST_NAME
            && !Character.isDigit(rest.charAt(0))
            && Character.isLetter(rest.charAt(0))
            && (isLevel1(index) || !isPrinted(form, left, index) && isOther(index, level2));
    List<Provenance> pieces = left.pieces(IndicatorField.LEVEL3.path(index));
    if (!part || pieces.isEmpty()) {
      return;
    }
    Optional<String> above = rows.get(index).level2();
    rows.set(index, leveled(rows.get(index), level2.get(), Optional.of(rest)));
    Pointer path = IndicatorField.LEVEL2.path(index);
    left.replace(path, pieces.get(0));
    Message what = Message.of("moved.parted", name);
    left.mend(Repair.Kind.MOVED_TEXT, path, pieces.get(0).line(), what);
    boolean other = !above.equals(level2);
    for (int i = index + 1; other && i < rows.size() && isBelow(i, above); i++) {
      Indicator row = rows.get(i);
      rows.set(i, leveled(row, level2.get(), row.level3()));
      Pointer below = IndicatorField.LEVEL2.path(i);
      left.replace(below, pieces.get(0));
      Message merged = Message.of("inferred.merged");
      left.mend(Repair.Kind.INFERRED_LEVEL, below, row.line(), merged);
    }
  }

  /** Whether the row has another level 2, or has this one by a guess. */
  private boolean isOther(int index, Optional<String> level2) {
    return isDoubted(form, index) || !level2.equals(rows.get(index).level2());
  }

  /** {@code 满意度指标 | 服务对象满意度指标家长满意度}: what was read as level 2 is the level 1 before it. */
  private boolean isLevel1(int index) {
    for (Provenance piece : left.pieces(IndicatorField.LEVEL2.path(index))) {
      if (Lexicon.standard().level1().exact(Fold.key(piece.raw())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row was given the same level as the one above it, and prints none. */
  private boolean isBelow(int index, Optional<String> above) {
    return rows.get(index).level2().equals(above) && !isPrinted(form, left, index);
  }

  private static Indicator leveled(Indicator row, String level2, Optional<String> name) {
    Optional<String> level1 = row.level1();
    boolean fits = level1.isPresent() && Taxonomy.standard().allows(level1.get(), level2);
    Optional<String> parent = Taxonomy.standard().parent(level2);
    Optional<String> one = fits || parent.isEmpty() ? level1 : parent;
    Optional<String> two = Optional.of(level2);
    return row.withTexts(one, two, name, row.target(), row.actual(), row.deviation());
  }

  /** Whether the level 2 of the row is printed beside its name. */
  static boolean isPrinted(Form form, Withheld left, int index) {
    if (form.indicators().get(index).level2().isEmpty() || isDoubted(form, index)) {
      return false;
    }
    List<Provenance> level = left.pieces(IndicatorField.LEVEL2.path(index));
    boolean beside = level.isEmpty();
    for (Provenance piece : left.pieces(IndicatorField.LEVEL3.path(index))) {
      beside |= !level.isEmpty() && piece.line() == level.get(0).line();
    }
    return beside;
  }

  /** Whether the level 2 of the row was told by something else than its place. */
  private static boolean isDoubted(Form form, int index) {
    Pointer path = IndicatorField.LEVEL2.path(index);
    for (Repair repair : form.repairs()) {
      boolean inferred = repair.kind() == Repair.Kind.INFERRED_LEVEL;
      boolean doubted = inferred || repair.kind() == Repair.Kind.ALIGNED_CELL;
      if (doubted && repair.path().equals(path)) {
        return true;
      }
    }
    return false;
  }
}

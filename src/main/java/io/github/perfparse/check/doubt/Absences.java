package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a value that is not there may be called not printed. It may not as long as something
 * of the form could be it: a loose text, a label inside the value of another field, a number fused
 * with its neighbour, or the part of the form that was not read at all.
 *
 * <pre>
 * 主管部门⇥市水务局实施单位河道养护所    实施单位: its label stands in 主管部门 "市水务局实施单位河…"
 * 21  98.5                               总分: it may be "98.5" in line 21
 * </pre>
 */
public final class Absences {

  private static final int LONGEST_QUOTE = 40;

  private final Form form;
  private final LooseText loose;
  private final TableLines tables;
  private final Muddle muddle;
  private final boolean mendedLevels;
  private final boolean beginsInside;

  /**
   * The absences of a form.
   *
   * @param muddle what of its labels stands among its values
   */
  public Absences(Form form, LooseText loose, TableLines tables, Muddle muddle) {
    this.form = form;
    this.loose = loose;
    this.tables = tables;
    this.muddle = muddle;
    this.mendedLevels = hasMendedLevels(form);
    this.beginsInside = hasNoTop(form);
  }

  /** What can be said of the value at {@code path}, which is not there. */
  public Absence of(Pointer path) {
    if (form.refused().isPresent()) {
      return Absence.doubtful("absence.refused");
    }
    if (muddle.text().isPresent()) {
      return Absence.doubtful("absence.muddled", cut(muddle.text().get()));
    }
    Wanted wanted = isColumn(path) ? Wanted.column() : Wanted.at(path);
    Optional<LooseText.Piece> piece = loose.find(lines(path), wanted.shape());
    if (piece.isPresent()) {
      return Absence.doubtful("absence.loose", cut(piece.get().text()));
    }
    for (ReadText reading : readings(path)) {
      if (reading.holds(wanted)) {
        return Absence.doubtful("absence.inside", reading.name(), cut(reading.text()));
      }
    }
    if (isLevel(path) && mendedLevels) {
      return Absence.doubtful("absence.levels");
    }
    return wanted.needsMoreBelow() && !tables.goesOnBelow(path)
        ? Absence.doubtful("absence.below")
        : above(path);
  }

  private Absence above(Pointer path) {
    if (isTopUnread(path)) {
      return Absence.doubtful("absence.above");
    }
    return beginsInside && (tables.isFirst(path) || tables.isHead(path))
        ? Absence.doubtful("absence.begin")
        : Absence.CERTAIN;
  }

  /** A text of the head may have come to stand anywhere, one of a table hardly outside of it. */
  private LineRange lines(Pointer path) {
    return path.index() == Pointer.NO_ROW && !isColumn(path) ? LineRange.ALL : tables.around(path);
  }

  /** A column that no row fills is missing from a table that is there. */
  private boolean isColumn(Pointer path) {
    return isOfIndicators(path) && path.index() == Pointer.NO_ROW && !form.indicators().isEmpty();
  }

  private List<ReadText> readings(Pointer path) {
    if (isOfIndicators(path) && path.index() != Pointer.NO_ROW) {
      return ofRows(path.index());
    }
    return path.section().equals(FormField.EXPECTED.path().section())
        ? ReadText.ofObjectives(form)
        : ReadText.ofForm(form);
  }

  /** The cells of a row without numbers may have come to stand in the next one. */
  private List<ReadText> ofRows(int index) {
    List<ReadText> readings = ReadText.ofRow(form.indicators().get(index));
    boolean broken = isUnscored(index) && index + 1 < form.indicators().size();
    if (broken && isUnscored(index + 1)) {
      readings.addAll(ReadText.ofRow(form.indicators().get(index + 1)));
    }
    return readings;
  }

  private boolean isUnscored(int index) {
    Indicator row = form.indicators().get(index);
    return row.points().isEmpty() && row.score().isEmpty();
  }

  /** What stands at the top of a form whose title was not found may stand above what was read. */
  private boolean isTopUnread(Pointer path) {
    Optional<FormField> field = FormField.at(path);
    return field.isPresent()
        && field.get().isAtTop()
        && form.title().isBlank()
        && form.source().firstLine() > 1;
  }

  /** Neither title nor project, which stand at the top of every form. */
  private static boolean hasNoTop(Form form) {
    return form.title().isBlank() && form.projectName().isEmpty();
  }

  private static boolean isLevel(Pointer path) {
    return path.field().equals(IndicatorField.LEVEL1.key())
        || path.field().equals(IndicatorField.LEVEL2.key());
  }

  private static boolean isOfIndicators(Pointer path) {
    return path.section().equals(IndicatorField.SECTION);
  }

  /** A label that stands for several rows may have been given to the wrong ones. */
  private static boolean hasMendedLevels(Form form) {
    for (Repair repair : form.repairs()) {
      boolean moved =
          repair.kind() == Repair.Kind.MOVED_TEXT
              || repair.kind() == Repair.Kind.INFERRED_LEVEL
              || repair.kind() == Repair.Kind.SHIFTED_ROW;
      if (moved && (isOfIndicators(repair.path()) || repair.path().equals(Pointer.FORM))) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    return text.substring(0, end).replace('\n', ' ') + (end == text.length() ? "" : "…");
  }
}

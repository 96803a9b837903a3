package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.judge.Strangers.Kind;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that no value of a form that is given out holds another field's label or a run of the
 * form's numbers. What stands before it in the value is kept; the rest is no value of the form but
 * text that found no place, quoted with its line. Where it begins with the value, the field is
 * empty.
 *
 * <pre>
 * 实施单位   河道养护所 | 项目资金(元)   →  河道养护所
 * 偏差原因   质量指标 >=95% 4.00         →  nothing
 * </pre>
 */
public final class Withholding {

  private final Strangers strangers;

  /** For forms of these labels. */
  public Withholding(Lexicon lexicon) {
    this.strangers = new Strangers(lexicon);
  }

  /** The form without what is no value of the field that it was read as. */
  public Form of(Form form) {
    Withheld left = new Withheld(form, strangers);
    Optional<String> project =
        left.of(Kind.PROJECT, FormField.PROJECT_NAME.path(), form.projectName());
    Optional<String> department =
        left.of(Kind.UNIT, FormField.DEPARTMENT.path(), form.supervisingDepartment());
    Optional<String> unit = left.of(Kind.UNIT, FormField.UNIT.path(), form.implementingUnit());
    Objectives goals = form.objectives();
    Optional<String> expected = left.of(Kind.PROSE, FormField.EXPECTED.path(), goals.expected());
    Optional<String> achieved = left.of(Kind.PROSE, FormField.ACHIEVED.path(), goals.actual());
    Map<String, String> attributes = attributes(form, left);
    List<Indicator> rows = rows(form, left);
    return !left.isAny()
        ? form
        : new Form(
            form.source(),
            form.title(),
            form.year(),
            project,
            department,
            unit,
            form.funding(),
            new Objectives(expected, achieved),
            rows,
            form.total(),
            form.grade(),
            attributes,
            left.repairs(),
            left.leftovers(),
            left.provenance(),
            form.refused(),
            form.corrections(),
            form.columns());
  }

  private static Map<String, String> attributes(Form form, Withheld left) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : form.attributes().entrySet()) {
      Pointer path = Pointer.attribute(each.getKey());
      Optional<String> text = left.of(Kind.PROSE, path, Optional.of(each.getValue()));
      if (text.isPresent()) {
        kept.put(each.getKey(), text.get());
      }
    }
    return kept;
  }

  private List<Indicator> rows(Form form, Withheld left) {
    List<Indicator> rows = MergedLevels.parted(form, left, strangers);
    List<Indicator> kept = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Indicator row = rows.get(i);
      kept.add(hasAny(row) ? row(form, left, i, row) : row);
    }
    return kept;
  }

  /** Whether a text of the row is worth a closer look: most rows have none. */
  private boolean hasAny(Indicator row) {
    return strangers.mayBeIn(Kind.NAME, row.level3())
        || row.target().isPresent() && strangers.mayBeIn(Kind.VALUE, row.target().get().text())
        || row.actual().isPresent() && strangers.mayBeIn(Kind.VALUE, row.actual().get().text())
        || strangers.mayBeIn(Kind.REASON, row.deviation());
  }

  private static Indicator row(Form form, Withheld left, int i, Indicator row) {
    Optional<String> name = row.level3();
    boolean own = OwnName.is(form, left, i, row);
    return row.withTexts(
        row.level1(),
        row.level2(),
        own ? name : left.of(Kind.NAME, IndicatorField.LEVEL3.path(i), name),
        value(left, IndicatorField.TARGET.path(i), row.target()),
        value(left, IndicatorField.ACTUAL.path(i), row.actual()),
        left.of(Kind.REASON, IndicatorField.DEVIATION.path(i), row.deviation()));
  }

  /** A value with anything else in it is none. */
  private static Optional<Quantity> value(Withheld left, Pointer path, Optional<Quantity> value) {
    return left.of(Kind.VALUE, path, text(value)).isPresent() ? value : Optional.empty();
  }

  private static Optional<String> text(Optional<Quantity> value) {
    return value.isPresent() ? Optional.of(value.get().text()) : Optional.empty();
  }
}

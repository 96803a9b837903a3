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
      Pointer path = Pointer.of(Withheld.ATTRIBUTES, each.getKey());
      Optional<String> text = left.of(Kind.PROSE, path, Optional.of(each.getValue()));
      if (text.isPresent()) {
        kept.put(each.getKey(), text.get());
      }
    }
    return kept;
  }

  private List<Indicator> rows(Form form, Withheld left) {
    List<Indicator> rows = MergedLevels.parted(form, left, strangers);
    for (int i = 0; i < rows.size(); i++) {
      Indicator row = rows.get(i);
      Optional<String> name = name(form, left, i, row);
      Optional<Quantity> target = value(left, IndicatorField.TARGET.path(i), row.target());
      Optional<Quantity> actual = value(left, IndicatorField.ACTUAL.path(i), row.actual());
      Optional<String> reason = reason(left, IndicatorField.DEVIATION.path(i), row);
      rows.set(i, row.with(name, target, actual, reason));
    }
    return rows;
  }

  private Optional<String> name(Form form, Withheld left, int index, Indicator row) {
    Optional<String> name = row.level3();
    boolean strange = name.isPresent() && strangers.mayBeIn(Kind.NAME, name.get());
    return !strange || OwnName.is(form, index, row)
        ? name
        : left.of(Kind.NAME, IndicatorField.LEVEL3.path(index), name);
  }

  private static Optional<String> reason(Withheld left, Pointer path, Indicator row) {
    return row.score().isPresent() && row.score().equals(row.points())
        ? left.ofNeedless(path, row.deviation())
        : left.of(Kind.REASON, path, row.deviation());
  }

  /** A value with anything else in it is none. */
  private Optional<Quantity> value(Withheld left, Pointer path, Optional<Quantity> value) {
    if (value.isEmpty() || !strangers.mayBeIn(Kind.VALUE, value.get().text())) {
      return value;
    }
    boolean kept = left.of(Kind.VALUE, path, Optional.of(value.get().text())).isPresent();
    return kept ? value : Optional.empty();
  }
}

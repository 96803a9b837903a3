package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a form lacks of the values that a complete form prints: title, year, project, department,
 * unit, unit of money, the numbers of the total fund row that its layout has, both objectives,
 * everything but the deviation of each indicator (and at least one indicator), and the total's two
 * numbers. The rules {@code missing-field} and {@code money-unit-unknown} report the same ones.
 *
 * <pre>
 * a form whose second indicator has no score  →  [/indicators/1/score]
 * a form without the total fund row           →  [/funding/rows, six times]
 * </pre>
 */
public final class Completeness {

  private Completeness() {}

  /** The values that are not there, one entry each, in printed order. */
  public static List<Pointer> missing(Form form) {
    Gaps gaps = new Gaps();
    FormFields.visit(form, gaps);
    return gaps.missing;
  }

  private static final class Gaps implements FormFields.Visitor {

    private final List<Pointer> missing = new ArrayList<>();

    /** A row with all that {@link IndicatorField#isRequired}, as most have, is told at a glance. */
    @Override
    public boolean passesOver(Indicator row) {
      return row.level1().isPresent()
          && row.level2().isPresent()
          && row.level3().isPresent()
          && row.target().isPresent()
          && row.actual().isPresent()
          && row.points().isPresent()
          && row.score().isPresent();
    }

    @Override
    public void slot(
        String section, int index, String field, FormFields.Need need, boolean filled) {
      if (need == FormFields.Need.REQUIRED && !filled) {
        missing.add(Pointer.of(section, index, field));
      }
    }
  }
}

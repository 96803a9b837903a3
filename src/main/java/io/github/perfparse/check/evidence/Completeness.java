package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The values a form has places for, in printed order, and which of them a complete form prints:
 * title, year, project, department, unit, unit of money, the numbers of the total fund row that its
 * layout has, both objectives, everything but the deviation of each indicator (and at least one
 * indicator), and the total's two numbers. That is written down here and nowhere else; the rules
 * {@code missing-field} and {@code money-unit-unknown} report the same ones.
 *
 * <pre>
 * a form whose second indicator has no score  →  [/indicators/1/score]
 * a form without the total fund row           →  [/funding/rows, six times]
 * </pre>
 *
 * There are some two hundred of them in a form, so they are told one by one and never collected.
 */
public final class Completeness {

  private final Visitor visitor;

  /** Is told of every place for a value. */
  public interface Visitor {

    /**
     * A place for a value.
     *
     * @param section the section of its pointer; the nearest thing that is there where its row is
     *     not printed
     * @param index the row of its pointer, or {@link Pointer#NO_ROW}
     * @param field the field of its pointer
     * @param required whether a complete form prints it
     * @param filled whether this form has it
     */
    void slot(String section, int index, String field, boolean required, boolean filled);

    /** Whether nothing of such a row has to be told. */
    default boolean passesOver(Indicator row) {
      return false;
    }
  }

  private Completeness(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The values that are not there, one entry each, in printed order. */
  public static List<Pointer> missing(Form form) {
    Gaps gaps = new Gaps();
    visit(form, gaps);
    return gaps.missing;
  }

  private static final class Gaps implements Visitor {

    private final List<Pointer> missing = new ArrayList<>();

    @Override
    public boolean passesOver(Indicator row) {
      return row.isWhole();
    }

    @Override
    public void slot(String section, int index, String field, boolean required, boolean filled) {
      if (required && !filled) {
        missing.add(Pointer.of(section, index, field));
      }
    }
  }

  /** Tells {@code visitor} of all places for values in the form. */
  public static void visit(Form form, Visitor visitor) {
    Completeness slots = new Completeness(visitor);
    for (FormField field : FormField.values()) {
      if (field == FormField.EXPECTED) {
        slots.funds(form.funding());
      } else if (field == FormField.TOTAL_POINTS) {
        slots.indicators(form.indicators());
      }
      boolean filled = field.of(form).isPresent();
      boolean required = field.isRequired() && !isUnprinted(field, form);
      slots.one(field.path().section(), field.path().field(), required, filled);
    }
    for (String label : form.attributes().keySet()) {
      slots.one("attributes", label, false, true);
    }
  }

  private static boolean isUnprinted(FormField field, Form form) {
    return switch (field) {
      case PROJECT_NAME, UNIT -> Lexicon.standard().isOfWholeDepartment(form.title());
      case TOTAL_POINTS -> form.hasScoreOnTop();
      default -> false;
    };
  }

  /** {@code 其中：东区} is a part of the row above, which is scored for both. */
  public static boolean isScoredAbove(Indicator row, IndicatorField field) {
    boolean scored = field == IndicatorField.POINTS || field == IndicatorField.SCORE;
    return scored && row.points().isEmpty() && Lexicon.standard().isPart(row.level3().orElse(""));
  }

  private void funds(Funding funding) {
    // form: every layout prints the total row; which source rows it prints differs.
    int total = funding.indexOf(Funding.Kind.TOTAL).orElse(Pointer.NO_ROW);
    if (total == Pointer.NO_ROW) {
      missing("funding", "rows", FundField.COUNT);
    }
    FundField[] fields = FundField.values();
    for (int i = 0; i < funding.rows().size(); i++) {
      Funding.Row row = funding.rows().get(i);
      for (FundField field : fields) {
        boolean required = i == total && isRequired(field, row);
        visitor.slot(FundField.SECTION, i, field.key(), required, field.of(row).isPresent());
      }
    }
  }

  /** A layout may print one budget only, and a form that is not scored no points. */
  private static boolean isRequired(FundField field, Funding.Row row) {
    return switch (field) {
      case INITIAL_BUDGET, POINTS -> false;
      case ANNUAL_BUDGET -> row.initialBudget().isEmpty();
      case EXECUTED -> true;
      case RATE -> row.annualBudget().isPresent() && row.annualBudget().get().signum() != 0;
      case SCORE -> row.points().isPresent();
    };
  }

  private void indicators(List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      missing(IndicatorField.SECTION, "", 1);
    }
    IndicatorField[] fields = IndicatorField.values();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator row = indicators.get(i);
      if (visitor.passesOver(row)) {
        continue;
      }
      for (IndicatorField field : fields) {
        boolean filled = field.of(row).isPresent();
        boolean required = field.isRequired() && !isScoredAbove(row, field);
        visitor.slot(IndicatorField.SECTION, i, field.key(), required, filled);
      }
    }
  }

  private void missing(String section, String field, int count) {
    for (int i = 0; i < count; i++) {
      one(section, field, true, false);
    }
  }

  private void one(String section, String field, boolean required, boolean filled) {
    visitor.slot(section, Pointer.NO_ROW, field, required, filled);
  }
}

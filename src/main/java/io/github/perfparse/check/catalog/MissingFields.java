package io.github.perfparse.check.catalog;

import io.github.perfparse.check.doubt.Edge;
import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields that a complete form prints and this one does not: those of {@link Completeness} but the
 * unit of money, which has a rule of its own, in the words of the form, a column or table that is
 * missing as a whole reported once.
 */
final class MissingFields {

  private final Examination examination;
  private final Figures figures;
  private final List<Finding> findings = new ArrayList<>();

  private MissingFields(Examination examination) {
    this.examination = examination;
    this.figures = examination.figures();
  }

  static List<Finding> check(Examination examination) {
    MissingFields fields = new MissingFields(examination);
    fields.head(examination.form());
    fields.funds();
    fields.objectives(examination.form().objectives());
    fields.indicators();
    fields.total();
    if (Edge.isCutOff(examination.form())) {
      fields.edge();
    }
    return fields.findings;
  }

  private void head(Form form) {
    Optional<String> title = form.title().isBlank() ? Optional.empty() : Optional.of(form.title());
    minor(Message.of("name.title"), FormField.TITLE.path(), title);
    minor(figures.year());
    ofProject(form, figures.text(FormField.PROJECT_NAME, form.projectName()));
    minor(figures.text(FormField.DEPARTMENT, form.supervisingDepartment()));
    ofProject(form, figures.text(FormField.UNIT, form.implementingUnit()));
  }

  /**
   * A whole department's form need not print it; where it may be printed all the same, that is
   * told.
   */
  private void ofProject(Form form, Figure figure) {
    boolean whole = Lexicon.standard().isOfWholeDepartment(form.title());
    if (!whole) {
      vital(figure);
    } else if (isMissing(figure) && !figure.absence().isCertain()) {
      minor(figure);
    }
  }

  /** A layout may lack the original budget, and a form that is not scored the points. */
  private void funds() {
    if (figures.fundTotal().isEmpty()) {
      minor("年度资金总额", Pointer.FUNDING, Optional.empty());
      return;
    }
    Figure budget = figures.fundTotal(FundField.ANNUAL_BUDGET);
    if (isMissing(figures.fundTotal(FundField.INITIAL_BUDGET))) {
      minor(budget);
    }
    minor(figures.fundTotal(FundField.EXECUTED));
    if (budget.value().isPresent() && budget.number().signum() != 0) {
      minor(figures.fundTotal(FundField.RATE));
    }
    if (figures.fundTotal(FundField.POINTS).isPrinted()) {
      minor(figures.fundTotal(FundField.SCORE));
    }
  }

  private void objectives(Objectives objectives) {
    minor(Message.of("name.objectives.expected"), FormField.EXPECTED.path(), objectives.expected());
    minor(Message.of("name.objectives.actual"), FormField.ACHIEVED.path(), objectives.actual());
  }

  private void indicators() {
    if (figures.indicators().isEmpty()) {
      vital(figures.table());
      return;
    }
    boolean whole = true;
    for (IndicatorRow row : figures.indicators()) {
      whole &= row.indicator().isWhole();
    }
    for (IndicatorField column : IndicatorField.values()) {
      if (!whole && column.isRequired()) {
        column(column);
      }
    }
  }

  /** A column that no row fills is one missing field: the layout does not have it. */
  private void column(IndicatorField column) {
    List<Figure> blank = new ArrayList<>();
    boolean whole = true;
    for (IndicatorRow row : figures.indicators()) {
      if (!row.isBlank(column)) {
        whole = false;
      } else if (!Completeness.isScoredAbove(row.indicator(), column)) {
        blank.add(row.cell(column));
      }
    }
    int rows = figures.indicators().size();
    if (whole && rows > 1) {
      minor(
          Message.of("name.column", column.label(), rows),
          Pointer.of("indicators"),
          Optional.empty());
    } else {
      for (Figure cell : blank) {
        minor(cell);
      }
    }
  }

  private void total() {
    Figure points = figures.totalPoints();
    Figure score = figures.totalScore();
    if (points.isBlank() && score.isBlank()) {
      vital(figures.text("总分", Pointer.TOTAL, Optional.empty()));
    } else {
      vital(score);
      if (!examination.form().hasScoreOnTop()) {
        minor(points);
      }
    }
  }

  /** What stands at the right edge of most forms and is missing in some by right. */
  private void edge() {
    column(IndicatorField.DEVIATION);
    minor(figures.grade());
    boolean scored = figures.fundTotal(FundField.SCORE).isPrinted();
    if (figures.fundTotal().isPresent() && !scored) {
      minor(Message.of("name.fund-edge"), Pointer.FUNDING, Optional.empty());
    }
  }

  private void minor(Object name, Pointer path, Optional<String> text) {
    minor(figures.text(name, path, text));
  }

  private void minor(Figure figure) {
    if (isMissing(figure)) {
      add(examination.finding(figure).atMost(Severity.WARNING), figure);
    }
  }

  private void vital(Figure figure) {
    if (isMissing(figure)) {
      add(examination.finding(figure), figure);
    }
  }

  /** What is printed and could not be read is not missing. */
  private static boolean isMissing(Figure figure) {
    return figure.isBlank() && !figure.isLeftOver();
  }

  private void add(Draft draft, Figure figure) {
    findings.add(
        draft.lacks(List.of(figure)).says(figure.absence().said("missing", figure.name())));
  }
}

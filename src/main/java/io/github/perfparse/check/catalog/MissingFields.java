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
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that a complete form prints and this one does not: those of {@link Completeness} but the
 * unit of money, which has a rule of its own, in the words of the form, a column or table that is
 * missing as a whole reported once.
 */
final class MissingFields {

  private final Examination examination;
  private final Figures figures;
  private final Set<IndicatorField> blankColumns = EnumSet.noneOf(IndicatorField.class);
  private final List<Finding> findings = new ArrayList<>();

  private MissingFields(Examination examination) {
    this.examination = examination;
    this.figures = examination.figures();
  }

  static List<Finding> check(Examination examination) {
    MissingFields fields = new MissingFields(examination);
    List<Pointer> missing = Completeness.missing(examination.form());
    for (int i = 0; i < missing.size(); i++) {
      // A fund table without its total lacks all the total's cells.
      if (i == 0 || !missing.get(i).equals(missing.get(i - 1))) {
        fields.see(missing.get(i));
      }
    }
    if (Lexicon.standard().isOfWholeDepartment(examination.form().title())) {
      fields.ofProject(figure(FormField.PROJECT_NAME, examination));
      fields.ofProject(figure(FormField.UNIT, examination));
    }
    if (Edge.isCutOff(examination.form())) {
      fields.edge();
    }
    return fields.findings;
  }

  private void see(Pointer path) {
    Optional<FormField> field = FormField.at(path);
    if (field.isPresent()) {
      ofForm(field.get());
    } else if (path.section().equals(FundField.SECTION)) {
      ofFunds(FundField.named(path.field()));
    } else if (!path.section().equals(IndicatorField.SECTION)) {
      minor(figures.text("年度资金总额", Pointer.FUNDING, Optional.empty()));
    } else if (path.index() == Pointer.NO_ROW) {
      vital(figures.table());
    } else {
      ofRow(path.index(), IndicatorField.named(path.field()));
    }
  }

  private void ofForm(FormField field) {
    switch (field) {
      case PROJECT_NAME, UNIT -> vital(figure(field, examination));
      case TITLE, YEAR, DEPARTMENT, EXPECTED, ACHIEVED -> minor(figure(field, examination));
      case TOTAL_SCORE -> vital(figures.totalPoints().isBlank() ? total() : figures.totalScore());
      case TOTAL_POINTS -> {
        if (figures.totalScore().isPrinted()) {
          minor(figures.totalPoints());
        }
      }
      case MONEY_UNIT, GRADE -> {}
    }
  }

  /** A field that is blank, by its name in a sentence. */
  private static Figure figure(FormField field, Examination examination) {
    Object name =
        switch (field) {
          case TITLE -> Message.of("name.title");
          case YEAR -> Message.of("name.year");
          case EXPECTED -> Message.of("name.objectives.expected");
          case ACHIEVED -> Message.of("name.objectives.actual");
          default -> field.label();
        };
    Optional<?> value = field.of(examination.form());
    String text = value.isPresent() ? value.get().toString() : "";
    return examination.figures().text(name, field.path(), Optional.of(text));
  }

  private Figure total() {
    return figures.text("总分", Pointer.TOTAL, Optional.empty());
  }

  /**
   * A whole department's form need not print it; where it may be printed all the same, that is
   * told.
   */
  private void ofProject(Figure figure) {
    if (isMissing(figure) && !figure.absence().isCertain()) {
      minor(figure);
    }
  }

  /** Of two budgets one may be printed that cannot be read. */
  private void ofFunds(FundField field) {
    boolean other = figures.fundTotal(FundField.INITIAL_BUDGET).isLeftOver();
    if (field != FundField.ANNUAL_BUDGET || !other) {
      minor(figures.fundTotal(field));
    }
  }

  /** A column that no row fills is one missing field: the layout does not have it. */
  private void ofRow(int index, IndicatorField column) {
    List<IndicatorRow> rows = figures.indicators();
    boolean blank = rows.size() > 1;
    for (int i = 0; i < rows.size() && blank; i++) {
      blank = rows.get(i).isBlank(column);
    }
    if (!blank) {
      minor(rows.get(index).cell(column));
    } else if (blankColumns.add(column)) {
      Message name = Message.of("name.column", column.label(), rows.size());
      minor(figures.text(name, Pointer.INDICATORS, Optional.empty()));
    }
  }

  /** What stands at the right edge of most forms and is missing in some by right. */
  private void edge() {
    ofRow(0, IndicatorField.DEVIATION);
    minor(figures.grade());
    boolean scored = figures.fundTotal(FundField.SCORE).isPrinted();
    if (figures.fundTotal().isPresent() && !scored) {
      minor(figures.text(Message.of("name.fund-edge"), Pointer.FUNDING, Optional.empty()));
    }
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

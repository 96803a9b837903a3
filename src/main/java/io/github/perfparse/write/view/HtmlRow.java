package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.NameFold;
import io.github.perfparse.group.Scores;
import io.github.perfparse.write.json.JsonOut;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the page's table of forms needs of one form; all rows are read before the page is shown.
 *
 * <pre>
 * {"file": "a.txt", "form": 1,            where it was read
 *  "agency": "公园管理中心",              the unit, or else its department; may be null, as all below
 *  "project": "绿地养护", "year": 2023,
 *  "groups": {"department": ["园林局（本级）", "园林局(本级)"], "unit": …, "project": …},
 *                                         name and key; no key that is the name; both may be blank
 *  "budget": 19250000,                    null where the unit of money is not printed
 *  "executed": 18772600, "rate": 97.52,   of the total fund row, in yuan and percent
 *  "score": 98.75, "outOf100": 98.75, "grade": "优", "status": "repaired",
 *  "hits": ["error grade-mismatch source"]}   severity, rule and cause of each finding
 * </pre>
 */
record HtmlRow(JsonOut json) {

  private static final List<Dimension> GROUPS =
      List.of(Dimension.DEPARTMENT, Dimension.UNIT, Dimension.PROJECT);

  void write(Form form, List<Finding> findings) throws IOException {
    Optional<Funding.Row> funds = form.funding().row(Funding.Kind.TOTAL);
    json.startObject();
    json.text("file", form.source().file());
    json.integer("form", form.source().form());
    json.text("agency", form.implementingUnit().or(form::supervisingDepartment));
    json.text("project", form.projectName());
    json.integer("year", form.year().map(OptionalInt::of).orElse(OptionalInt.empty()));
    groups(form, findings);
    json.number("budget", budget(form, funds));
    json.number("executed", funds.flatMap(Funding.Row::executed));
    json.number("rate", funds.flatMap(Funding.Row::executionRatePercent));
    json.number("score", form.total().score());
    json.number("outOf100", Scores.outOf100(form.total()));
    json.text("grade", form.grade());
    json.text("status", Status.of(form).key());
    json.texts("hits", findings.stream().map(HtmlRow::hit).toList());
    json.endObject();
  }

  private void groups(Form form, List<Finding> findings) throws IOException {
    json.startObject("groups");
    for (Dimension dimension : GROUPS) {
      String name = dimension.of(form, findings).get(0);
      String key = NameFold.of(name);
      json.texts(dimension.toString(), name.equals(key) ? List.of(name) : List.of(name, key));
    }
    json.endObject();
  }

  private static Optional<BigDecimal> budget(Form form, Optional<Funding.Row> funds) {
    return form.funding().unit().isEmpty()
        ? Optional.empty()
        : funds.flatMap(row -> row.annualBudget().or(row::initialBudget));
  }

  private static String hit(Finding finding) {
    return finding.severity().key() + " " + finding.rule() + " " + finding.cause().key();
  }
}

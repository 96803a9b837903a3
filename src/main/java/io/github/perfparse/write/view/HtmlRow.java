package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.write.json.JsonOut;
import java.io.IOException;
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
 *  "executed": 18772600, "rate": 97.52,   of the total fund row, in yuan and percent
 *  "score": 98.75, "grade": "优", "status": "repaired",
 *  "hits": ["error grade-mismatch"]}      severity and rule of each finding, in the form's order
 * </pre>
 */
record HtmlRow(JsonOut json) {

  void write(Form form, List<Finding> findings) throws IOException {
    Optional<Funding.Row> funds = form.funding().row(Funding.Kind.TOTAL);
    json.startObject();
    json.text("file", form.source().file());
    json.integer("form", form.source().form());
    json.text("agency", form.implementingUnit().or(form::supervisingDepartment));
    json.text("project", form.projectName());
    json.integer("year", form.year().map(OptionalInt::of).orElse(OptionalInt.empty()));
    json.number("executed", funds.flatMap(Funding.Row::executed));
    json.number("rate", funds.flatMap(Funding.Row::executionRatePercent));
    json.number("score", form.total().score());
    json.text("grade", form.grade());
    json.text("status", Status.of(form).key());
    json.texts("hits", findings.stream().map(HtmlRow::hit).toList());
    json.endObject();
  }

  private static String hit(Finding finding) {
    return finding.severity().key() + " " + finding.rule();
  }
}

package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Batch;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands twice: an indicator in a form, a form in a batch. */
final class Duplicates {

  private Duplicates() {}

  static List<Finding> indicators(Examination examination) {
    List<IndicatorRow> rows = examination.figures().indicators();
    Map<String, IndicatorRow> seen = new HashMap<>(2 * rows.size());
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : rows) {
      boolean named = row.indicator().level2().isPresent() && row.indicator().level3().isPresent();
      String name = named ? name(row) : "";
      IndicatorRow earlier = named ? seen.putIfAbsent(name, row) : null;
      if (earlier != null && !level2(earlier).equals(level2(row))) {
        earlier = seen.putIfAbsent(name + '\n' + level2(row), row);
      }
      if (earlier != null) {
        findings.add(twice(examination, earlier, row));
      }
    }
    return findings;
  }

  /** Whether a row stands right below itself, all its cells alike: a tool may have copied it. */
  static boolean isRowCopied(Form form) {
    List<Indicator> rows = form.indicators();
    for (int i = 1; i < rows.size(); i++) {
      Indicator row = rows.get(i);
      Indicator above = rows.get(i - 1);
      if (row.level3().isPresent()
          && row.level3().equals(above.level3())
          && row.points().equals(above.points())
          && row.score().equals(above.score())
          && text(row.target()).equals(text(above.target()))) {
        return true;
      }
    }
    return false;
  }

  private static String text(Optional<Quantity> value) {
    return value.isPresent() ? value.get().text() : "";
  }

  private static String level2(IndicatorRow row) {
    return row.indicator().level2().orElseThrow();
  }

  private static String name(IndicatorRow row) {
    return row.indicator().level3().orElseThrow().replace(" ", "").replace("\u3000", "");
  }

  private static Finding twice(Examination examination, IndicatorRow earlier, IndicatorRow row) {
    return examination
        .finding(row.level3())
        .using(earlier.level2(), earlier.level3(), row.level2(), row.level3())
        .says("duplicate.indicator", row.name(), level2(row), earlier.level3().line());
  }

  static List<Finding> forms(Examination examination) {
    Optional<Batch.Earlier> earlier = examination.batch().earlier(examination.form());
    return earlier.isEmpty() ? List.of() : List.of(twice(examination, earlier.get()));
  }

  private static Finding twice(Examination examination, Batch.Earlier earlier) {
    Form form = examination.form();
    Figures figures = examination.figures();
    Figure name = figures.text(FormField.PROJECT_NAME, form.projectName());
    List<Figure> key =
        List.of(figures.year(), name, figures.text(FormField.UNIT, form.implementingUnit()));
    return examination
        .finding(name)
        .using(key)
        .says("duplicate.form", earlier.form(), earlier.file(), earlier.firstLine());
  }
}

package io.github.perfparse.spark;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a form that no DECIMAL(38,18) holds: they cost their cells, and no more.
 *
 * <pre>
 * 年度资金总额 全年预算数 123456789012345678901234567890  →  null, and a finding that quotes it
 * </pre>
 */
final class TooLong {

  private final List<Finding> findings = new ArrayList<>();

  private TooLong() {}

  /** The findings, and behind them one for each of these numbers. */
  static List<Finding> with(List<Finding> findings, Form form) {
    TooLong numbers = new TooLong();
    numbers.look(form);
    numbers.findings.addAll(0, findings);
    return numbers.findings;
  }

  private void look(Form form) {
    int total = form.total().line().orElse(form.source().lastLine());
    for (FormField field : List.of(FormField.TOTAL_POINTS, FormField.TOTAL_SCORE)) {
      look(field.path(), field.of(form), total);
    }
    for (int i = 0; i < form.funding().rows().size(); i++) {
      Funding.Row row = form.funding().rows().get(i);
      for (FundField field : FundField.values()) {
        look(field.path(i), field.of(row), row.line());
      }
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      for (IndicatorField field : IndicatorField.values()) {
        look(field.path(i), field.of(row), row.line());
      }
    }
  }

  private void look(Pointer path, Optional<?> value, int line) {
    Object found = value.orElse(null);
    Object number = found instanceof Quantity quantity ? quantity.value().orElse(null) : found;
    if (number instanceof BigDecimal decimal && !SparkShape.fits(decimal)) {
      findings.add(finding(path, decimal, line));
    }
  }

  private static Finding finding(Pointer path, BigDecimal number, int line) {
    return new Finding(
        Rules.UNREADABLE_NUMBER.id(),
        Severity.WARNING,
        Cause.READING,
        Message.of("number.too-long", number),
        path,
        line,
        Optional.empty(),
        Optional.of(new Finding.Fact.Number(number)),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

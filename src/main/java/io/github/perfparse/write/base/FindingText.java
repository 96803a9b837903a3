package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The evidence of a finding in words. */
public final class FindingText {

  private FindingText() {}

  /** Whose mistake it is and what was compared, as {@code cause: source; expected: 99.5; …}. */
  public static Series evidence(Form form, Finding finding) {
    boolean money = FundField.isAmount(finding.path().field());
    Amount.Unit unit = Amount.Unit.of(form.funding().unit());
    List<Message> facts = new ArrayList<>();
    facts.add(Message.of("fact.cause", finding.cause()));
    if (finding.expected().isPresent()) {
      add(facts, "fact.expected", value(finding.expected().get()), money, unit);
    }
    if (finding.actual().isPresent()) {
      add(facts, "fact.actual", value(finding.actual().get()), money, unit);
    }
    if (finding.difference().isPresent()) {
      add(facts, "fact.difference", finding.difference().get(), money, unit);
    }
    if (finding.tolerance().isPresent()) {
      add(facts, "fact.tolerance", finding.tolerance().get(), money, unit);
    }
    return new Series("series.facts", facts);
  }

  private static Object value(Finding.Fact fact) {
    return fact instanceof Finding.Fact.Number number ? number.value() : fact.text();
  }

  private static void add(
      List<Message> facts, String key, Object value, boolean money, Amount.Unit unit) {
    boolean isAmount = money && value instanceof BigDecimal;
    facts.add(Message.of(key, isAmount ? new Amount((BigDecimal) value, unit) : value));
  }

  /** What is printed and where in the form: {@code 9.95 (/funding/rows/0/score)}. */
  public static String spoken(Operand operand) {
    return operand.text() + " (" + operand.path() + ")";
  }
}

package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Finding.Operand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The evidence of a finding in words. */
public final class FindingText {

  private FindingText() {}

  /** Whose mistake it is and what was compared, as {@code cause: source; expected: 99.5; …}. */
  public static String evidence(Finding finding) {
    List<String> facts = new ArrayList<>();
    facts.add("cause: " + finding.cause().key());
    finding.expected().ifPresent(fact -> facts.add("expected: " + fact.text()));
    finding.actual().ifPresent(fact -> facts.add("actual: " + fact.text()));
    finding.difference().ifPresent(number -> facts.add("difference: " + plain(number)));
    finding.tolerance().ifPresent(number -> facts.add("tolerance: " + plain(number)));
    return String.join("; ", facts);
  }

  /** What is printed and where in the form: {@code 9.95 (/funding/rows/0/score)}. */
  public static String spoken(Operand operand) {
    return operand.text() + " (" + operand.path() + ")";
  }

  /** The number without exponent and trailing zeros. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

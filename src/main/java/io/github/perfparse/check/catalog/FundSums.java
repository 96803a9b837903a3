package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.AmountRounding;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.FundRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Adding;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 年度资金总额 against the rows it is made of, in one amount column. */
final class FundSums {

  private final Examination examination;
  private final FundField column;
  private final Figure total;
  private final Adding added = new Adding();
  private final BigDecimal sum;

  /** The sum without rows whose label is unknown: they may be parts of another row. */
  private final BigDecimal knownSum;

  private FundSums(Examination examination, FundField column) {
    this.examination = examination;
    this.column = column;
    this.total = examination.figures().fundTotal(column);
    Adding known = new Adding();
    for (FundRow row : examination.figures().fundSources()) {
      added.add(row.value(column));
      known.add(row.kind() == Funding.Kind.UNKNOWN ? Optional.empty() : row.value(column));
    }
    sum = added.sum();
    knownSum = known.sum();
  }

  /** The cells of the column but the total's, which only a finding is about. */
  private List<Figure> sources() {
    List<Figure> sources = new ArrayList<>();
    for (FundRow row : examination.figures().fundSources()) {
      sources.add(row.cell(column));
    }
    return sources;
  }

  static List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (FundField column : FundField.AMOUNTS) {
      FundSums sums = new FundSums(examination, column);
      if (sums.isWrong()) {
        findings.add(sums.finding());
      }
    }
    return findings;
  }

  boolean isWrong() {
    return total.isPrinted() && added.count() > 0 && !agrees(sum) && !agrees(knownSum);
  }

  private boolean agrees(BigDecimal other) {
    return Decimals.same(total.number(), other)
        || Decimals.within(tolerance(), total.number(), other);
  }

  Finding finding() {
    Blanks blanks = Blanks.among(sources());
    // A blank cell explains a total that is too large; one that is too small it cannot.
    return !blanks.areNone() && gap().signum() > 0 ? implied(blanks) : wrongSum(blanks);
  }

  private BigDecimal gap() {
    return total.number().subtract(sum);
  }

  private Finding wrongSum(Blanks blanks) {
    Message message =
        Message.of("sum.wrong", total.name(), total.shown(), addition(), shown(gap()))
            .and(leftOut());
    return about(total).without(blanks.cells()).compares(sum, total.number()).says(message);
  }

  private Finding implied(Blanks blanks) {
    Message message =
        Message.of(
                blanks.key("fund.implied"),
                blanks.names(),
                total.name(),
                total.shown(),
                addition(),
                shown(gap()))
            .and(leftOut());
    return blanks.imply(about(blanks.only().orElse(total)), gap()).says(message);
  }

  private Draft about(Figure subject) {
    return examination.finding(subject).within(tolerance()).using(total).using(sources());
  }

  private BigDecimal tolerance() {
    BigDecimal slack = AmountRounding.of(examination.form()).ofSum(total, sources());
    return slack.max(examination.tolerance());
  }

  /** {@code 当年财政拨款 4004754 + 其他资金 -3 = 4004751}. */
  private Message addition() {
    List<Message> terms = new ArrayList<>();
    for (FundRow row : examination.figures().fundSources()) {
      Figure cell = row.cell(column);
      if (cell.isPrinted()) {
        terms.add(Message.of("fund.term", row.label(), cell.shown()));
      }
    }
    return Message.of("fund.addition", new Series("series.plus", terms), shown(sum));
  }

  private Amount shown(BigDecimal amount) {
    return examination.figures().money(amount);
  }

  /** The one row without which the sum agrees. */
  private Optional<Message> leftOut() {
    for (Figure source : sources()) {
      BigDecimal amount = source.value().orElse(BigDecimal.ZERO);
      if (amount.signum() != 0 && Decimals.same(sum.subtract(amount), total.number())) {
        return Optional.of(Message.of("fund.without", source.name(), source.shown()));
      }
    }
    return Optional.empty();
  }
}

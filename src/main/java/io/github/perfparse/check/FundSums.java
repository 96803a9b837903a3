package io.github.perfparse.check;

import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 年度资金总额 against the rows it is made of, in one amount column. */
final class FundSums {

  private final Examination examination;
  private final FundCell column;
  private final Figure total;
  private final List<Figure> sources;
  private final List<Figure> printed;
  private final Blanks blanks;
  private final BigDecimal sum;

  private FundSums(Examination examination, FundCell column) {
    Figures figures = examination.figures();
    this.examination = examination;
    this.column = column;
    this.total = figures.fundTotal(column);
    this.sources = figures.fundSources().stream().map(row -> row.cell(column)).toList();
    this.printed = sources.stream().filter(Figure::isPrinted).toList();
    this.blanks = Blanks.among(sources);
    this.sum = Numbers.sum(sources);
  }

  static Stream<Finding> check(Examination examination) {
    return FundCell.AMOUNTS.stream()
        .map(column -> new FundSums(examination, column))
        .filter(FundSums::isWrong)
        .map(FundSums::finding);
  }

  boolean isWrong() {
    return total.isPrinted() && !printed.isEmpty() && !agrees(sum) && !agrees(knownSum());
  }

  private boolean agrees(BigDecimal other) {
    if (Numbers.same(total.number(), other)) {
      return true;
    }
    return Numbers.within(tolerance(), total.number(), other);
  }

  /** The sum without rows whose label is unknown: they may be parts of another row. */
  private BigDecimal knownSum() {
    return Numbers.sum(
        examination.figures().fundSources().stream()
            .filter(row -> row.kind() != Funding.Kind.UNKNOWN)
            .map(row -> row.cell(column))
            .toList());
  }

  Finding finding() {
    // A blank cell explains a total that is too large; one that is too small it cannot.
    return !blanks.areNone() && gap().signum() > 0 ? implied() : wrongSum();
  }

  private BigDecimal gap() {
    return total.number().subtract(sum);
  }

  private Finding wrongSum() {
    String message =
        "%s is printed, but %s (difference %s)%s"
            .formatted(total.spoken(), addition(), Numbers.text(gap()), leftOut());
    return about(total).compares(sum, total.number()).says(message);
  }

  private Finding implied() {
    String message =
        "%s %s: %s is printed and %s, so %s would have to be %s%s"
            .formatted(
                blanks.names(),
                blanks.areNotPrinted(),
                total.spoken(),
                addition(),
                blanks.they(),
                Numbers.text(gap()),
                leftOut());
    return blanks.imply(about(blanks.only().orElse(total)), gap()).says(message);
  }

  private Draft about(Figure subject) {
    return examination.finding(subject).within(tolerance()).using(total).using(sources);
  }

  private BigDecimal tolerance() {
    BigDecimal slack = AmountRounding.of(examination.form()).ofSum(total, printed);
    return slack.max(examination.tolerance());
  }

  /** {@code 当年财政拨款 4004754 + 其他资金 -3 = 4004751}. */
  private String addition() {
    return examination.figures().fundSources().stream()
            .filter(row -> row.cell(column).isPrinted())
            .map(row -> row.label() + " " + Numbers.text(row.cell(column).number()))
            .collect(Collectors.joining(" + "))
        + " = "
        + Numbers.text(sum);
  }

  /** The one row without which the sum agrees. */
  private String leftOut() {
    return printed.stream()
        .filter(source -> source.number().signum() != 0)
        .filter(source -> Numbers.same(sum.subtract(source.number()), total.number()))
        .findFirst()
        .map(source -> "; without " + source.spoken() + " the sum agrees")
        .orElse("");
  }
}

package io.github.perfparse.damage;

import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.damage.Truth.Money;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Compares a form that was read with the truth, cell by cell. White space and width do not count,
 * and numbers are compared as numbers.
 *
 * <pre>
 * truth ≥85%, read ">= 85%"   →  right
 * truth 质量指标, read 数量指标, repair at /indicators/3  →  wrong, but not silent
 * </pre>
 */
public final class Scorer {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Truth truth;
  private final Form form;
  private final List<String> marks;
  private final List<Wrong> wrong = new ArrayList<>();
  private int cells;

  private Scorer(Truth truth, Form form) {
    this.truth = truth;
    this.form = form;
    this.marks =
        Stream.concat(
                form.repairs().stream().map(repair -> repair.path().toString()),
                form.leftovers().stream().map(leftover -> leftover.path().toString()))
            .toList();
  }

  /** How well a form was read. */
  public static Score score(Truth truth, Form form) {
    Scorer scorer = new Scorer(truth, form);
    scorer.head();
    scorer.funds();
    scorer.items();
    scorer.foot();
    return new Score(scorer.cells, scorer.wrong);
  }

  private void head() {
    text("/year", form.year().map(String::valueOf), truth.year());
    text("/projectName", form.projectName(), truth.projectName());
    text("/supervisingDepartment", form.supervisingDepartment(), truth.department());
    text("/implementingUnit", form.implementingUnit(), truth.unit());
    text("/funding/unit", form.funding().unit(), truth.layout().moneyUnit());
    text("/objectives/expected", form.objectives().expected(), truth.expectedGoal());
    text("/objectives/actual", form.objectives().actual(), truth.actualGoal());
  }

  private void funds() {
    truth.funds().forEach(this::fund);
  }

  private void fund(Funding.Kind kind, Money want) {
    Optional<Funding.Row> row = form.funding().row(kind);
    OptionalInt index = form.funding().indexOf(kind);
    String at = "/funding/rows/" + (index.isPresent() ? index.getAsInt() : kind.key()) + "/";
    money(at + "initialBudget", row.flatMap(Funding.Row::initialBudget), want.initial());
    money(at + "annualBudget", row.flatMap(Funding.Row::annualBudget), want.annual());
    money(at + "executed", row.flatMap(Funding.Row::executed), want.executed());
    number(at + "points", row.flatMap(Funding.Row::points), want.points());
    number(
        at + "executionRatePercent", row.flatMap(Funding.Row::executionRatePercent), want.rate());
    number(at + "score", row.flatMap(Funding.Row::score), want.score());
  }

  private void items() {
    int[] pairs = Pairing.of(truth.items(), form.indicators());
    boolean[] used = new boolean[form.indicators().size()];
    for (int i = 0; i < pairs.length; i++) {
      boolean found = pairs[i] >= 0;
      item(pairs[i], found ? Optional.of(form.indicators().get(pairs[i])) : Optional.empty(), i);
      if (found) {
        used[pairs[i]] = true;
      }
    }
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        String name = form.indicators().get(j).level3().orElse("");
        note("/indicators/" + j, false, name, "(no such indicator)");
      }
    }
  }

  private void item(int index, Optional<Indicator> got, int wanted) {
    Item want = truth.items().get(wanted);
    String at = "/indicators/" + index + "/";
    text(at + "level1", got.flatMap(Indicator::level1), want.level1());
    text(at + "level2", got.flatMap(Indicator::level2), want.level2());
    text(at + "level3", got.flatMap(Indicator::level3), want.name());
    text(at + "target", got.flatMap(Indicator::target).map(Quantity::text), want.target());
    text(at + "actual", got.flatMap(Indicator::actual).map(Quantity::text), want.actual());
    number(at + "points", got.flatMap(Indicator::points), want.points());
    number(at + "score", got.flatMap(Indicator::score), want.score());
    text(at + "deviation", got.flatMap(Indicator::deviation), want.reason());
  }

  private void foot() {
    number("/total/points", form.total().points(), truth.totalPoints());
    number("/total/score", form.total().score(), truth.totalScore());
    text("/grade", form.grade(), truth.grade());
  }

  private void text(String path, Optional<String> got, String want) {
    text(path, got, List.of(want));
  }

  private void text(String path, Optional<String> got, List<String> accepted) {
    String folded = Fold.text(got.orElse(""));
    boolean right = accepted.stream().map(Fold::text).anyMatch(folded::equals);
    note(path, right, got.orElse(""), String.join(" | ", accepted));
  }

  private void money(String path, Optional<BigDecimal> got, String want) {
    BigDecimal scale = truth.layout() == Layout.WAN ? TEN_THOUSAND : BigDecimal.ONE;
    compare(path, got, Fold.number(want).map(scale::multiply), want);
  }

  private void number(String path, Optional<BigDecimal> got, String want) {
    compare(path, got, Fold.number(want), want);
  }

  private void compare(
      String path, Optional<BigDecimal> got, Optional<BigDecimal> want, String printed) {
    boolean right =
        got.isPresent() && want.isPresent()
            ? Fold.same(got.get(), want.get())
            : got.isPresent() == want.isPresent();
    note(path, right, got.map(BigDecimal::toPlainString).orElse(""), printed);
  }

  private void note(String path, boolean right, String got, String want) {
    cells++;
    if (!right) {
      wrong.add(new Wrong(path, got, want, marks.stream().noneMatch(mark -> near(mark, path))));
    }
  }

  /**
   * Whether a mark is the path itself, above it or below it; a mark of the whole form is neither.
   */
  static boolean near(String mark, String path) {
    boolean above = !mark.isEmpty() && path.startsWith(mark + "/");
    return mark.equals(path) || above || mark.startsWith(path + "/");
  }
}

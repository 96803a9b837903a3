package io.github.perfparse.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

  private static Form form(String department, String project, int year) {
    Forms form = Forms.complete();
    form.supervisingDepartment = Optional.of(department);
    form.projectName = Optional.of(project);
    form.year = Optional.of(year);
    return form.build();
  }

  private static Form scored(String score, String points) {
    Forms form = Forms.complete();
    form.total = new Total(Forms.number(points), Forms.number(score), OptionalInt.empty());
    return form.build();
  }

  private static Form funded(Optional<String> unit, String budget, Optional<String> executed) {
    Forms form = Forms.complete();
    Funding.Row row =
        new Funding.Row(
            Funding.Kind.TOTAL,
            "年度资金总额",
            Forms.number(budget),
            Optional.empty(),
            executed.flatMap(Forms::number),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            8);
    form.funding = new Funding(unit, List.of(row));
    return form.build();
  }

  private static Finding finding(String rule, Severity severity, Cause cause) {
    return finding(rule, severity, cause, Pointer.FORM);
  }

  private static Finding finding(String rule, Severity severity, Cause cause, Pointer path) {
    return new Finding(
        rule,
        severity,
        cause,
        Message.text(""),
        path,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Group all(Form... forms) {
    Groups groups = new Groups(List.of(), Aliases.NONE);
    for (Form form : forms) {
      groups.add(form, List.of());
    }
    return groups.all();
  }

  @Test
  void spellingsOfANameAreOneGroupNamedAsMostWriteIt() {
    Groups groups = new Groups(List.of(Dimension.DEPARTMENT), Aliases.NONE);
    groups.add(form("市水务局(本级)", "a", 2022), List.of());
    groups.add(form("市水务局（本级）", "b", 2022), List.of());
    groups.add(form("市水务局（本级）", "c", 2023), List.of());
    groups.add(form("市教育局", "d", 2023), List.of());
    assertThat(groups.list())
        .map(shown -> shown.names().get(0) + " " + shown.group().forms())
        .containsExactly("市教育局 1", "市水务局（本级） 3");
  }

  @Test
  void aProjectIsShownYearByYearAndByItsUnit() {
    Groups groups = new Groups(Dimension.whole(List.of(Dimension.PROJECT)), Aliases.NONE);
    groups.add(form("局", "2023年管网改造（二期）", 2023), List.of());
    groups.add(form("局", "2022年管网改造(一期)", 2022), List.of());
    assertThat(groups.list())
        .map(Groups.Shown::names)
        .containsExactly(List.of("养护中心", "管网改造", "2022"), List.of("养护中心", "管网改造", "2023"));
  }

  @Test
  void aFormIsInTheGroupOfEachRuleAndOnceInAll() {
    Groups groups = new Groups(List.of(Dimension.RULE), Aliases.NONE);
    groups.add(
        scored("90", "100"),
        List.of(
            finding("b", Severity.INFO, Cause.SOURCE),
            finding("a", Severity.INFO, Cause.SOURCE),
            finding("a", Severity.INFO, Cause.SOURCE)));
    groups.add(scored("90", "100"), List.of());
    assertThat(groups.list())
        .map(shown -> shown.names().get(0) + " " + shown.group().forms())
        .containsExactly("a 1", "b 1", " 1");
    assertThat(groups.all().forms()).isEqualTo(2);
  }

  @Test
  void theRateIsThatOfTheSumsOfFormsThatPrintBoth() {
    Group group =
        all(
            funded(Optional.of("元"), "0.1", Optional.of("0.1")),
            funded(Optional.of("元"), "0.2", Optional.of("0.1")),
            funded(Optional.of("元"), "1000", Optional.empty()));
    assertThat(group.money().annualBudget()).isEqualByComparingTo("1000.3");
    assertThat(group.money().executed()).isEqualByComparingTo("0.2");
    assertThat(group.money().executionRatePercent())
        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("66.67"));
    assertThat(group.money().incomplete()).isEqualTo(1);
  }

  /** It may be ten thousand times as much. */
  @Test
  void anAmountWithoutAUnitIsNotAdded() {
    Group group = all(funded(Optional.empty(), "100", Optional.of("90")));
    assertThat(group.money().annualBudget()).isZero();
    assertThat(group.money().executionRatePercent()).isEmpty();
    assertThat(group.money().incomplete()).isEqualTo(1);
  }

  /** A digit too many in one form of a thousand would be the sum of all others. */
  @ParameterizedTest
  @CsvSource({
    "funding/rows,  0, executed, reading, 0",
    "funding/rows,  0, '',       reading, 0",
    "funding/rows,  0, executed, source,  90",
    "funding/rows,  0, score,    reading, 90",
    "indicators,    0, score,    reading, 90",
  })
  void anAmountThatMayBeMisreadIsNotAdded(
      String section, int row, String field, String cause, int executed) {
    Cause whose = Cause.valueOf(cause.toUpperCase(Locale.ROOT));
    Finding finding = finding("a", Severity.WARNING, whose, Pointer.of(section, row, field));
    Groups groups = new Groups(List.of(), Aliases.NONE);
    groups.add(funded(Optional.of("元"), "100", Optional.of("90")), List.of(finding));
    assertThat(groups.all().money().executed()).isEqualByComparingTo("" + executed);
    assertThat(groups.all().money().incomplete()).isEqualTo(executed == 0 ? 1 : 0);
  }

  /** As {@code numpy.percentile} and R's {@code quantile} have it. */
  @ParameterizedTest
  @CsvSource({"1, 82.5", "2, 92", "3, 94.75"})
  void quartilesLieBetweenScoresInProportion(int quarter, String wanted) {
    Group group =
        all(
            scored("95", "100"),
            scored("60", "100"),
            scored("98", "100"),
            scored("90", "100"),
            scored("47", "50"),
            scored("80", "100"));
    assertThat(group.scores().quartile(quarter))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(wanted));
    assertThat(group.scores().count(Grade.EXCELLENT)).isEqualTo(4);
  }

  /** Whoever was not read as printed is not accused. */
  @Test
  void errorsOfTheReadingAreCountedApart() {
    Groups groups = new Groups(List.of(), Aliases.NONE);
    groups.add(scored("90", "100"), List.of(finding("a", Severity.ERROR, Cause.READING)));
    groups.add(
        scored("90", "100"),
        List.of(
            finding("a", Severity.ERROR, Cause.READING),
            finding("b", Severity.ERROR, Cause.SOURCE)));
    groups.add(scored("90", "100"), List.of(finding("a", Severity.WARNING, Cause.SOURCE)));
    assertThat(groups.all().withErrors()).isEqualTo(1);
    assertThat(groups.all().unclear()).isEqualTo(1);
  }
}

package io.github.perfparse.parse.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.indicators.row.Printed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head row, and the column of each of its cells; a dot for none. */
@DisplayName("The head row of the funds")
class FundHeadTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "项目资金⇥年初预算数⇥全年执行数⇥分值, . INITIAL EXECUTED POINTS",
    // Longer than those known: what they end with.
    "项目资金⇥年初预算数⇥本年度预算执行数⇥分值, . INITIAL EXECUTED POINTS",
    // Garbled: the letters that are left, between these neighbours.
    "项目资金⇥年初预算数⇥全■预■数⇥全年执行数, . INITIAL ANNUAL EXECUTED",
    "项目资金⇥■初■算数⇥全年预算数⇥全年执行数, . INITIAL ANNUAL EXECUTED",
    "项目资金⇥全年预算数⇥全■执■数⇥分值⇥执■率⇥得分, . ANNUAL EXECUTED POINTS RATE SCORE",
    "项目资金⇥年初预算数⇥■■⇥全年执行数, . INITIAL . EXECUTED",
    "项目资金⇥全年执行数⇥全■预■数⇥分值, . EXECUTED . POINTS",
    // No columns of the form.
    "项目资金⇥年初预算数⇥资金到位情况⇥全年执行数, . INITIAL . EXECUTED",
    "年度预算执行情况⇥年初预算数⇥全年执行数, . INITIAL EXECUTED",
  })
  void isRead(String head, String columns) {
    String found =
        FundHead.of(Printed.row(head), Lexicon.standard()).stream()
            .map(FundHeadTest::shown)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(columns);
  }

  private static String shown(Optional<Match<FundColumn>> column) {
    return column.map(found -> found.meaning().name()).orElse(".");
  }
}

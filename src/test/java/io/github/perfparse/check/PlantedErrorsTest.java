package io.github.perfparse.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.RuleSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In a form in which everything adds up")
class PlantedErrorsTest {

  private static final int SCORE = 7;
  private static final int POINTS = 6;
  private static final int INDICATORS = 7;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("nothing is found")
  void clean(long seed) {
    assertThat(check(form(seed))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("a score changed by 0.01 is found, in any row and in the total")
  void scoreChanged(long seed) {
    for (int row = 0; row <= INDICATORS; row++) {
      List<String> lines = form(seed);
      add(lines, CleanForms.INDICATORS + row, SCORE, "-0.01");

      assertFound(lines, "score-total-mismatch", Cause.SOURCE);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("two digits of an amount in each other's place are found")
  void digitsSwapped(long seed) {
    for (int column = 2; column <= 4; column++) {
      for (int row = 0; row < 2; row++) {
        List<String> lines = form(seed);
        if (swap(lines, CleanForms.FUNDS + row, column)) {
          assertFound(lines, "fund-sum-mismatch", Cause.SOURCE);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("a row taken away is found in both totals, and may be lost")
  void rowRemoved(long seed) {
    for (int row = 0; row < INDICATORS; row++) {
      List<String> lines = form(seed);
      lines.remove(CleanForms.INDICATORS + row);

      assertFound(lines, "score-total-mismatch", Cause.READING);
      assertFound(lines, "points-total-mismatch", Cause.READING);
      assertThat(check(lines))
          .extracting(Finding::message)
          .anyMatch(message -> message.toString().contains("a row that was not found"));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("another grade is found")
  void wrongGrade(long seed) {
    List<String> lines = form(seed);
    int last = lines.size() - 1;
    for (Grade grade : Grade.values()) {
      if (!lines.get(last).endsWith(grade.label())) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(last, "评分等级\t" + grade.label());
        assertFound(changed, "grade-mismatch", Cause.SOURCE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("points over 100 are found")
  void pointsOver100(long seed) {
    for (int row = 0; row < INDICATORS; row++) {
      List<String> lines = form(seed);
      add(lines, CleanForms.INDICATORS + row, POINTS, "10");

      assertFound(lines, "points-total-mismatch", Cause.SOURCE);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("a rate over 100 % that the amounts do not give is found")
  void rateOver100(long seed) {
    List<String> lines = form(seed);
    set(lines, CleanForms.FUNDS, 6, "112.35%");

    assertFound(lines, "execution-rate-mismatch", Cause.SOURCE);
  }

  private static List<String> form(long seed) {
    return new CleanForms(seed).next();
  }

  private static List<Finding> check(List<String> lines) {
    String dump = String.join("\n", lines);
    return new Checker(RuleSettings.DEFAULT).check(TidyForms.read(dump).get(0));
  }

  private static void assertFound(List<String> lines, String rule, Cause cause) {
    assertThat(check(lines))
        .filteredOn(finding -> finding.rule().equals(rule))
        .as(String.join("\n", lines))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> finding.cause() == cause);
  }

  private static void add(List<String> lines, int line, int column, String number) {
    BigDecimal old = new BigDecimal(lines.get(line).split("\t", -1)[column]);
    set(lines, line, column, old.add(new BigDecimal(number)).toPlainString());
  }

  private static void set(List<String> lines, int line, int column, String text) {
    String[] cells = lines.get(line).split("\t", -1);
    cells[column] = text;
    lines.set(line, String.join("\t", cells));
  }

  /** Swaps the last two neighbouring digits that differ; says whether there are any. */
  private static boolean swap(List<String> lines, int line, int column) {
    char[] digits = lines.get(line).split("\t", -1)[column].toCharArray();
    for (int i = digits.length - 1; i > 0; i--) {
      char left = digits[i - 1];
      if (Character.isDigit(left) && Character.isDigit(digits[i]) && left != digits[i]) {
        digits[i - 1] = digits[i];
        digits[i] = left;
        set(lines, line, column, new String(digits));
        return true;
      }
    }
    return false;
  }
}

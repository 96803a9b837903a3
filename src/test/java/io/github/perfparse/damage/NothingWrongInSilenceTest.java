package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flattens the samples again in every way one can think of. A cell that is read otherwise than a
 * careful human reads it has something that points at it: a repair, a finding, or its own text
 * quoted as what found no place.
 */
class NothingWrongInSilenceTest {

  /** These speak of all rows, and of no cell. */
  private static final Set<String> OPINIONS = Set.of("category-weights", "points-not-100");

  private static final Map<String, String> FUND_ROWS =
      Map.of(
          "/funding/rows/total/", "资金总额",
          "/funding/rows/appropriation/", "当年财政拨款",
          "/funding/rows/carryover/", "上年结转",
          "/funding/rows/other/", "其他资金");

  static List<String> samples() throws IOException {
    return SampleTruthTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWrongCellIsMarked(String name) throws IOException {
    everyWrongCellIsMarked(NothingLostTest.sample(name), truths(name), way -> true);
  }

  private static void everyWrongCellIsMarked(
      String dump, List<Truth> truths, Predicate<Reflow> ways) throws IOException {
    List<String> silent = new ArrayList<>();
    Reflown.each(
        dump,
        reflown -> {
          for (Form form : ways.test(reflown.way()) ? reflown.forms() : List.<Form>of()) {
            List<Finding> findings = Reflown.findings(form);
            for (Wrong wrong : Scorer.score(truths.get(reflown.original(form)), form).wrong()) {
              if (wrong.silent()
                  && !isTold(wrong, form, findings)
                  && !isGone(wrong, reflown.way(), findings)) {
                silent.add(reflown + ": " + wrong);
              }
            }
          }
        });
    assertThat(silent).isEmpty();
  }

  private static boolean isTold(Wrong wrong, Form form, List<Finding> findings) {
    boolean found =
        findings.stream()
            .filter(finding -> !OPINIONS.contains(finding.rule()))
            .anyMatch(finding -> Scorer.near(finding.path().toString(), wrong.path()));
    boolean piece =
        form.leftovers().stream()
            .map(leftover -> Fold.text(leftover.text()))
            .anyMatch(text -> holds(text, Fold.text(wrong.want())));
    boolean quoted =
        FUND_ROWS.entrySet().stream()
            .filter(row -> wrong.path().startsWith(row.getKey()))
            .anyMatch(
                row -> form.leftovers().stream().anyMatch(l -> l.text().contains(row.getValue())));
    return found || piece || quoted;
  }

  private static boolean holds(String loose, String want) {
    return loose.length() > 2 && want.contains(loose) || !want.isEmpty() && loose.contains(want);
  }

  /**
   * A cell that is not printed any more, or stands in the half of a form that is told as lacking.
   */
  private static boolean isGone(Wrong wrong, Reflow way, List<Finding> findings) {
    boolean half =
        findings.stream()
            .map(finding -> finding.path().toString())
            .anyMatch(path -> path.equals("/title") || path.equals("/total"));
    boolean blank = wrong.got().isEmpty();
    return way.drops() && wrong.want().startsWith(wrong.got()) || way.swaps() && half && blank;
  }

  /** Of these, however their cells stand, as long as none is gone. */
  @ParameterizedTest
  @MethodSource("io.github.perfparse.damage.LayoutFixturesTest#layouts")
  void everyWrongCellOfALayoutIsMarked(String layout) throws IOException {
    String dump = NothingLostTest.decode(LayoutFixturesTest.file(layout));
    everyWrongCellIsMarked(dump, LayoutFixturesTest.truths(layout), way -> !way.drops());
  }

  private static List<Truth> truths(String name) throws IOException {
    String golden = "/golden/" + name + ".golden.json";
    try (InputStream json = NothingWrongInSilenceTest.class.getResourceAsStream(golden)) {
      return GoldenReader.read(json);
    }
  }
}

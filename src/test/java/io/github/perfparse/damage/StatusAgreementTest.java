package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form is doubtful exactly where a cell came to nothing or a finding says what is missing. */
class StatusAgreementTest {

  private static final Set<String> LACKS = Set.of("missing-field", "money-unit-unknown");

  @ParameterizedTest
  @MethodSource("io.github.perfparse.damage.NothingLostTest#samples")
  void ofMutatedSamples(String text) throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      assertThat(disagreeing(Mutations.mutate(text, seed))).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.perfparse.damage.NothingLostTest#seeds")
  void ofDamagedForms(int seed) throws IOException {
    for (Damage kind : Damage.values()) {
      assertThat(disagreeing(Damaged.of(kind, seed).text())).as(kind.name()).isEmpty();
    }
  }

  private static List<Form> disagreeing(String text) throws IOException {
    return Dumps.outcomes(text).stream()
        .filter(Form.class::isInstance)
        .map(Form.class::cast)
        .filter(form -> !agrees(form))
        .toList();
  }

  private static boolean agrees(Form form) {
    boolean missing =
        new Checker(RuleSettings.DEFAULT)
            .check(form).stream().anyMatch(finding -> LACKS.contains(finding.rule()));
    boolean explained = missing || form.leftovers().stream().anyMatch(Leftover::isInside);
    return explained == (Status.of(form) == Status.DOUBTFUL);
  }
}

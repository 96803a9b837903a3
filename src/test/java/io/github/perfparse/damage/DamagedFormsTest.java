package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.damage.Damaged.Reading;
import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads damaged forms of every kind and compares them with their truth. With {@code
 * -Dperfparse.report=true} it prints how well each kind was read, and the first wrong cells.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedFormsTest {

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);
  private static final int SHOWN = 4;

  private final List<Tally> tallies = new ArrayList<>();

  @Test
  void undamagedFormsAreReadWhollyRight() throws IOException {
    Tally tally = new Tally("CLEAN");
    for (long seed = 0; seed < SEEDS; seed++) {
      count(tally, Damaged.clean(seed), seed);
    }
    tallies.add(tally);
    assertThat(tally.share()).as(tally.examples()).isEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource
  void damagedFormsAreReadRight(Damage kind) throws IOException {
    Tally tally = new Tally(kind.name());
    for (long seed = 0; seed < SEEDS; seed++) {
      count(tally, Damaged.of(kind, seed), seed);
    }
    tallies.add(tally);
    Threshold threshold = Threshold.of(kind);
    assertThat(tally.share()).as(tally.examples()).isGreaterThanOrEqualTo(threshold.share());
    assertThat(tally.silent()).as(tally.examples()).isLessThanOrEqualTo(threshold.silent());
  }

  private static void count(Tally tally, Damaged dump, long seed) throws IOException {
    List<Form> forms = new ArrayList<>();
    Perfparse.read(
        "dump", new ByteArrayInputStream(dump.bytes()), ReadSettings.DETECTED, forms::add);
    for (int i = 0; i < dump.readings().size(); i++) {
      Reading reading = dump.readings().get(i);
      if (i < forms.size()) {
        tally.add(seed, Scorer.score(reading.truth(), forms.get(i)));
      } else {
        tally.add(seed, lost("/", "no form"));
      }
    }
    if (forms.size() > dump.readings().size()) {
      tally.add(seed, lost("/", "one form too many"));
    }
  }

  private static Score lost(String path, String what) {
    return new Score(1, List.of(new Wrong(path, what, "a form", true)));
  }

  @AfterAll
  void report() {
    if (Boolean.getBoolean("perfparse.report")) {
      System.out.println(Tally.HEAD);
      tallies.forEach(System.out::println);
      tallies.stream()
          .filter(tally -> tally.share() < 100)
          .forEach(tally -> System.out.println(tally.examples(SHOWN)));
    }
  }
}

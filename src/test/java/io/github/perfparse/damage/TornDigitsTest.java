package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.damage.Damaged.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tears the last digits off numbers, in forms flattened in every way: what is read is the number as
 * it was or has a mark, and nobody is accused.
 */
class TornDigitsTest {

  private static final int SEEDS = Seeds.end(2);

  @ParameterizedTest
  @EnumSource
  void tornNumbersAreWholeOrMarked(Reflow way) throws IOException {
    List<String> told = new ArrayList<>();
    for (int seed = Seeds.FIRST; seed < SEEDS; seed++) {
      told.addAll(told(way, seed));
    }
    assertThat(told).isEmpty();
  }

  static List<String> told(Reflow way, int seed) throws IOException {
    List<String> told = new ArrayList<>();
    if (way.isSpoilt()) {
      return told;
    }
    Damaged clean = Damaged.clean(seed);
    List<Truth> truths = clean.readings().stream().map(Reading::truth).toList();
    List<List<String>> rows = Reflow.rows(clean.text().strip());
    Reflown whole = Reflown.of(clean.text(), way.flatten(rows, seed), way, seed);
    for (TornDigits kind : TornDigits.values()) {
      List<List<String>> torn = new ArrayList<>(rows);
      kind.tear(torn, Dice.random(seed * 64L + way.ordinal()));
      Reflown read = Reflown.of(clean.text(), way.flatten(torn, seed), way, seed);
      List<String> wrong = Silence.of(read, truths);
      wrong.addAll(Accusations.of(read));
      wrong.removeAll(Silence.of(whole, truths));
      wrong.removeAll(Accusations.of(whole));
      wrong.forEach(each -> told.add(read + " " + kind + ": " + each));
    }
    return told;
  }
}

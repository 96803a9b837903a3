package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.damage.Damaged.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sets blanks into numbers of forms flattened in every way: what is read is the number as it was,
 * or it has a mark, or it is not given; and nobody is accused.
 */
class PartedNumbersTest {

  private static final int SEEDS = Seeds.end(3);

  @ParameterizedTest
  @EnumSource
  void partedNumbersAreWholeOrMarked(Reflow way) throws IOException {
    List<String> told = new ArrayList<>();
    for (int seed = Seeds.FIRST; seed < SEEDS && !way.isSpoilt(); seed++) {
      told.addAll(told(way, seed));
    }
    assertThat(told).isEmpty();
  }

  private static List<String> told(Reflow way, int seed) throws IOException {
    Damaged clean = Damaged.clean(seed);
    List<Truth> truths = clean.readings().stream().map(Reading::truth).toList();
    List<String> lines = way.flatten(Reflow.rows(clean.text().strip()), seed);
    List<String> parted =
        Spoil.NUMBERS_PARTED.lines(lines, List.of(), Dice.random(seed * 64L + way.ordinal()));
    Reflown whole = Reflown.of(clean.text(), lines, way, seed);
    Reflown read = Reflown.of(clean.text(), parted, way, seed);
    List<String> wrong = Silence.of(read, truths);
    wrong.addAll(Accusations.of(read));
    wrong.removeAll(Silence.of(whole, truths));
    wrong.removeAll(Accusations.of(whole));
    return wrong.stream().map(each -> read + ": " + each).toList();
  }
}

package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Funding.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generator itself: what it says is true must be true. */
class GeneratorTest {

  private static final int SEEDS = 60;

  @Test
  void pointsAreTenFiftyThirtyTen() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Truth truth = CleanForms.of(seed);
      assertThat(points(truth, "产出指标")).isEqualByComparingTo("50");
      assertThat(points(truth, "效益指标")).isEqualByComparingTo("30");
      assertThat(points(truth, "满意度指标")).isEqualByComparingTo("10");
      assertThat(truth.items()).hasSizeBetween(6, 30);
    }
  }

  private static BigDecimal points(Truth truth, String level1) {
    return truth.items().stream()
        .filter(item -> item.level1().equals(level1))
        .map(item -> new BigDecimal(item.points()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void scoresAddUpToTheTotal() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Truth truth = CleanForms.of(seed);
      BigDecimal sum = new BigDecimal(truth.funds().get(Kind.TOTAL).score());
      for (Item item : truth.items()) {
        sum = sum.add(new BigDecimal(item.score()));
        boolean full = item.score().equals(item.points());
        assertThat(item.reason().isEmpty()).isEqualTo(full);
      }
      assertThat(sum).isEqualByComparingTo(truth.totalScore());
    }
  }

  @Test
  void fundsAddUp() {
    List<Function<Truth.Money, String>> columns =
        List.of(Truth.Money::initial, Truth.Money::annual, Truth.Money::executed);
    for (int seed = 0; seed < SEEDS; seed++) {
      Truth truth = CleanForms.of(seed);
      for (Function<Truth.Money, String> column : columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Kind kind : List.of(Kind.APPROPRIATION, Kind.CARRYOVER, Kind.OTHER)) {
          sum = sum.add(Fold.number(column.apply(truth.funds().get(kind))).orElse(BigDecimal.ZERO));
        }
        assertThat(sum).isEqualByComparingTo(column.apply(truth.funds().get(Kind.TOTAL)));
      }
    }
  }

  @Test
  void bothLayoutsComeUp() {
    Set<Layout> layouts =
        IntStream.range(0, SEEDS)
            .mapToObj(seed -> CleanForms.of(seed).layout())
            .collect(Collectors.toSet());
    assertThat(layouts).containsExactlyInAnyOrder(Layout.values());
  }

  @Test
  void namesOfOneFormDiffer() {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(CleanForms.of(seed).items()).extracting(Item::name).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSeedGivesTheSameDumpAgain(Damage kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(Damaged.of(kind, seed).bytes()).isEqualTo(Damaged.of(kind, seed).bytes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindDamagesTheDump(Damage kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] clean = Damaged.clean(seed).bytes();
      assertThat(Damaged.of(kind, seed).bytes()).as("seed " + seed).isNotEqualTo(clean);
    }
  }

  @Test
  void aCleanSheetIsPrintedInTheCorpusLayout() {
    String text = Damaged.clean(1).text();
    assertThat(text).contains("财政项目支出绩效自评表\t\t\t").contains("产出指标\t数量指标\t");
  }

  @ParameterizedTest
  @EnumSource
  void numbersStandOnTheLinesTheTruthNames(Damage kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Damaged dump = Damaged.of(kind, seed);
      List<String> lines = dump.text().lines().toList();
      for (Damaged.Reading reading : dump.readings()) {
        assertThat(reading.itemLines()).hasSize(reading.truth().items().size());
        assertThat(reading.itemLines()).allMatch(line -> !lines.get(line - 1).isBlank());
      }
    }
  }
}

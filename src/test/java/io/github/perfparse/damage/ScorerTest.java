package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The scorer finds a planted wrong cell, and knows whether anything points at it. */
class ScorerTest {

  private static final Truth TRUTH = CleanForms.of(3);

  @Test
  void aFaithfulReadingIsWhollyRight() {
    assertThat(Scorer.score(TRUTH, read(TRUTH, List.of())).wrong()).isEmpty();
  }

  @Test
  void aWrongCellThatNothingPointsAtIsSilent() {
    Score score = Scorer.score(TRUTH, read(misread(), List.of()));
    assertThat(score.wrong()).hasSize(1);
    assertThat(score.wrong().get(0).path()).isEqualTo("/indicators/2/level2");
    assertThat(score.silent()).isOne();
  }

  @Test
  void aRepairOfTheCellOrItsRowBreaksTheSilence() {
    for (String field : List.of("level2", "")) {
      Pointer path = Pointer.of("indicators", 2, field);
      Repair repair = new Repair(Repair.Kind.INFERRED_LEVEL, path, 1, Message.text(""));
      Score score = Scorer.score(TRUTH, read(misread(), List.of(repair)));
      assertThat(score.wrong()).hasSize(1);
      assertThat(score.silent()).isZero();
    }
  }

  @Test
  void aRepairOfAnotherRowOrOfTheFormDoesNot() {
    for (Pointer path : List.of(Pointer.of("indicators", 20, "level2"), Pointer.FORM)) {
      Repair repair = new Repair(Repair.Kind.INFERRED_LEVEL, path, 1, Message.text(""));
      assertThat(Scorer.score(TRUTH, read(misread(), List.of(repair))).silent()).isOne();
    }
  }

  @Test
  void oneOfSeveralAcceptedReadingsIsRight() {
    Truth lenient = TRUTH.withItem(2, TRUTH.items().get(2).accepting("质量指标"));
    assertThat(Scorer.score(lenient, read(misread(), List.of())).whollyRight()).isTrue();
  }

  @Test
  void aMissingRowIsWrongAndDoesNotShiftTheOthers() {
    List<Item> fewer = new ArrayList<>(TRUTH.items());
    fewer.remove(1);
    Form form = read(TRUTH.withItems(fewer), List.of());
    Score score = Scorer.score(TRUTH, form);
    assertThat(score.wrong()).isNotEmpty().allMatch(w -> w.path().startsWith("/indicators/-1/"));
  }

  /** The truth with the third row under another label. */
  private static Truth misread() {
    Item item = TRUTH.items().get(2);
    return TRUTH.withItem(
        2,
        new Item(
            item.level1(),
            List.of("质量指标"),
            item.name(),
            item.target(),
            item.actual(),
            item.points(),
            item.score(),
            item.reason(),
            item.telling()));
  }

  private static Form read(Truth truth, List<Repair> repairs) {
    return new Form(
        new SourceRef("test", 1, 1, 9, "tab"),
        "",
        Optional.of(Integer.valueOf(truth.year())),
        cell(truth.projectName()),
        cell(truth.department()),
        cell(truth.unit()),
        new Funding(cell(truth.layout().moneyUnit()), funds(truth)),
        new Objectives(cell(truth.expectedGoal()), cell(truth.actualGoal())),
        truth.items().stream().map(ScorerTest::indicator).toList(),
        new Total(number(truth.totalPoints()), number(truth.totalScore()), OptionalInt.empty()),
        cell(truth.grade()),
        Map.of(),
        repairs,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Set.of());
  }

  private static List<Funding.Row> funds(Truth truth) {
    BigDecimal scale = new BigDecimal(truth.layout() == Layout.WAN ? 10_000 : 1);
    List<Funding.Row> rows = new ArrayList<>();
    truth
        .funds()
        .forEach(
            (kind, money) ->
                rows.add(
                    new Funding.Row(
                        kind,
                        "",
                        number(money.initial()).map(scale::multiply),
                        number(money.annual()).map(scale::multiply),
                        number(money.executed()).map(scale::multiply),
                        number(money.points()),
                        number(money.rate()),
                        number(money.score()),
                        1)));
    return rows;
  }

  private static Indicator indicator(Item item) {
    return new Indicator(
        cell(item.level1()),
        cell(item.printedLevel2()),
        cell(item.name()),
        quantity(item.target()),
        quantity(item.actual()),
        number(item.points()),
        number(item.score()),
        cell(item.reason()),
        1);
  }

  private static Optional<Quantity> quantity(String text) {
    return cell(text)
        .map(t -> new Quantity(t, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Optional<String> cell(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<BigDecimal> number(String text) {
    return Fold.number(text);
  }
}

package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {

  @Test
  void aCompleteFormLacksNothing() {
    assertThat(Completeness.missing(Forms.complete().build())).isEmpty();
    assertThat(Status.of(Forms.complete().build())).isEqualTo(Status.OK);
  }

  @Test
  void namesWhatIsMissingInPrintedOrder() {
    Forms form = Forms.complete();
    Indicator whole = Forms.indicator();
    form.indicators.add(
        new Indicator(
            whole.level1(),
            Optional.empty(),
            whole.level3(),
            whole.target(),
            Optional.empty(),
            whole.points(),
            whole.score(),
            whole.deviation(),
            13));
    form.year = Optional.empty();
    form.total = new Total(Optional.empty(), Forms.number("0"), OptionalInt.of(14));
    assertThat(Completeness.missing(form.build()))
        .containsExactly(
            Pointer.of("year"),
            Pointer.of("indicators", 1, "level2"),
            Pointer.of("indicators", 1, "actual"),
            Pointer.of("total", "points"));
    assertThat(Status.of(form.build())).isEqualTo(Status.DOUBTFUL);
  }

  @ParameterizedTest
  @EnumSource(IndicatorField.class)
  void tellsOfEachValueOfARow(IndicatorField field) {
    Forms form = Forms.complete();
    form.indicators.add(without(field, Forms.indicator()));
    List<Pointer> missing =
        field.isRequired() ? List.of(Pointer.of("indicators", 1, field.key())) : List.of();
    assertThat(Completeness.missing(form.build())).isEqualTo(missing);
  }

  private static Indicator without(IndicatorField field, Indicator row) {
    return new Indicator(
        kept(row.level1(), field != IndicatorField.LEVEL1),
        kept(row.level2(), field != IndicatorField.LEVEL2),
        kept(row.level3(), field != IndicatorField.LEVEL3),
        kept(row.target(), field != IndicatorField.TARGET),
        kept(row.actual(), field != IndicatorField.ACTUAL),
        kept(row.points(), field != IndicatorField.POINTS),
        kept(row.score(), field != IndicatorField.SCORE),
        Optional.empty(),
        13);
  }

  private static <T> Optional<T> kept(Optional<T> value, boolean stays) {
    return value.filter(any -> stays);
  }

  @Test
  void aTableThatIsNotThereIsMissing() {
    Forms form = Forms.complete();
    form.funding = Forms.blank().funding;
    form.indicators = List.of();
    assertThat(Completeness.missing(form.build()))
        .startsWith(Pointer.of("funding", "unit"))
        .containsAll(Collections.nCopies(6, Pointer.of("funding", "rows")))
        .endsWith(Pointer.of("indicators"))
        .hasSize(8);
  }

  @Test
  void gradeDeviationAndAttributesNeedNotBePrinted() {
    Forms form = Forms.complete();
    form.grade = Optional.empty();
    form.attributes.clear();
    assertThat(Completeness.missing(form.build())).isEmpty();
  }

  @Test
  void aCompleteFormThatWasMendedIsRepaired() {
    Forms form = Forms.complete();
    form.repairs.add(
        new Repair(Repair.Kind.CLEANED_TEXT, Pointer.of("grade"), 20, Message.text("")));
    assertThat(Status.of(form.build())).isEqualTo(Status.REPAIRED);

    form.total = Total.NONE;
    assertThat(Status.of(form.build())).isEqualTo(Status.DOUBTFUL);
  }
}

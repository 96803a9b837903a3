package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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

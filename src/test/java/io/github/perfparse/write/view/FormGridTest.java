package io.github.perfparse.write.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.FormNumbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormGridTest {

  private static Indicator indicator(String level1, String level2) {
    Indicator some = Forms.indicator();
    return new Indicator(
        Optional.ofNullable(level1),
        Optional.ofNullable(level2),
        some.level3(),
        some.target(),
        some.actual(),
        some.points(),
        some.score(),
        some.deviation(),
        some.line());
  }

  private static Form withLevels() {
    Forms form = Forms.complete();
    form.indicators =
        List.of(
            indicator("产出", "数量"),
            indicator("产出", "数量"),
            indicator("产出", "质量"),
            indicator("效益", "质量"),
            indicator(null, "质量"),
            indicator(null, null));
    return form.build();
  }

  @Test
  void everyRowFillsAllColumns() {
    for (Form form : List.of(withLevels(), Forms.complete().build(), Forms.blank().build())) {
      int area =
          FormGrid.of(form).rows().stream()
              .flatMap(List::stream)
              .mapToInt(cell -> cell.columns() * cell.rows())
              .sum();
      assertThat(area).isEqualTo(FormGrid.COLUMNS * FormGrid.of(form).rows().size());
    }
  }

  @Test
  void aLevelIsOneCellOverItsRun() {
    FormGrid grid = FormGrid.of(withLevels());
    assertThat(Stream.of(0, 1, 2, 3).map(row -> rows(grid, row, "level1")))
        .containsExactly(3, 3, 3, 1);
    assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(row -> rows(grid, row, "level2")))
        .containsExactly(2, 2, 1, 1, 1, 1);
  }

  private static int rows(FormGrid grid, int row, String level) {
    return grid.find(Pointer.of("indicators", row, level)).orElseThrow().rows();
  }

  @Test
  void aValueWithoutACellBelongsToWhatIsAboveIt() {
    FormGrid grid = FormGrid.of(Forms.complete().build());
    assertThat(text(grid, Pointer.of("funding/rows", 0, "score"))).isEqualTo("9.95");
    assertThat(text(grid, Pointer.of("funding/rows", 7, "score"))).isEqualTo("项目资金（万元）");
    assertThat(text(grid, Pointer.of("indicators", 0, "line"))).isEqualTo("养护面积");
    assertThat(grid.find(Pointer.FORM)).isEmpty();
    assertThat(grid.find(Pointer.of("nowhere"))).isEmpty();
  }

  private static String text(FormGrid grid, Pointer pointer) {
    return grid.find(pointer).orElseThrow().text();
  }

  @Test
  void amountsAreInTheUnitThatIsPrinted() {
    Forms form = Forms.complete();
    assertThat(text(FormGrid.of(form.build()), Pointer.of("funding/rows", 0, "executed")))
        .isEqualTo("99.51");
    form.funding = new Funding(Optional.of("元"), form.funding.rows());
    assertThat(text(FormGrid.of(form.build()), Pointer.of("funding/rows", 0, "executed")))
        .isEqualTo("995,100");
  }

  @Test
  void digitsAreGroupedByThree() {
    FormNumbers yuan = new FormNumbers(Optional.of("元"));
    assertThat(
            Stream.of("0", "999", "-999", "1000", "-100000", "1234567.125")
                .map(digits -> yuan.amount(Forms.number(digits))))
        .containsExactly("0", "999", "-999", "1,000", "-100,000", "1,234,567.125");
  }
}

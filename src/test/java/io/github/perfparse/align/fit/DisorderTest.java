package io.github.perfparse.align.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that stand in each other's places give themselves away. */
class DisorderTest {

  @ParameterizedTest(name = "{0} loose, {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        // a form that was read well, with remarks beside it
        "9; 产出指标|数量指标|渠道清淤长度|≥20公里|20公里 产出指标|质量指标|验收合格率|=100%|100%; false",
        // one cell too few, or a name like a value, may be the form's own
        "2; 产出指标|数量指标|渠道清淤长度|≥20公里|20公里 产出指标|质量指标|稳定||100%; false",
        // a value, the head of a column, a number or two values are no names
        "0; 产出指标|数量指标|达成预期指标|≥20公里|20公里 产出指标|质量指标|及时及时|=100%|100%; true",
        "0; 产出指标|数量指标|得分|≥20公里|20公里 产出指标|质量指标|5.0|=100%|100%; true",
        // pieces of levels
        "0; 指|数量指标|渠道清淤长度|≥20公里|20公里 标|项目项目|验收合格率|=100%|100%; true",
        "5; 产出指标|数量指标|渠道清淤长度|≥20公里|20公里 效益指标|指标|验收合格率|=100%|100%; true",
        // blanks where most rows print something
        "5; 产出指标|数量指标|渠道清淤长度|≥20公里|20公里 产出指标|质量指标|验收合格率|=100%|100%" + " 效益指标|社会效益指标|受益户数||; true",
        // values that stand with the parts of an indicator, which have no points
        "5; 产出指标|数量指标|种植面积|||10 产出指标|数量指标|葡萄面积|3亩|3亩 产出指标|数量指标|石榴面积|2亩|2亩; false",
        "5; 产出指标|数量指标|种植面积|||10 产出指标|数量指标|葡萄面积|3亩|3亩|10 产出指标|数量指标|石榴面积|2亩|2亩; true",
      })
  void isToldFromPiecesInEachOthersPlaces(int loose, String rows, boolean disorder) {
    assertThat(Disorder.isIn(form(loose, rows.split(" ")))).isEqualTo(disorder);
  }

  private static Form form(int loose, String[] rows) {
    List<Indicator> indicators = new ArrayList<>();
    for (String row : rows) {
      indicators.add(indicator(row.split("\\|", -1)));
    }
    Leftover remark = new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, 9, "备注");
    return new Form(
        new SourceRef("dump.txt", 1, 1, 9, SourceRef.BY_WORDS),
        "项目支出绩效自评表",
        Optional.of(2023),
        Optional.of("渠道清淤"),
        Optional.empty(),
        Optional.empty(),
        new Funding(Optional.empty(), List.of()),
        new Objectives(Optional.empty(), Optional.empty()),
        indicators,
        new Total(Optional.empty(), Optional.empty(), OptionalInt.empty()),
        Optional.empty(),
        Map.of(),
        List.of(),
        Collections.nCopies(loose, remark),
        List.of(),
        Optional.empty(),
        List.of(),
        Set.of());
  }

  private static Indicator indicator(String[] cells) {
    return new Indicator(
        text(cells[0]),
        text(cells[1]),
        text(cells[2]),
        text(cells[3]).map(DisorderTest::quantity),
        text(cells[4]).map(DisorderTest::quantity),
        text(cells.length > 5 ? cells[5] : "").map(BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        8);
  }

  private static Optional<String> text(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }

  private static Quantity quantity(String text) {
    return new Quantity(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}

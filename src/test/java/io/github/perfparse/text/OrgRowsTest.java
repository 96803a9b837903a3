package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgRowsTest {

  @ParameterizedTest
  @CsvSource({
    // two backslashes: the cell goes on below
    "'| 产出\\\\ | 数量\\\\ | 5 |¶| 指标 | 指标 | |¶| 效益 | 质量 | 6 |', 'pipe 产出/指标|数量/指标|5, pipe 效益|质量|6'",
    // a cell of three lines beside one of two
    "'| 甲\\\\ | 丙\\\\ |¶| 乙\\\\ | 丁 |¶| 戊 | |', 'pipe 甲/乙/戊|丙/丁'",
    // below a blank line a paragraph more, where the text is known to be of Org
    "':PROPERTIES:¶:ID: 1¶:END:¶| 甲。 | 乙 |¶| | |¶| 丙。 | |', 'pipe 甲。/丙。|乙'",
    "'| 甲。 | 乙 |¶| | |¶| 丙。 | |', 'pipe 甲。|乙, pipe 丙。|'",
    // nothing goes on below; a dash is one sign
    "':PROPERTIES:¶:END:¶| 甲\\\\ | 乙---丙 |¶| 丁 | --- |', 'pipe 甲|乙—丙, pipe 丁|---'",
    // a row with a cell of its own, or with a number, is another
    "':PROPERTIES:¶:ID: 1¶:END:¶| 甲 | |¶| | |¶| 丙 | 丁 |', 'pipe 甲|, pipe 丙|丁'",
    "':PROPERTIES:¶:ID: 1¶:END:¶| 甲 | 90 | 乙 |¶| | | |¶| 总分 | 90 | |', 'pipe 甲|90|乙, pipe 总分|90|'",
    "'| 甲\\\\ | 乙 |¶| 丙 | 丁 |', 'pipe 甲\\\\|乙, pipe 丙|丁'",
  })
  void aCellMayGoOnBelow(String lines, String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);

    assertThat(rows.stream().map(GridRowsTest::shown).toList()).containsExactly(wanted.split(", "));
  }
}

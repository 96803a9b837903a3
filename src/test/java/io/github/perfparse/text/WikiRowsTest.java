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

/** Tables of a wiki; ¶ is a line end. */
class WikiRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {|¶| 甲¶| 乙¶|-¶! 丙¶|¶|}¶丁              ¦ rule; pipe 甲|乙; rule; pipe 丙|; rule; plain
          {| class="wikitable"¶|-¶| 甲 || 乙¶|-¶! 丙 !! 丁¶|}¶ ¦ rule; rule; pipe 甲|乙; rule; pipe 丙|丁; rule
          {|¶|width="9%"| 甲¶|width="9%"|¶|-¶| 乙<br />¶丙¶| 丁¶|} ¦ rule; pipe 甲|; rule; pipe 乙/丙|丁; rule
          {|¶| colspan="2" | 甲¶| 乙¶|-¶| 丙¶| 丁¶| 戊¶|} ¦ rule; pipe 甲||乙; rule; pipe 丙|丁|戊; rule
          {|¶| rowspan="3" | 甲¶| 乙¶|-¶| 丙¶|-¶| 丁¶|-¶| 戊¶| 己¶|} ¦ rule; pipe 甲|乙; rule; pipe |丙; rule; pipe |丁; rule; pipe 戊|己; rule
          {|¶| 甲¶| rowspan="2" | 乙¶|-¶| 丙¶|}¶{|¶| 丁¶| 戊¶|} ¦ rule; pipe 甲|乙; rule; pipe 丙|; rule; rule; pipe 丁|戊; rule
          {|¶|+ 甲¶|-¶| 乙¶| -¶                    ¦ rule; pipe 甲; rule; pipe 乙|-
          {|甲¶乙                                  ¦ plain; plain
          """)
  void marksPartCellsAndRows(String lines, String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);
    assertThat(String.join("; ", rows.stream().map(GridRowsTest::shown).toList()))
        .isEqualTo(wanted);
  }
}

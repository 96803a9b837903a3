package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data frames as pandas prints them; ⇥ is a tab, ¶ a line end. */
class RunningNumbersTest {

  private static String shown(String shown) throws IOException {
    String input = shown.replace('⇥', '\t').replace('¶', '\n');
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    Tokenizer.tokenize(
        Lines.open(new ByteArrayInputStream(bytes), Optional.empty()), Optional.empty(), rows::add);
    return rows.stream()
        .map(
            row ->
                row.line()
                    + row.cells().stream()
                        .map(cell -> "[" + cell.text().replace('\n', '¶') + "]")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ,0,1,2¶0,甲,,乙¶1,丙,1,¶2,,2,丁¶3,戊,3,¶       ¦ 2[][甲][][乙] 3[][丙][1][] 4[][][2][丁] 5[][戊][3][]
          0,甲,,乙¶1,丙,1,¶2,,2,丁¶3,戊,3,¶说明¶          ¦ 1[][甲][][乙] 2[][丙][1][] 3[][][2][丁] 4[][戊][3][] 5[说明]
          "","0","1","2"¶"0","甲","乙",""¶"1","丙","",""¶"2","","",""¶"3","丁","",""¶ ¦ 2[][甲][乙][] 3[][丙][][] 5[][丁][][]
          ,表,Unnamed: 1,Unnamed: 2¶0,"甲¶1,乙",,丙¶1,丁,,¶2,戊,,¶3,己,,¶ ¦ 1[][表][][] 2[][甲¶1,乙][][丙] 4[][丁][][] 5[][戊][][] 6[][己][][]
          ⇥0⇥1¶0⇥甲⇥乙¶1⇥⇥丙¶2⇥丁⇥¶3⇥⇥戊¶             ¦ 2[][甲][乙] 3[][][丙] 4[][丁][] 5[][][戊]
          |   | 0 | 1 |¶|--:|:--|:--|¶| 0 | 甲 | 乙 |¶| 1 | 丙 | |¶|   | 丁 | |¶| 2 | 戊 | 2 |¶| 3 | | |¶ ¦ 2[--:][:--][:--] 3[][甲][乙] 4[][丙][] 5[][丁][] 6[][戊][2]
          `    0   1¶0  甲  乙¶1  丙   1¶2  丁   2¶3  戊   3¶¶[4 rows x 2 columns]¶` ¦ 2[甲乙] 3[丙 1] 4[丁 2] 5[戊 3] 7[[4 rows x 2 columns]]
          """)
  void numbersBesideAllRowsAreNoCells(String shown, String wanted) throws IOException {
    assertThat(shown(shown)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          0,甲,,乙¶1,丙,1,¶2,,2,丁¶戊,3,,¶             ¦ 1[0][甲][][乙] 2[1][丙][1][] 3[2][][2][丁] 4[戊][3][][]
          0,甲,,乙¶1,丙,1,¶2,,2,丁¶3,戊,3,¶3,己,3,¶     ¦ 1[0][甲][][乙] 2[1][丙][1][] 3[2][][2][丁] 4[3][戊][3][] 5[3][己][3][]
          0⇥甲⇥乙¶1⇥丙⇥¶2⇥丁⇥¶                       ¦ 1[0][甲][乙] 2[1][丙][] 3[2][丁][]
          |1|甲|乙|¶|2|丙|丁|¶|3|戊|己|¶|4|庚|辛|¶      ¦ 1[1][甲][乙] 2[2][丙][丁] 3[3][戊][己] 4[4][庚][辛]
          0 甲¶1 乙¶2 丙¶3 丁¶  戊¶                   ¦ 1[0 甲] 2[1 乙] 3[2 丙] 4[3 丁] 5[戊]
          """)
  void numbersBesideSomeRowsAreCells(String shown, String wanted) throws IOException {
    assertThat(shown(shown)).isEqualTo(wanted);
  }

  @Test
  void goesOnWhereMoreRowsFollowThanCanBeSeen() throws IOException {
    StringBuilder frame = new StringBuilder();
    String long1 = "长".repeat(20_000);
    for (int i = 0; i < 40; i++) {
      frame.append(i).append(",甲,").append(long1).append(",¶");
    }
    assertThat(shown(frame.toString()))
        .startsWith("1[][甲]")
        .contains(" 40[][甲]")
        .doesNotContain("[39]");
  }
}

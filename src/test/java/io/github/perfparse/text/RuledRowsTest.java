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

class RuledRowsTest {

  @ParameterizedTest
  @CsvSource({
    // a blank line parts two rows, and lines without one between them are one row
    "---- ----¶项   普法¶目   宣传¶¶年   2024¶¶---- ----, 'rule, pipe 项目|普法宣传, pipe 年|2024, rule'",
    // a blank cell stays, in the first column too; the table may be indented
    "  ---- ---- ----¶  甲        10¶¶       乙¶¶  ---- ---- ----, 'rule, pipe 甲||10, pipe |乙|, rule'",
    // where no blank line parts rows, each line is one
    "---- --¶甲   1¶乙   2¶---- --,                      'rule, pipe 甲|1, pipe 乙|2, rule'",
    // a head stands above the rule of the columns, in one line or in more
    "-------¶名   分¶称   值¶---- --¶甲   1¶¶乙   2¶-------, 'rule, pipe 名称|分值, rule, pipe 甲|1, pipe 乙|2, rule'",
    // an operator takes one place, a Chinese sign two
    "---- ------¶≥5   （%）¶¶---- ------,                'rule, pipe ≥5|（%）, rule'",
    // what stands between two columns ends the table
    "---- --¶甲   1¶¶甲乙丙丁,                           'rule, pipe 甲|1, plain'",
    "---- --¶甲乙丙丁¶---- --,                           'plain, plain, plain'",
    // a dash in a list, a line through the page, and a rule with nothing below it are no table
    "- 甲¶- 乙,                                         'plain, plain'",
    "------¶甲¶¶乙,                                     'plain, plain, plain'",
    "---- --¶¶甲   1,                                   'plain, plain'",
  })
  void columnsAreWhereTheRuleUnderlines(String lines, String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);

    assertThat(rows.stream().map(GridRowsTest::shown).toList()).containsExactly(wanted.split(", "));
  }
}

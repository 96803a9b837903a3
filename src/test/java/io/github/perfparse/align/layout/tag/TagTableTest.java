package io.github.perfparse.align.layout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTableTest {

  /**
   * {@code 主管部门} ⏎ {@code 项目资金} ⏎ {@code (元)}: what stands below both is the funds' unit, and the
   * label of the head was lost with it.
   */
  @ParameterizedTest
  @CsvSource({
    "项目资金(元), true",
    "项目资金（万元）, true",
    "计划投资额（万元）, true",
    "主管部门（盖章）, true",
    "主管部门(元), false",
    "实施单位（万元）, false",
    "项目名称(元), false",
  })
  void aUnitOfMoneyGoesWithWhatIsCountedInIt(String text, boolean label) {
    assertThat(TagTable.standard().of(text).isEmpty()).isEqualTo(!label);
  }
}

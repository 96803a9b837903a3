package io.github.perfparse.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one, and what a project is called from year to year. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "市园林局（本级）,   市园林局(本级)",
    "市园林局 （本 级）, 市园林局(本级)",
    "市园林局〔本级〕,   市园林局[本级]",
    "ＡＢ中心,          ab中心",
    "“阳光”工程,        「阳光」工程",
  })
  void spellingsOfOneNameFoldAlike(String one, String other) {
    assertThat(NameFold.of(one)).isEqualTo(NameFold.of(other));
  }

  @Test
  void namesThatSayMoreStayApart() {
    assertThat(NameFold.of("市园林局(本级)")).isNotEqualTo(NameFold.of("市园林局"));
    assertThat(NameFold.of("第一小学")).isNotEqualTo(NameFold.of("第二小学"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年度绿化养护经费,        绿化养护经费",
    "绿化养护经费（2023 年）,     绿化养护经费",
    "绿化养护经费-2023,           绿化养护经费",
    "２０２１－２０２３年绿化养护, 绿化养护",
    "二〇二三年绿化养护,          绿化养护",
    "污水管网改造工程(二期),      污水管网改造工程",
    "污水管网改造二期工程,        污水管网改造工程",
    "第三批文物修缮,              文物修缮",
    "管网改造（2022年第2阶段）,   管网改造",
    "3D打印实验室,                3D打印实验室",
    "12345热线运行,               12345热线运行",
    "120急救站点2期刊物,          120急救站点2期刊物",
    "中长期规划编制,              中长期规划编制",
    "2023年,                      2023年",
  })
  void aProjectKeepsItsNameOverTheYears(String printed, String lasting) {
    assertThat(ProjectName.lasting(printed)).isEqualTo(lasting);
  }

  @Test
  void anOldNameLeadsToTheNewest() {
    Aliases aliases = new Aliases(Map.of("市国土局", "市自然资源局（筹）", "市自然资源局(筹)", "市自然资源和规划局"));
    assertThat(aliases.newest("市 国土局")).isEqualTo("市自然资源和规划局");
    assertThat(aliases.newest("市水务局")).isEqualTo("市水务局");
  }

  @Test
  void namesThatLeadInACircleAreNone() {
    assertThatThrownBy(() -> new Aliases(Map.of("甲", "乙", "乙", "甲")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leads back to itself");
  }
}

package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The taxonomy")
class TaxonomyTest {

  private final Taxonomy taxonomy = Taxonomy.standard();

  @ParameterizedTest(name = "{1} under {0}: {2}")
  @CsvSource({
    "产出指标, 数量指标, true",
    "效益指标, 数量指标, false",
    "产出指标, 成本指标, true",
    "产出指标, 经济成本指标, true",
    "成本指标, 经济成本指标, true",
    "成本指标, 成本指标, false",
    "满意度指标, 服务对象满意度指标, true",
    "产出指标, 服务对象满意度指标, false",
    "效益指标, 无此指标, true",
    "安全, 数量指标, false",
  })
  void allows(String level1, String level2, boolean allowed) {
    assertThat(taxonomy.allows(level1, level2)).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0} stands under {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "数量指标, 产出指标",
        "成本指标, 产出指标",
        "经济成本指标, 成本指标",
        "可持续影响指标, 效益指标",
        "服务对象满意度指标, 满意度指标",
        "无此指标, -",
        "产出指标, -",
      })
  void knowsParents(String level2, String level1) {
    assertThat(taxonomy.parent(level2).orElse(null)).isEqualTo(level1);
  }

  @ParameterizedTest(name = "the only child of {0} is {1}")
  @CsvSource(
      nullValues = "-",
      value = {"满意度指标, 服务对象满意度指标", "产出指标, -", "成本指标, -", "安全, -"})
  void knowsOnlyChildren(String level1, String level2) {
    assertThat(taxonomy.onlyChild(level1).orElse(null)).isEqualTo(level2);
  }

  @ParameterizedTest(name = "{1} speaks for {0} with {2}")
  @CsvSource({
    "时效指标, 苗木补植及时率, 200",
    "时效指标, 及时清扫, 40",
    "时效指标, 绿地面积, 0",
    "数量指标, 绿地面积, 40",
    "服务对象满意度指标, 游客满意度, 300",
    "服务对象满意度指标, 绿地面积, -30",
    "无此指标, 绿地面积, 0",
  })
  void hints(String level2, String name, int weight) {
    assertThat(taxonomy.leaning(name).to(level2)).isEqualTo(weight);
  }

  @ParameterizedTest(name = "{1} is a level 2 of {0}")
  @CsvSource({"产出指标, 时效指标", "满意度指标, 服务对象满意度指标"})
  void listsChildren(String level1, String level2) {
    assertThat(taxonomy.children(level1)).contains(level2);
    assertThat(taxonomy.children("安全")).isEmpty();
  }
}

package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A form on one line whose head has no column for the levels that stand between its rows. */
@DisplayName("Levels between the rows of a table that has no column for them")
class LevelsBetweenRowsTest {

  private static final String FORM =
      "项目支出绩效自评表项目名称 河道保洁 项目年份 2019主管部门 甲市水务局 "
          + "指标名称 目标值 权重 实际完成 值 自评分资金合规性 合规 5 合规 5制度健全性 健全 5 健全 5"
          + "资金到位率 =100% 5 =100% 5预算执行率 =95% 5 =96% 5专款专用率 =100% 5 =100% 5"
          + "投入目标(30 分)资金节约率 5% 5 4% 4保洁里程 20公里 20 20公里 20"
          + "保洁次数 ≥300次 10 310次 10产出目标(40 分)垃圾清运率 =100% 10 =100% 10"
          + "水质感观 提升 10 提升 10自评总分 98\n";

  @Test
  void areNoPartsOfNames() throws IOException {
    Form form = Dumps.read(FORM).get(0);
    assertThat(form.indicators())
        .extracting(row -> row.level3().orElseThrow())
        .containsExactly(
            "资金合规性", "制度健全性", "资金到位率", "预算执行率", "专款专用率", "资金节约率", "保洁里程", "保洁次数", "垃圾清运率", "水质感观");
    assertThat(form.indicators()).extracting(Indicator::score).doesNotContain(Optional.empty());
    assertThat(form.leftovers()).extracting(Leftover::text).contains("投入目标(30 分)", "产出目标(40 分)");
    assertThat(form.year()).contains(2019);
  }
}

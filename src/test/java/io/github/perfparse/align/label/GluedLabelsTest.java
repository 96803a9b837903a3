package io.github.perfparse.align.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that touch what stands beside them are words of their own; a whole label stays whole. */
class GluedLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "实际完成值分值 得分; 实际完成值 分值 得分",
        "分值得分 偏差原因; 分值 得分 偏差原因",
        "年初预算数全年预算数; 年初预算数 全年预算数",
        "分值执行率得分; 分值 执行率 得分",
        "分值 执行率得分; 分值 执行率得分",
        "项目名称:甲渠维修; 项目名称: 甲渠维修",
        "填报日期:2026.5.10项目名称; 填报日期: 2026.5.10 项目名称",
        "年度指标值 实际完成值; 年度指标值 实际完成值",
        "完成分值任务; 完成分值任务",
        "实际完成 值 自评分资金合规性; 实际完成 值 自评分 资金合规性",
        "甲渠 自评分资金合规性; 甲渠 自评分资金合规性",
        "投入目标(28 分)资金节约率; 投入目标(28 分) 资金节约率",
        "(含新增 分)资金节约率; (含新增 分)资金节约率",
        // only where rows were cut whose cells touch is a label without a colon cut from its value
        "主管部门乙县水利局实施单位乙县水管站; 主管部门乙县水利局实施单位乙县水管站",
      })
  void labelsAreCutApart(String printed, String cut) {
    List<String> words = new ArrayList<>();
    for (Atom atom : GluedLabels.cut(AtomCutter.cut(List.of(TextLine.of(printed, 1))))) {
      words.add(atom.text());
    }
    assertThat(String.join(" ", words)).isEqualTo(cut);
  }
}

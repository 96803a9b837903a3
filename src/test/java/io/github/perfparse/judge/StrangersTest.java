package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a value that was put together from pieces another field begins. */
class StrangersTest {

  private final Strangers strangers = new Strangers(Lexicon.standard());

  private String kept(Strangers.Kind kind, String pieces) {
    List<String> printed = Arrays.asList(pieces.replace('¶', '\n').split("[/]"));
    String text = String.join("", printed).strip();
    if (!strangers.mayBeIn(kind, text)) {
      return text;
    }
    int from = strangers.from(kind, text, printed);
    return from < 0 ? text : text.substring(0, from).strip();
  }

  @ParameterizedTest
  @CsvSource({
    // a label in a place of its own, or numbers side by side
    "UNIT,    云泽市河道养护所/项目资金 (元),       云泽市河道养护所",
    "UNIT,    云泽市河道养护所项目资金(万元),       云泽市河道养护所",
    "PROJECT, 校舍维修/主管部门云泽市园林绿化局,    校舍维修",
    "PROJECT, 校舍维修 实施单位 云泽市园林绿化局,   校舍维修",
    "NAME,    泵站大修数量/上年结转资金/0,          泵站大修数量",
    "NAME,    课后服务学校数/预期目标,              课后服务学校数",
    "NAME,    合同金额控制/主管部门,                合同金额控制",
    "PROJECT, '社区卫生服务/绿地养护,=100%,100%,6.00,6.00,', 社区卫生服务",
    "PROJECT, 中小学校舍维修改造/主管部门石桥区档案局, 中小学校舍维修改造",
    "PROSE,   做好巡查，改善环境。/绩效指标,        做好巡查，改善环境。",
    "REASON,  因汛期顺延。/财政项目支出绩效自评表(2021年度), 因汛期顺延。",
    "PROSE,   改善环境。/照明节能 >=5% 6% 3 3,      改善环境。",
    "REASON,  因汛期降雨顺延。/满意度指标/注：年报, 因汛期降雨顺延。",
    "PROSE,   做好巡查，改善环境。/评分等级优,      做好巡查，改善环境。",
    // one cell, whose last line is a label
    "PROSE,   做好巡查，改善环境。¶预算目标,        做好巡查，改善环境。",
  })
  void keepsWhatStandsBefore(Strangers.Kind kind, String pieces, String kept) {
    assertThat(kept(kind, pieces)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECT, 项目名称/设备使用年限",
    "NAME,    其他资金",
    "NAME,    年度资金总额：",
    "REASON,  偏差原因分析及改进措□",
    "REASON,  □度总体目标 预期目标 实际完成情况/1.完成绿化。",
    "NAME,    生态效益指□绿化覆盖水平",
    "NAME,    评分等级/优",
    "NAME,    主管部门/到馆读者对服务的满意度/云泽市档案局",
    "VALUE,   质量指标",
    "VALUE,   '主管部门,云泽市教育局'",
    "VALUE,   □会效益指标",
    "REASON,  质量指标 >=95% 4.00 因汛期降雨",
    "REASON,  成本指标 不超预算 不超预算",
    "REASON,  质量指标健身设施完好状态完好完好1414",
    "PROSE,   年度总体目标 预算目标/实际完成情况/1.完成绿化。",
    "PROSE,   其中：当年财政拨款/1.完成绿化。",
  })
  void trustsNothingBehindALabel(Strangers.Kind kind, String pieces) {
    assertThat(kept(kind, pieces)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECT, 农村公路养护项目资金",
    "PROJECT, 2023年绩效自评工作经费",
    "NAME,    质量指标合格率",
    "NAME,    主管部门满意度",
    "NAME,    主管部门/满意度",
    "NAME,    时效指标1：完工及时率",
    "NAME,    其他资金到位率",
    "VALUE,   ≥95 %",
    "REASON,  无效益指标",
    "PROSE,   取得了较好的社会效益。",
    "REASON,  因汛期顺延，/详见项目支出绩效自评表。",
    "PROSE,   '投入1,024元,其中社会效益项目200元,'",
    "PROSE,   取得明显/社会效益/和口碑",
    "PROSE,   取得明显/社会效益 和口碑",
    "PROSE,   取得了明显的¶社会效益",
    "PROSE,   全部达到/预期目标。/2.全年完成河道巡查任务。",
    "PROSE,   预期目标：完成绿化。",
    "PROSE,   1.其他资金包括自有资金、社会资金等。",
    "PROSE,   '年初预算数500万元，全年执行数480万元。'",
    "PROSE,   '努力实现社会效益、经济效益和/生态效益相统一。'",
  })
  void touchesNothingThatIsPrintedSo(Strangers.Kind kind, String pieces) {
    assertThat(kept(kind, pieces)).isEqualTo(pieces.replace("/", "").replace('¶', '\n'));
  }

  /** The value has lost the gap behind the label, which a line break has torn. */
  @Test
  void seesTheGapsOfTheText() {
    List<String> printed = List.of("可持续影响指", "标 数字资源", "共建共享 持");
    String value = "可持续影响指标数字资源共建共享持";
    assertThat(strangers.from(Strangers.Kind.REASON, value, printed)).isZero();
    assertThat(strangers.from(Strangers.Kind.REASON, value, List.of(value))).isNegative();
  }
}

package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record leaves without what is no value of the field that it was read as, and tells of it. */
class WithholdingTest {

  private static final String TOP =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称	湖滨绿道养护
      主管部门	云泽市园林局	实施单位	云泽市绿化中心
      项目资金 (万元)		年初预算数	全年预算数	全年执行数	分值	执行率	得分
      	年度资金总额	20	20	20	10	100%	10
      年度总体目标	预期目标		实际完成情况
      	养护绿地二百万平方米。		已养护绿地二百万平方米。
      绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
      """;

  private static final String END = "总分	100	100\n";

  private static Form read(String rows) throws Exception {
    return first(TOP + rows + END);
  }

  private static Form first(String text) throws Exception {
    byte[] dump = text.getBytes(StandardCharsets.UTF_8);
    List<Form> forms = new ArrayList<>();
    Perfparse.read("dump.txt", new ByteArrayInputStream(dump), ReadSettings.DETECTED, forms::add);
    return forms.get(0);
  }

  @Test
  void valuesThatHoldNumbersAreQuotedAndEmpty() throws Exception {
    Form form =
        read(
            """
            	产出指标	数量指标	修枝面积	≥20万㎡	20万㎡	50	50
            		质量指标	修枝合格率	≥95%	98% 97%	40	40
            """);
    assertThat(form.indicators().get(1).actual()).isEmpty();
    assertThat(form.leftovers())
        .anySatisfy(
            left -> {
              assertThat(left.kind()).isEqualTo(Leftover.Kind.UNRECOGNISED_TEXT);
              assertThat(left.text()).isEqualTo("98% 97%");
              assertThat(left.path().toString()).isEqualTo("/indicators/1/actual");
              assertThat(left.line()).isEqualTo(11);
            });
    assertThat(form.provenance())
        .noneMatch(piece -> piece.path().toString().equals("/indicators/1/actual"));
  }

  @Test
  void aLevelIsPartedFromTheNameBehindIt() throws Exception {
    Form form =
        read(
            """
            	产出指标	数量指标	修枝面积	≥20万㎡	20万㎡	30	30
            			种植数量	≥20株	20株	20	20
            		质量指标作业规范程度	规范	规范	20	20
            			树木成活情况	良好	良好	20	20
            """);
    assertThat(form.indicators())
        .extracting(row -> row.level2().orElse(""))
        .containsExactly("数量指标", "数量指标", "质量指标", "质量指标");
    assertThat(form.indicators())
        .extracting(row -> row.level3().orElse(""))
        .containsExactly("修枝面积", "种植数量", "作业规范程度", "树木成活情况");
    assertThat(form.repairs())
        .anyMatch(repair -> repair.path().toString().equals("/indicators/2/level2"));
  }

  /** The cell that was read as the level 2 is the level 1 before it. */
  @Test
  void aLevelIsPartedFromTheNameBehindItsParent() throws Exception {
    Form form =
        read(
            """
            	产出指标	数量指标	修枝面积	≥20万㎡	20万㎡	50	50
            	满意度指标	服务对象满意度指标游客满意度	≥85%	85%	40	40
            """);
    Indicator row = form.indicators().get(1);
    assertThat(List.of(row.level1(), row.level2(), row.level3()))
        .extracting(text -> text.orElse(""))
        .containsExactly("满意度指标", "服务对象满意度指标", "游客满意度");
  }

  @Test
  void noAgencyHasANameOfManyLines() throws Exception {
    String text = "承担辖区内绿地管护工作".repeat(12);
    Form form =
        first(TOP.replace("云泽市园林局", text) + "\t产出指标\t数量指标\t修枝面积\t≥20万㎡\t20万㎡\t90\t90\n" + END);
    assertThat(form.supervisingDepartment()).isEmpty();
    assertThat(form.leftovers()).extracting(Leftover::text).containsExactly(text);
  }

  @Test
  void aNameMayBeALevelInACellOfItsOwn() throws Exception {
    Form form =
        read(
            """
            	效益指标	经济效益指标	经济效益	增收	增收	50	50
            		社会效益指标	质量指标合格率	≥95%	98%	40	40
            """);
    assertThat(form.indicators())
        .extracting((Indicator row) -> row.level3().orElse(""))
        .containsExactly("经济效益", "质量指标合格率");
  }

  /** The second cell is not closed, and the label on the line below it is another form's. */
  @Test
  void isToldOfWithTheLineThatItStandsOn() throws Exception {
    Form form =
        first(
            """
            <table><tr><td>项目名称</td><td>湖滨绿道养护</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>修枝面积</td><td>5亩</td><td>5亩</td><td>50</td><td>50</td><td>
            项目名称
            <tr><td></td><td>质量指标</td><td>修枝合格率</td><td>95%</td><td>95%</td><td>20</td><td>20</td><td></td></tr>
            </table>
            """);
    assertThat(form.leftovers())
        .anySatisfy(
            left -> {
              assertThat(left.text()).isEqualTo("项目名称");
              assertThat(left.line()).isEqualTo(3);
            });
  }
}

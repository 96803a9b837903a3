package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two forms of which only the ends are left, one below the other. */
@DisplayName("Rows whose top is lost")
class LostTopsTest {

  private static final String FIRST =
      """
      效益指标 社会效益指标 市容整洁 改善 改善 15 15
      生态效益指标 水质达标 达标 达标 15 13
      满意度指标 服务对象满意度指标 居民满意度 ≥90% 92% 10 10
      总分 100 97
      """;

  private static final String SECOND =
      """
      时效指标 巡查完成率 100%% 98%% 10 9
      %s 社会效益指标 秩序良好 良好 良好 15 15
      可持续影响指标 管护机制 健全 健全 15 13
      总分 100 95
      """;

  @ParameterizedTest
  @ValueSource(strings = {"效益指标", "产出指标"})
  void areAnotherFormsWhereLevel1StartsAgain(String level1) throws IOException {
    List<Form> forms = Dumps.read(FIRST + "\n" + SECOND.formatted(level1));
    assertThat(forms).hasSize(2);
    assertThat(forms.get(0).total().score().orElseThrow()).isEqualByComparingTo("97");
    assertThat(forms.get(1).total().score().orElseThrow()).isEqualByComparingTo("95");
    assertThat(forms.get(1).indicators().get(0).level3()).contains("巡查完成率");
  }

  /** 主管部门满意度 is a row's name: its beginning is no label of a form's top. */
  @Test
  void areAnotherFormsWhereALevel2StandsAgain() throws IOException {
    String rows = SECOND.formatted("").replace("秩序良好", "主管部门满意度");
    List<Form> forms = Dumps.read(FIRST + "\n" + rows + FIRST.replace("100 97", "100 96"));
    assertThat(forms).extracting(form -> form.source().firstLine()).containsExactly(1, 6, 10);
  }

  /** No name of an agency ends so. */
  @ParameterizedTest
  @ValueSource(strings = {"3415人", "期较长，年底前未"})
  void endAboveATitleThatIsTorn(String end) throws IOException {
    String torn = "财政项目支出绩效自\n评表\n(2023 年度)\n项目名称 绿道养护\n";
    String top =
        """
        主管部门 市水务局 实施单位 青禾镇水务站
        项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 48 48 45.6 10 95% 9.5
        绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
        """;
    List<Form> forms = Dumps.read(FIRST + end + "\n" + torn + top + FIRST.replace("97", "96.5"));
    assertThat(forms).extracting(Form::title).endsWith("财政项目支出绩效自评表");
  }

  /** What is left of its head stands above its funds. */
  @Test
  void beginWithWhatIsLeftOfTheHead() throws IOException {
    String head =
        """

        主管部门 实施单位 青禾镇水务站
        项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 48 48 45.6 10 95% 9.5
        """;
    String rows = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n";
    List<Form> forms = Dumps.read(FIRST + head + rows + FIRST.replace("100 97", "50 47.5"));
    assertThat(forms).hasSize(2);
    assertThat(forms.get(0).attributes()).isEmpty();
    assertThat(forms.get(1).implementingUnit()).contains("青禾镇水务站");
    assertThat(forms.get(1).funding().unit()).contains("万元");
  }

  @Test
  void partNothingBelowTheSumOfAnEarlierLevel() throws IOException {
    String sums = SECOND.formatted("产出指标").replace("100 95", "40 37");
    assertThat(Dumps.read(sums + FIRST)).hasSize(1);
  }
}

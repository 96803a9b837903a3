package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Chinese is spoken people are answered in Chinese, and programs as everywhere. */
class LanguageTest {

  private static final String LOCALE = "perfparse.locale";
  private static final String WATER = "samples/water-2021.txt";
  private static final String NEGATIVE = "其他资金的全年执行数填列 -3 元，为负数";

  @BeforeEach
  void inChina() {
    System.setProperty(LOCALE, "zh_CN.UTF-8");
  }

  @AfterEach
  void anywhere() {
    System.clearProperty(LOCALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract --format ndjson",
        "extract --format csv --table findings",
        "extract --format sql",
        "validate --format json",
        "validate --format csv",
        "validate --format sarif",
        "rules --format json",
        "summary --format json",
        "summary --format csv",
        "extract --keep-refused"
      })
  void whatProgramsReadIsTheSameInEveryLocale(String command) {
    String[] words =
        (command + " " + (command.startsWith("rules") ? "" : WATER)).strip().split(" ");
    String here = new Run.Setup().real().run(words).out();
    System.clearProperty(LOCALE);
    Assertions.assertThat(new Run.Setup().real().run(words).out()).isEqualTo(here);
  }

  @Test
  void whatPeopleReadIsInTheirLanguage() {
    Run.Setup real = new Run.Setup().real();
    assertThat(real.run("validate", WATER)).hasOutputContaining(NEGATIVE, "填报有误", "全年执行数: -3");
    assertThat(real.run("show", WATER)).hasOutputContaining(NEGATIVE, "断行已接上");
    assertThat(real.run("rules")).hasOutputContaining("规则编号", "得分高于分值");
    assertThat(real.run("explain", "points-not-100")).hasOutputContaining("依据：", "财预〔2020〕10号");
    assertThat(real.run("validate", "nosuch.txt")).hasErrorContaining("nosuch.txt: 文件不存在；请核对名称");
    assertThat(real.run("validate", "--nosuch")).hasErrorContaining("没有选项“--nosuch”");
  }

  @Test
  void whoAsksForEnglishGetsIt() {
    assertThat(new Run.Setup().real().run("validate", "--lang", "en", WATER, "nosuch.txt"))
        .hasOutputContaining("其他资金 全年执行数 -3 is below zero")
        .hasErrorContaining("no such file; check the name");
  }

  @Test
  void programsGetChineseWhenItIsAskedFor() {
    Run.Setup real = new Run.Setup().real();
    String[] formats = {"json", "csv", "sarif"};
    for (String format : formats) {
      assertThat(real.run("validate", "--lang=zh", "--format", format, WATER))
          .hasOutputContaining(NEGATIVE, "negative-value");
    }
    assertThat(real.run("extract", "--lang=zh", WATER))
        .hasOutputContaining("\"detail\": \"“数量指杯”读作“数量指标”\"", "\"kind\": \"corrected-label\"");
  }

  @Test
  void amountsStandAsTheFormPrintsThem() {
    String form =
        "财政项目支出绩效自评表\n(2023 年度)\n项目名称\t河道保洁\n"
            + "主管部门\t水务局\t\t\t实施单位\t水务站\n"
            + "项目资金 (万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
            + "\t年度资金总额\t1250.5\t1250.5\t1250.5\t10\t100%\t10\n"
            + "\t其中：当年财政拨款\t1250.5\t1250.5\t1150.5\t—\t\t\n"
            + "\t其他资金\t0\t0\t0\t—\t\t\n";
    assertThat(new Run.Setup().real().in(form).run("validate", "-"))
        .hasOutputContaining(
            "年度资金总额的全年执行数填列 1,250.5 万元，而当年财政拨款 1,150.5 万元 + 其他资金 0 万元 = 1,150.5 万元，相差 100 万元");
  }

  @ParameterizedTest
  @CsvSource({
    "--lang zh rules,  规则编号",
    "--lang=zh rules,  规则编号",
    "rules --lang zh,  规则编号",
    "--lang zh --help, 用法：",
    "--lang zh rules --help, 用法：",
  })
  void standsBeforeOrBehindTheCommand(String words, String chinese) {
    assertThat(new Run.Setup().run(words.split(" "))).exitedWith(0).hasOutputContaining(chinese);
  }
}

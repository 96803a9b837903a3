package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of narrow columns: those that touch are cut, those that were spread are joined. */
class CutAndJoinedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "项 目 立 项 规 范; 项目立项规范",
        "5.00 优 优 3.25个 别 服 务 对; 5.00/优/优/3.25/个别服务对",
        "确 定 目 标 ， 按 时; 确定目标，按时",
        "产 出 指 标 数 量 指 标 渠道; 产出指标/数量指标/渠道",
        "年 度 指 标 值 分 值 得 分; 年度指标值/分值/得分",
        "数 量 指 标 达 标; 数量指标达标",
        // cells of one character each, and words that stand side by side
        "优 优 良 良; 优/优/良/良",
        "标 值 值 值; 标/值/值/值",
        "万 元 5.00; 万/元/5.00",
        "渠道 清 淤 完成; 渠道/清/淤/完成",
      })
  void aLineThatWasSpreadIsOneWord(String printed, String words) {
    assertThat(shown(SpreadTexts.join(cut(printed)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12—; 12/—",
        "5.00无; 5.00/无",
        "4受招投标时间影响; 4/受招投标时间影响",
        "6.00（人）5.00无; 6.00（人）/5.00/无",
        "服务对象满意率（含新增）3.00; 服务对象满意率（含新增）/3.00",
        // the mark of a blank reason, a grade, a value behind its name
        "5/; 5//",
        "93.39优; 93.39/优",
        "93.2%招标节约资金; 93.2%/招标节约资金",
        "≤98.5 元 79.79 元个别系统停用; ≤98.5/元/79.79/元/个别系统停用",
        "100%全覆盖; 100%全覆盖",
        "90%以上路段完好; 90%以上路段完好",
        "共 3500 人次培训 4 期; 共/3500/人次培训/4/期",
        "养老服务验收合格率98（%）; 养老服务验收合格率/98（%）",
        "服务对象满意度>= 98%; 服务对象满意度/>=/98%",
        "数= 0次; 数/=/0次",
        "≥12000次12000; ≥12000次/12000",
        "120 元/平方米120 元/平方米; 120/元/平方米/120/元/平方米",
        "指标1 指标; 指标1/指标",
        "8.00 -100.00 -; 8.00/-100.00/-",
        "工程批复金额不超过 98.5元; 工程批复金额/不超过/98.5元",
        // a target behind its name, as the value with the same unit tells
        "巡护到位率≥95% 96%; 巡护到位率/≥95%/96%",
        "补助及时率100% 100%; 补助及时率/100%/100%",
        "林木受害率≤0.9‰ 0.2‰; 林木受害率/≤0.9‰/0.2‰",
        // another unit, the target itself, a number that no name ends before, a value with its unit
        "巡护到位率≥95% 30人; 巡护到位率≥95%/30人",
        "林木达标率95% ≥95%; 林木达标率95%/≥95%",
        "不低于95% 96%; 不低于95%/96%",
        "12个 12个; 12个/12个",
        // a value with its unit, a year, a number of a list
        "12个; 12个",
        "不超过98.5（元）; 不超过98.5（元）",
        "2023年度工作计划; 2023年度工作计划",
        "（3）发放补贴; （3）发放补贴",
      })
  void aNumberEndsAWordThatTwoCellsMake(String printed, String words) {
    assertThat(shown(GluedNumbers.cut(cut(printed)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "指标 1：河道保洁长度; 指标1：河道保洁长度",
        "指标 2 —; 指标2/—",
        "达成年度 指标 6 —; 达成年度/指标/6/—",
        "达成年度 指标 3.1 招标节约; 达成年度/指标/3.1/招标节约",
      })
  void aNumberBehindTheEndOfAValueNumbersNoName(String printed, String words) {
    assertThat(shown(NumberedNames.join(cut(printed)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "托养人数 5 4⏎Ⅱ⏎托养人数 6 6; 托养人数/5/4/托养人数Ⅱ/6/6",
        "托养人数 5 4⏎Ⅲ托养人数 6 6; 托养人数/5/4/托养人数Ⅲ/6/6",
        // no other of that name, a name that may go on below, a word that begins so
        "托养人数 5 4⏎Ⅱ⏎安置人数 6 6; 托养人数/5/4/Ⅱ/安置人数/6/6",
        "托养人数 5 4⏎Ⅱ⏎托养人数⏎占比 6 6; 托养人数/5/4/Ⅱ/托养人数/占比/6/6",
        "水质提升 提升⏎水质改善⏎Ⅱ 提升 提升 6; 水质提升/提升/水质改善/Ⅱ/提升/提升/6",
        "水质比例 5 4⏎Ⅱ类水质比例 6 6; 水质比例/5/4/Ⅱ类水质比例/6/6",
      })
  void aNumeralThatStoodHigherEndsItsName(String printed, String words) {
    assertThat(shown(HighNumerals.lower(cut(printed)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // amounts with two decimals, and the rate that they make
        "年度资金总额186.00186.0093.001050.0%5; 年度资金总额/186.00/186.00/93.00/10/50.0%/5",
        "年度资金总额1.203.003.0010.00100.00%10.00; 年度资金总额/1.20/3.00/3.00/10.00/100.00%/10.00",
        "其他资金12.0012.00—; 其他资金/12.00/12.00/—",
        "-0.0%-; -/0.0%/-",
        // target and actual value are counted alike
        "巡护到位率100%95%1514支路未巡; 巡护到位率/100%/95%/15/14/支路未巡",
        "住户满意度>90%>95%2020; 住户满意度/>90%/>95%/20/20",
        "维修户数26户25.5户15.0014.00; 维修户数/26户/25.5户/15.00/14.00",
        "文明作业程度达标基本达标33宣传不够; 文明作业程度/达标/基本达标/3/3/宣传不够",
        "档案管理有效性有效较有效108.5; 档案管理有效性/有效/较有效/10/8.5",
        // a rate that the amounts do not make, an amount with one decimal, no budget
        "年度资金总额186.00186.0093.001060.0%5; 年度资金总额186.00186.0093.001060.0%5",
        "年度资金总额186.5186.593.51050.1%5; 年度资金总额186.5186.593.51050.1%5",
        "其他资金0.000.000.00100.0%10; 其他资金0.000.000.00100.0%10",
        // points alone or with a score, two units, a score above its points, two ways to cut it
        "巡护到位率100%95%20; 巡护到位率100%95%20",
        "巡护到位率100%95%100; 巡护到位率100%95%100",
        "维修户数26户25栋2020; 维修户数26户25栋2020",
        "巡护到位率100%95%1020; 巡护到位率100%95%1020",
        "巡护到位率100%95%15.014.55; 巡护到位率100%95%15.014.55",
        "维修年度2026.5.10; 维修年度2026.5.10",
      })
  void rowsAreCutWhoseFiguresGoOneWay(String printed, String words) {
    String rows = "出动船只26艘26艘2020⏎出动人次3人次3人次77⏎完成率9%9%55⏎" + printed;
    String others = "出动船只/26艘/26艘/20/20/出动人次/3人次/3人次/7/7/完成率/9%/9%/5/5/";
    assertThat(shown(TouchingCells.cut(cut(rows)))).isEqualTo(others + words);
  }

  @Test
  void twoRowsTouchByChance() {
    String rows = "出动船只26艘26艘2020⏎出动人次3人次3人次77";
    assertThat(shown(TouchingCells.cut(cut(rows)))).isEqualTo(rows.replace('⏎', '/'));
  }

  private static List<Atom> cut(String printed) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : printed.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    return AtomCutter.cut(lines);
  }

  private static String shown(List<Atom> atoms) {
    List<String> words = new ArrayList<>();
    for (Atom atom : atoms) {
      words.add(atom.text());
    }
    return String.join("/", words);
  }
}

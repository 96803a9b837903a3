package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.GluedNumbers;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single costs decide: each row is read rightly with the cost, and wrongly without. */
class CostTest {

  private static final TableColumns FUNDS =
      TableColumns.ofFunds(
          List.of(
              TableColumn.INITIAL,
              TableColumn.ANNUAL,
              TableColumn.EXECUTED,
              TableColumn.FUND_POINTS,
              TableColumn.RATE,
              TableColumn.FUND_SCORE));

  private static final TableColumns INDICATORS =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.LEVEL1,
              TableColumn.LEVEL2,
              TableColumn.NAME,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.REASON),
          false);

  private static final TableColumns WITH_OTHER =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.LEVEL2,
              TableColumn.OTHER,
              TableColumn.NAME,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE),
          false);

  private static final TableColumns WITH_UNIT =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.NAME,
              TableColumn.MEASURE,
              TableColumn.NATURE,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.OTHER),
          false);

  private static final TableColumns WITHOUT_POINTS =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.LEVEL1,
              TableColumn.LEVEL2,
              TableColumn.NAME,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.REASON),
          false);

  @ParameterizedTest(name = "{0} decides {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BLANK_ANNUAL|年度资金总额 640 640 10 100% 10|ANNUAL=640 EXECUTED=640",
        "BLANK_EXECUTED|年度资金总额 640 320 10 50% 5|ANNUAL=640 EXECUTED=320",
        "ODD_FUND_ROW|年度资金总额 12840.00⏎1284⏎0.00⏎4755.00⏎10⏎37.04%⏎3.7|ANNUAL=12840.00 EXECUTED",
        "BLANK_TARGET|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|TARGET=≥95% POINTS=10 SCORE=10",
        "BLANK_POINTS|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "BLANK_SCORE|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "NUMBERS_IN_TEXT|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "NUMBER_IN_NAME|渠道长度⏎5⏎4⏎10⏎渠道完好率⏎95⏎10⏎10|NAME=渠道长度 TARGET=5 ACTUAL=4",
        "TWO_VALUES|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道完好率 TARGET=≥95%",
        "PROSE_VALUE|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道完好率 TARGET=≥95%",
        "UNKNOWN_LEVEL|渠道长度 ≥5(公里) 5(公里) 10 10⏎指标2:⏎指标3:渠道完好率 ≥95(%) 96(%) 10 10|NAME=指标2: NAME",
        "NO_POINTS|渠道长度 ≥5公里 5公里 10 10⏎渠道完好率 ≥96 110 10|ACTUAL=110 SCORE=10",
        "SCORE_ABOVE_POINTS|渠道长度 ≥5公里 5 10⏎渠道完好率 ≥95% 96% 10 10|ACTUAL=5 SCORE=10",
        "BLANK_ACTUAL|渠道长度 无 ≥5公里 10 10|TARGET=无 ACTUAL=≥5公里",
        "BARE_RATE|年度资金总额  640  640  640万元  10  5⏎其中:当年财政⏎拨款  640  640  640  10  -⏎其他资金  -  -  -  —  -|FUND_SCORE=5",
        "BARE_TARGET|成本指⏎标  群众满意度  =2(⏎座)  有效⏎提升  5.0  5.0  /⏎数量指标  渠道完好率  2(座)  5  5⏎闸门维修及时性  不低于⏎95%  已完成  10  10⏎⏎⏎⏎⏎完成率|ACTUAL=2(座)",
        "BARE_VALUE|灌溉成本  及时  96⏎(%)  10  8  0⏎数量  渠道(含支渠)长度  有效提升  2(座)  5  5  无|TARGET=及时",
        "BEGINS_IN_MIDST|社会效益  ★渠道⏎完好率  /  /  5.0  5.0  /⏎水库大坝⏎安全监测设施维修养护完成情况和资金使用情况及群众知晓情况  无  9月2⏎0日  0|REASON=/",
        "REST_OF_NUMBER|年度资金总额 78.4⏎000⏎81.00000⏎0⏎35.464⏎000⏎10⏎44.33%⏎4.4⏎其中:财政拨款 58.8⏎000⏎60.00000⏎0⏎26.598⏎000⏎-⏎-⏎-|INITIAL=58.8000 ANNUAL=60.000000",
        "BLANK_FUND_POINTS|年度资金总额⏎640.5⏎640.5⏎100.00⏎%⏎3.7⏎其中:财政拨款⏎640.5⏎640.5⏎10⏎其他资金⏎-⏎-⏎100%⏎-|FUND_POINTS=-",
        "FUND_SCORE_ALONE|年度资金总额 640 640 320 10 50% 5⏎其他资金 0 0 0 - 0|FUND_POINTS=- RATE=0",
        "BLANK_FUND_SCORE|年度资金总额⏎640.5⏎100.00⏎%⏎3.7⏎其中:当年财政⏎拨款⏎640.5万元⏎640.5⏎10⏎-⏎-⏎上年结转资金⏎20万元⏎20万元⏎20万元⏎—⏎-⏎-|EXECUTED=640.5",
        "BLANK_INITIAL|年度资金总额⏎640.5⏎640.5⏎640.5⏎100.00⏎%⏎10⏎其中:财政拨款⏎640.5⏎640.5⏎640.5⏎100%⏎专项债券⏎-⏎-⏎20万元⏎-⏎-⏎-|INITIAL=-",
        "BLANK_NAME|≥5公⏎里渠道维修⏎12⏎12⏎10⏎0⏎资金|NAME=≥5公里渠道维修",
        "BLANK_RATE|年度资金总额⏎640.5⏎100.00⏎%⏎3.7⏎其中:当年财政⏎拨款⏎640.5万元⏎640.5⏎10⏎-⏎-⏎上年结转资金⏎20万元⏎20万元⏎20万元⏎—⏎-⏎-|EXECUTED=640.5",
        "BLANK_REASON|社会效益指标⏎及时⏎=2(座)⏎9月20日⏎-⏎-⏎/|REASON=/",
        "BLANK_UNMARKED|……⏎≥5公里渠道维修⏎达到⏎预期⏎达到预期⏎⏎⏎⏎⏎完成率|NAME=≥5公里渠道维修",
        "BROKEN_NUMBER|管护人员培训人次⏎≥9⏎5%⏎95%⏎-⏎8⏎0|REASON=0",
        "DASH_AMOUNT|年度资金总额⏎640.5⏎640.5⏎100.00⏎%⏎3.7⏎其中:财政拨款⏎640.5⏎640.5⏎10⏎其他资金⏎-⏎-⏎100%⏎-|FUND_POINTS=-",
        "DASH_POINTS|社会效益  ★渠道完好率  =2(座)  达到预期  10  10  /⏎⏎⏎⏎⏎完成率⏎数量指标  水库大坝安全监测设施维修养护完成情况和资金使用情况及群众知晓情况  ≥95%  5公里  -  -⏎绩效指标⏎指标1:渠道长度  /  /  10|ACTUAL=/",
        "LEVEL1_ALONE|管护措施⏎指标2:|LEVEL2=管护措施",
        "NAME_AS_REASON|……⏎≥5公里渠道维修⏎达到⏎预期⏎达到预期⏎⏎⏎⏎⏎完成率|NAME=≥5公里渠道维修",
        "NAME_ENDS|成本指⏎标⏎及时⏎=2(座)⏎12⏎-⏎0⏎受雨季⏎影响,施工进度滞后⏎群众满意度⏎≥5⏎=95%⏎0⏎社会效益⏎★渠道完好率⏎及时⏎及时⏎10⏎10⏎/|NAME=群众满意度",
        "NO_LETTERS|质量⏎98.5⏎5⏎5⏎3|NAME=质量",
        "NO_VALUE|渠道(含支渠)长度  /  -  -|POINTS=-",
        "NO_WEIGHT|数量  水库大坝安全监测设施维修养护完成情况和资金使用情况及群众知晓情况  12  10.0  0  因雨季施工受阻。⏎★渠道完好率  98.5  1(个)|POINTS=10.0",
        "NUMBER_FOR_WORDS|满意度指标(10分)⏎数量⏎群众⏎满意度⏎98.5⏎98.5⏎3⏎渠道维修长度|LEVEL1=满意度指标(10分)",
        "NUMBER_IN_REASON|时效指标⏎群众满意度⏎9月底前⏎已完成⏎10.0⏎9.5⏎资金⏎渠道质量⏎≥95(%)⏎12⏎-⏎-|NAME=渠道质量",
        "ODD_DECIMALS|满意度指标(10分)⏎数量⏎群众⏎满意度⏎98.5⏎98.5⏎3⏎渠道维修长度|SCORE=3",
        "ODD_VALUE|质量指标⏎水质⏎改善情况⏎≥9⏎5%⏎=95%⏎5⏎5⏎⏎⏎⏎⏎及时率|TARGET=≥95%",
        "OPEN_BRACKET|产出⏎社会效益指标⏎渠道(含支⏎渠)长度⏎9月⏎底前⏎12⏎10⏎10|NAME=渠道(含支渠)长度",
        "PROSE_CHARACTER|数置指标  ≥5公里渠道维修  有效提升  明显  -  0  渠道⏎维修长度|LEVEL2=数置指标",
        "RATE_FAILS|年度资金总额⏎640万元⏎160⏎10⏎37.04%⏎3.7⏎其中:财政拨款⏎640⏎640⏎160⏎—⏎其他资金⏎20万元⏎20万元⏎0⏎-|ANNUAL=640万元",
        "REASON|……⏎≥5公里渠道维修⏎达到⏎预期⏎达到预期⏎⏎⏎⏎⏎完成率|NAME=≥5公里渠道维修",
        "REASON_AT_FULL_SCORE|渠道质量⏎逐步完善并长期发挥作用⏎达成年度指标⏎5⏎5⏎闸门维修及时性⏎≥5公里⏎有效提升⏎5⏎5⏎水库大坝安全监测设施维修养护完成情况和资金使用情况及群众知晓情况⏎无⏎已完成⏎-⏎-|NAME=水库大坝安全监测设施维修养护完成情况和资金使用情况及群众知晓情况",
        "REASON_AT_LOST_POINTS|时效指标⏎群众满意度⏎9月底前⏎已完成⏎10.0⏎9.5⏎资金⏎渠道质量⏎≥95(%)⏎12⏎-⏎-|REASON=资金",
        "NUMBER_AS_REASON|渠道长度 ≥5公里 6公里 10⏎1⏎0⏎/⏎渠道完好率 ≥95% 96% 10 10 /|REASON=/ NAME=渠道完好率",
        "REASON_BEHIND_STOP|渠道长度 ≥5公里 4公里 10 8⏎资金下达较晚,结转下年。⏎河道水⏎质监测考核率⏎≥95% 96% 10 10|NAME=河道水质监测考核率",
        "REASON_WITHOUT_ACTUAL|满意度指标(10分)⏎数量⏎群众⏎满意度⏎98.5⏎98.5⏎3⏎渠道维修长度|ACTUAL=98.5",
        "SAME_AMOUNT|年度资金总额⏎640.5⏎640.5⏎100.00⏎%⏎3.7⏎其中:财政拨款⏎640.5⏎640.5⏎10⏎其他资金⏎-⏎-⏎100%⏎-|FUND_POINTS=10",
        "SAME_VALUE|社会效益  ★渠道完好率  =2(座)  达到预期  10  10  /⏎⏎⏎⏎⏎完成率⏎数量指标  水库大坝安全监测设施维修养护完成情况和资金使用情况及群众知晓情况  ≥95%  5公里  -  -⏎绩效指标⏎指标1:渠道长度  /  /  10|ACTUAL=/",
        "SHORT_LEVEL|数量指标  渠道长度  达到预期  达到预期  -  -⏎社会效益  ≥95(%)  达到预期  10.0  9.5  招标节约资金⏎……|NAME=社会效益",
        "SHORT_LEVEL_AS_NAME|社会效益  9月底  无  5  5|LEVEL2=社会效益",
        "SHORT_NAME|社会效益⏎社会⏎效益⏎98⏎.5⏎达成年度⏎指标⏎5⏎5⏎……|NAME=社会效益",
        "SHORT_REASON|效益指标  社会效益指标  及时  ≥95%  及时  -  -⏎数置指标  管护人员培训人次  及时  有效提升  -  8  资金|LEVEL2=数置指标",
        "STRAY|满意度指标(10分)⏎质量指标⏎渠道完好率⏎5公里⏎9月20日⏎4.5⏎资金|SCORE=4.5",
        "STRAY_CHARACTER|管护措施⏎指标2:|LEVEL2=管护措施",
        "SWALLOWED_LABEL|数量指标⏎渠道(含支渠⏎)长度⏎及时⏎2(座)⏎-⏎-|LEVEL2=数量指标",
        "TAIL|★渠道完好率⏎=2⏎(座)⏎=2(座)⏎5.0⏎3⏎渠道维修长度⏎质量指标⏎2023年⏎渠道维修长度⏎无⏎无⏎5⏎5|LEVEL2=质量指标",
        "TAIL_ON_PAGE|……⏎≥5公里渠道维修⏎达到⏎预期⏎达到预期⏎⏎⏎⏎⏎完成率|NAME=≥5公里渠道维修",
        "TARGET_AS_NAME|≥5公⏎里渠道维修⏎12⏎12⏎10⏎0⏎资金|NAME=≥5公里渠道维修",
        "TARGET_IN_NAME|社会效益指标⏎及时⏎=2(座)⏎9月20日⏎-⏎-⏎/|TARGET==2(座)",
        "TELLING_PROSE|2023年渠⏎道维修长度  明显改善群众用水  95%  10.0  10.0⏎★渠道完好率  不低于95%  95%  5  5⏎指标2:|TARGET=明显改善群众用水",
        "VALUE_AS_NAME|时效指标  2023年渠道维修长度  达到⏎预期  12  5  5⏎⏎⏎⏎⏎及时率|NAME_TAIL=及时率",
        "VALUE_AS_REASON|产出  社会效益  渠道(含支渠)长度  有效⏎提升  1(个)⏎社会效益指标  灌溉成本  不低于95%  及时|TARGET=有效提升",
        "SWALLOWED_START|渠道管护及时⏎率 ≥95% 95% 10 9.5 无|NAME=渠道管护及时率"
      })
  void decides(Cost cost, String text, String wanted) {
    assertThat(laid(text, Costs.standard())).contains(wanted);
    assertThat(laid(text, Costs.standard().with(cost, 0))).doesNotContain(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // lines as long as one another, the last shorter; a column as narrow as in another row
        "年度资金总额 6400000⏎640⏎000⏎0⏎3200000 10 50% 5|INITIAL=6400000 ANNUAL=6400000 EXECUTED=3200000",
        "年度资金总额 1286.45 128⏎6.4⏎5⏎1020.95 10 79.35 7.94⏎其中:财政拨款 9648.34 964⏎8.34⏎765.96 - - -|ANNUAL=9648.34",
        // numbers on one line are no pieces
        "年度资金总额 640 640⏎640⏎10 87.24⏎%⏎8.72|RATE=87.24%",
      })
  void aColumnHoldsTheNumbersThatWereBrokenAtItsEdge(String text, String wanted) {
    assertThat(laid(text, Costs.standard())).contains(wanted);
  }

  /** {@code 0 ⏎ 0 ⏎ ⏎ —}: the empty line stands for the executed amount. */
  @Test
  void aFundRowBeginsBesideItsLabelWhereEmptyLinesStandForBlankCells() {
    String total = "年度资金总额⏎640⏎640⏎320⏎10⏎50%⏎5⏎";
    String text = total + "上年结转资金⏎0⏎0⏎⏎—⏎⏎⏎其他资金⏎0⏎0⏎⏎—";
    String wanted = "INITIAL=0 ANNUAL=0 FUND_POINTS=—";
    assertThat(laid(text, Costs.standard()))
        .contains(wanted + " FUND_LABEL")
        .endsWith(wanted + " ");
  }

  /** The rest of a label may stand behind its row, on the next page. */
  @Test
  void theBeginOfALevelIsNoPartOfTheReasonAbove() {
    String text = "渠道长度 ≥5公里 4公里 10 8 施工进度⏎滞后⏎时效指⏎渠道维修及时率 ≥95% 96% 10 10";
    assertThat(laid(text, Costs.standard())).contains("LEVEL2=时效指 NAME=渠道维修及时率");
  }

  /** {@code 否} ends the row where most rows say nothing else in their unknown column. */
  @Test
  void aTextThatMostRowsHaveInAnUnknownColumnDoesNotGoOn() {
    String text = "质量指标⏎否⏎2023年⏎渠道维修长度⏎≥95%⏎96%⏎10⏎10";
    Habits habits = new Habits();
    habits.usual(TableColumn.OTHER, Set.of("否"));
    Costs without = Costs.standard().with(Cost.ODD_OTHER, 0);
    assertThat(laid(text, WITH_OTHER, habits, Costs.standard())).contains("OTHER=否 ");
    assertThat(laid(text, WITH_OTHER, habits, without)).doesNotContain("OTHER=否 ");
  }

  /** A unit is broken before its bracket, and a name before what more there is of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渠道长度 ≥5公里 4公里 10 8⏎其中⏎一台⏎(套)⏎14⏎台(套) 10 10 /⏎水泵⏎=13 台⏎(套)⏎14⏎台(套) 10 10 /|TARGET=一台(套) ACTUAL=14台(套)",
        "水泵数量⏎=13 台⏎(套)⏎14⏎台(套) 10 10⏎闸门维修率 ≥95% 96% 10 10|NAME=水泵数量 TARGET==13台(套)",
      })
  void aUnitWithABracketIsOfTheValue(String text, String wanted) {
    assertThat(laid(text, Costs.standard())).contains(wanted);
  }

  /** {@code 已完成} stands in the column of most rows, though no points were lost. */
  @Test
  void aReasonThatMostRowsHaveIsNoBeginOfAName() {
    String row = "质量指标 管护次数 12次 12次 10 10 已完成⏎";
    String text = row + row + "数量指标 渠道长度 5公里 5公里 10 10 已完成⏎渠道维修次数 3次 3次 10 10 已完成⏎" + row;
    assertThat(laid(text, Costs.standard())).contains("REASON=已完成 NAME=渠道维修次数");
  }

  /** Whatever stands before it: a value tells its unit once more. */
  @Test
  void theUnitInAColumnOfItsOwnIsThatOfTheValue() {
    String text = "绿化单位成⏎本⏎元/平方米 ≤ 98 96元/平方米 10 10⏎管护长度⏎公里 ≥ 5 4公里 10 8";
    assertThat(laid(text, WITH_UNIT, new Habits(), Costs.standard())).contains("单位成本 MEASURE=元/");
  }

  /** {@code 响指标 管护机制}: the rest of a level stands on the line of the row below. */
  @Test
  void aRowMayBeginBehindTheRestOfALevelOnItsLine() {
    String text =
        "可持续影\t渠道长度\t≥5公里\t4公里\t10\t10⏎⏎⏎⏎⏎响指标\t渠道完好率\t≥95%\t96%\t10\t10⏎管护率\t≥95%\t96%\t10\t10";
    String wanted = "LEVEL2_TAIL=响指标 NAME=渠道完好率";
    Costs without = Costs.standard().with(Cost.ROW_IN_LINE, 2000);
    assertThat(laid(text, without)).contains(wanted);
  }

  /** {@code 可持续 ⏎ 影响指}, and the rest on the next page: no reason why points were lost. */
  @Test
  void aLevelTornIntoSeveralLinesIsNoReasonAbove() {
    String row = "渠道长度 ≥5公里 4公里 10 10⏎";
    String text = row + "可持续⏎影响指⏎渠道完好率 ≥95% 96% 10 10";
    assertThat(laid(text, Costs.standard())).contains("LEVEL2=可持续影响指 NAME=渠道完好率");
  }

  @Test
  void aDateIsToldApartFromTheOneBeforeIt() {
    String text = "渠道完工时间⏎9月前⏎2021年⏎12月25⏎日完成⏎10 10⏎渠道完好率⏎≥95%⏎96%⏎10 10";
    assertThat(laid(text, Costs.standard())).contains("TARGET=9月前 ACTUAL=2021年12月25日完成");
  }

  /** {@code 加大宣传力度，不断提}: a text that ended there would hardly have filled its last line. */
  @Test
  void aReasonWhoseLastLineIsFullGoesOn() {
    String reason = "个别群众对渠道管护不甚了⏎解,下一步加大宣传,不断提⏎高服务质量⏎";
    String text = "渠道长度 ≥5公里 4公里 10 8⏎" + reason + "渠道设施完好⏎率⏎≥95% 96% 10 10";
    Habits habits = new Habits();
    habits.width(TableColumn.REASON, 24);
    habits.even(TableColumn.REASON, true);
    Costs without = Costs.standard().with(Cost.REASON_ENDS_AT_EDGE, -400);
    assertThat(laid(text, INDICATORS, habits, Costs.standard())).contains("NAME=渠道设施完好率");
    assertThat(laid(text, INDICATORS, habits, without)).contains("NAME=高服务质量渠道设施完好率");
  }

  /** {@code 93.2%招标节约资金}: full texts of two columns touch where the table has no points. */
  @Test
  void whatTouchesARateIsNoPartOfIt() {
    String text = "数量指标 管护率 ≥95% 93.2%招标节约资金⏎质量指标 完好率 ≥90% 100%完成";
    Costs without = Costs.standard().with(Cost.TWO_VALUES, 0);
    assertThat(laid(text, WITHOUT_POINTS, new Habits(), Costs.standard()))
        .contains("ACTUAL=93.2% REASON=招标节约资金", "ACTUAL=100%完成");
    assertThat(laid(text, WITHOUT_POINTS, new Habits(), without)).contains("=93.2%招标节约资金");
  }

  /** The long lines are two columns' each, and tell nothing of how wide one is. */
  @Test
  void aFewLongLinesDoNotShowHowWideTheirColumnIs() {
    String first = "产出指标 数量指标 路灯更换盏数 ≥128盏 128盏⏎时效指标⏎项目完工率 ≥95% 93.04%⏎";
    String second = "成本指标⏎路灯更换成本控制 ≤98.5元/盏 98.5元/盏⏎因施工许可办理延期,下步⏎";
    String reason = "提前申报,细化任务分工,⏎明确时间节点和责任人,按⏎周调度。⏎";
    String torn = "灯杆维修成本 显著 部分达成年度指标线缆价格上涨,年底前未能⏎并具有一定效果全部支付,结转下年使用。⏎";
    String last = "效益指标⏎社会效益指标⏎夜间照明知晓率 ≥98% 95.76%⏎因汛期部分路段停工,下步⏎合理安排工期。";
    String text = first + "设备采购两次流标,交货时⏎间推迟到次年春。⏎" + second + reason + torn + last;
    assertThat(laid(text, WITHOUT_POINTS, new Habits(), Costs.standard()))
        .contains("REASON=设备采购两次流标,交货时间推迟到次年春。", "明确时间节点和责任人,按周调度。");
  }

  /** {@code 不 ⏎ 超 ⏎ 过} in a column for one character, the row's other cells beside it. */
  @Test
  void anOperatorInWordsMayStandOnThreeLines() {
    String row = "管护长度\t公里\t≥\t5\t4公里\t10\t8\t否⏎";
    String text = row + "管护成本\t元\t不⏎超⏎过\t50\t45元\t10\t10\t否⏎" + row;
    assertThat(laid(text, WITH_UNIT, new Habits(), Costs.standard()))
        .contains("NATURE=不超过 TARGET=50 ");
  }

  /** {@code 8月前}, {@code 6月}: two dates, and no units that differ. */
  @Test
  void aMonthIsNoUnitThatTargetAndValueShare() {
    String text = "质量指标|渠道完工时间|8月前|6月|10|10";
    assertThat(laid(text, WITH_OTHER, new Habits(), Costs.standard())).contains("TARGET=8月前");
  }

  /** {@code 其中:一标段 … 100 否}: the row goes on behind its blank points. */
  @Test
  void aPartHasNoPointsThoughItsRowGoesOn() {
    String row = "⏎管护率 % ≥ 95 96% 10 10 否";
    String text = "管护长度 公里 ≥ 5 4公里 10 8 否" + row + "⏎其中一标段 公里 ≥ 32 14公里 否" + row;
    String laid = laid(text, WITH_UNIT, new Habits(), Costs.standard());
    assertThat(laid).contains("ACTUAL=14公里 OTHER=否");
  }

  private static String laid(String text, Costs costs) {
    TableColumns table = text.startsWith("年度资金") ? FUNDS : INDICATORS;
    return laid(text, table, new Habits(), costs);
  }

  private static String laid(String text, TableColumns table, Habits habits, Costs costs) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    Sheet sheet = new Sheet(InnerGaps.mark(GluedNumbers.cut(AtomCutter.cut(lines))));
    Alignment alignment =
        new TableAligner(
                sheet.atoms(0, sheet.size()), sheet.labels(), table, habits, sheet.gaps(), costs)
            .align()
            .orElseThrow();
    StringBuilder cells = new StringBuilder();
    for (AlignedCell cell : alignment.cells()) {
      cells.append(cell.column()).append('=').append(sheet.words(cell.from(), cell.to()));
      cells.append(' ');
    }
    return cells.toString();
  }
}

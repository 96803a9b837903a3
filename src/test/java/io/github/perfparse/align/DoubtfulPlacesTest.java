package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.CentredPage;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is laid out may show that a cell, a name or a row stands elsewhere. */
class DoubtfulPlacesTest {

  /** The numbers beside 其中 are laid into the last row, whose label stands below. */
  private static final String FUNDS =
      CentredPage.withFunds(
          """
          预算执行情      年度预 年初预算              调整后预算数         预算      预算执行      权重   得分 原因
          况(10 分)    算数                                   执行      率
                     (元)                                  数
                     总额     1,200,000.00   1,200,000.00   1,200 100.00%     10   10
                                                          ,000.
                                                          00
                     其中： 1,200,000.00      1,200,000.00   1,200
                     财政资                                  ,000.
                     金                                    00
                     财政专
                     户管理
                     资金
                     单位资
                     金
                     其他资
                     金
          """);

  private static final Message SAID = Message.of("doubt.sums");

  private static Sheet sheet(int line, String words) {
    List<Atom> atoms = new ArrayList<>();
    for (String word : words.split(" ")) {
      Gap.Kind kind = atoms.isEmpty() ? Gap.Kind.LINE : Gap.Kind.SPACE;
      atoms.add(Atom.of(word, word, line, atoms.size() + 1, new Gap(kind, 0, 1, 0, false)));
    }
    return new Sheet(atoms);
  }

  /** Label, annual budget, executed amount, points. */
  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, 金, 5, 5, , [/funding/rows]",
    "UNKNOWN, 其他资金水务局自评, 5, 5, , [/funding/rows]",
    "UNKNOWN, 其中:中央财政资金, 5, 5, , []",
    "OTHER, 其他资金, 5, , 5, [/funding/rows/0]",
    "OTHER, 其他资金, 5, 5, 5, []",
  })
  void aFundRowThatNobodyKnowsOrThatLacksItsExecutedAmount(
      Funding.Kind kind,
      String label,
      Integer annual,
      Integer executed,
      Integer points,
      String doubts) {
    WordLedger book = new WordLedger(sheet(1, label));
    Optional<BigDecimal> none = Optional.empty();
    Funding.Row row =
        new Funding.Row(
            kind,
            label,
            number(annual),
            number(annual),
            number(executed),
            number(points),
            none,
            none,
            1);
    SumDoubts.ofFunds(book, new Funding(Optional.of("元"), List.of(row)));
    assertThat(LaidTable.doubted(book)).hasToString(doubts);
  }

  private static Optional<BigDecimal> number(Integer value) {
    return value == null ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  @ParameterizedTest
  @CsvSource({
    "JOINED_FRAGMENT, '[/indicators/0/level3, /indicators/1/level3, /indicators/0]'",
    "CLEANED_TEXT, [/indicators/0/level3]",
  })
  void aNameOfTwoLinesAboveARowWithoutOne(Repair.Kind kind, String doubts) {
    WordLedger book = new WordLedger(sheet(1, "更换门窗改造食堂"));
    book.repair(kind, IndicatorField.LEVEL3.path(0), 1, SAID);
    List<Indicator> rows = List.of(row("更换门窗改造食堂", 1), row("", 2));
    TextDoubts.note(book, rows);
    assertThat(LaidTable.doubted(book)).hasToString(doubts);
  }

  private static Indicator row(String name, int line) {
    Optional<BigDecimal> points = number(5);
    Optional<String> none = Optional.empty();
    return new Indicator(
        none,
        none,
        name.isEmpty() ? none : Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        points,
        points,
        none,
        line);
  }

  @ParameterizedTest
  @CsvSource({
    "LEVEL3, '[/indicators/0/level3, /indicators/0/target, /indicators/0/actual,"
        + " /indicators/0/points, /indicators/0/score]'",
    "DEVIATION, '[/indicators/0/deviation, /indicators/0/target, /indicators/0/actual]'",
  })
  void aLineOfARowThatMayBeAnotherRow(IndicatorField first, String doubts) {
    Sheet sheet = sheet(3, "基层治理支撑 100%完成 100%");
    WordLedger book = new WordLedger(sheet);
    List<LooseWord> loose = new ArrayList<>();
    List<IndicatorField> fields = List.of(first, IndicatorField.TARGET, IndicatorField.ACTUAL);
    for (int i = 0; i < fields.size(); i++) {
      book.take(fields.get(i).path(0), i, i + 1);
      LooseWord.Place place = new LooseWord.Place(3, i + 1);
      loose.add(new LooseWord(place, place, place));
    }
    PlaceDoubts.note(book, sheet, loose);
    assertThat(LaidTable.doubted(book)).hasToString(doubts);
  }

  @Test
  void aLostCharacterBesideAScoreIsTheNames() {
    WordLedger book = new WordLedger(sheet(1, "10 度"));
    book.take(IndicatorField.SCORE.path(0), 0, 1);
    book.close(0, 2);
    assertThat(LaidTable.doubted(book))
        .containsExactly("/indicators/0/score", "/indicators/0/level3");
  }

  @Test
  void aUnitOfOneCharacterIsAPiece() {
    WordLedger book = new WordLedger(sheet(1, "局"));
    book.words(Pointer.of("implementingUnit"), 0, 1);
    assertThat(LaidTable.doubted(book)).containsExactly("/implementingUnit");
  }

  @Test
  void numbersAboveTheirRowsLabelMayBeThoseOfARowBesideThem() throws IOException {
    List<String> doubted = new ArrayList<>();
    for (Repair repair : Dumps.read(FUNDS).get(0).repairs()) {
      if (repair.kind() == Repair.Kind.ALIGNED_CELL) {
        doubted.add(repair.path().toString());
      }
    }
    assertThat(doubted).contains("/funding/rows/1", "/funding/rows/2", "/funding/rows/3");
  }

  /** Merged cells printed in each of their places: one row of funds each, and doubtful names. */
  @Test
  void takesCopiesOfMergedCellsForNoOthers() throws IOException {
    Form form =
        Dumps.read(
                """
                项目支出绩效自评表
                (2023 年度)
                项目名称 项目名称 渠道清淤 渠道清淤 渠道清淤
                主管部门 主管部门 乙县水务局 乙县水务局 实施单位 实施单位 乙县渠道站 乙县渠道站
                项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额 年度资金总额 613.45 613.45 547.87 10 89.31% 8.93
                其中：当年财政拨款 其中：当年财政拨款 613.45 613.45 547.87 — — —
                一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
                产出指标 数量指标 清淤长度 ≥3公里 3公里 30 30
                产出指标 质量指标 清淤合格率 ≥98% 100% 20 20
                效益指标 社会效益指标 灌溉条件 改善 改善 30 30
                满意度指标 服务对象满意度指标 农户满意度 ≥90% 92% 10 10
                总分 100 98.93
                """)
            .get(0);
    assertThat(form.funding().rows())
        .extracting(row -> row.executed().orElseThrow().intValue())
        .containsExactly(5478700, 5478700);
    assertThat(form.repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/projectName", "/supervisingDepartment", "/implementingUnit");
  }
}

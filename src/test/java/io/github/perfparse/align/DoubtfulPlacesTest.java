package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.CentredPage;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
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

  /** What went into one of the two texts is missing in the other. */
  @Test
  void aLineOfAGoalThatMayBeOfTheOther() {
    Sheet sheet = sheet(3, "了较好的社会效益。");
    WordLedger book = new WordLedger(sheet);
    book.take(FormField.EXPECTED.path(), 0, 1);
    LooseWord.Place place = new LooseWord.Place(3, 1);
    PlaceDoubts.note(book, sheet, List.of(new LooseWord(place, place, place)));
    assertThat(LaidTable.doubted(book)).hasToString("[/objectives]");
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

  /** A label without amounts is the next row, and no remark of the row above it. */
  @Test
  void labelsWithoutAmountsBesideBrokenOnesAreRows() throws IOException {
    assertThat(Dumps.read(FUNDS).get(0).funding().rows())
        .extracting(row -> row.kind() + " " + row.executed().map(BigDecimal::intValue).orElse(0))
        .containsExactly(
            "TOTAL 1200000",
            "APPROPRIATION 1200000",
            "SPECIAL_ACCOUNT 0",
            "UNIT_FUNDS 0",
            "OTHER 0");
  }

  /** A label that nobody knows, and what it labels, are read as the rest of the name. */
  @ParameterizedTest
  @CsvSource({
    "乙德市博物馆   经费渠道   专项, true",
    "乙德市博物馆   经费渠道, true",
    "乙德市博物馆, false",
    "乙德市 博物馆, false",
    "王   某, false",
  })
  void cellsBesideANameMayBeOthers(String unit, boolean doubted) throws IOException {
    String form =
        """
        项目支出绩效自评表
        （2021年度）
        项目名称   馆藏书画修复   主管部门   乙德市文化局
        实施单位   %s
        项目资金（万元）   年初预算数   全年预算数   全年执行数   分值   执行率   得分
        年度资金总额   45   45   45   10   100%%   10
        一级指标   二级指标   三级指标   年度指标值   实际完成值   分值   得分
        产出指标   数量指标   修复书画件数   ≥36件   38件   60   60
        效益指标   社会效益指标   新增展出件数   ≥10件   12件   30   30
        总分   100   100
        """
            .formatted(unit);
    assertThat(Dumps.read(form).get(0).repairs())
        .filteredOn(repair -> repair.path().toString().equals("/implementingUnit"))
        .filteredOn(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .hasSize(doubted ? 1 : 0);
  }
}

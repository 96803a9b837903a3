package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each witness sees its own thing and nothing in a form that was read well. */
class JudgeTest {

  /** A form that was read well, to be spoilt in one place. */
  private static final class Reading {

    private String title = "项目支出绩效自评表";
    private String project = "湖滨绿道养护";
    private Optional<String> department = Optional.of("云泽市园林局");
    private String expected = "全年养护绿地二百九十万平方米。";
    private String name = "绿地养护面积";
    private String target = "≥290万㎡";
    private String points = "90";
    private String score = "88";
    private String total = "100";
    private String scored = "98";
    private String executed = "20";
    private boolean rows = true;
    private int lastRow = 8;
    private Optional<String> second = Optional.empty();
    private final List<Indicator> others = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    private Reading leaving(Leftover.Kind kind, String... texts) {
      for (String text : texts) {
        leftovers.add(new Leftover(kind, Pointer.FORM, 9, text));
      }
      return this;
    }

    private Form form() {
      return new Form(
          new SourceRef("dump.txt", 1, 1, 9, "tab"),
          title,
          Optional.of(2023),
          Optional.of(project),
          department,
          Optional.of("云泽市绿化中心"),
          new Funding(Optional.of("万元"), rows ? funds() : List.of()),
          new Objectives(Optional.of(expected), Optional.of("已养护绿地二百九十万平方米。")),
          rows ? indicators() : List.of(),
          new Total(Optional.of(number(total)), Optional.of(number(scored)), OptionalInt.of(9)),
          Optional.empty(),
          attributes,
          repairs,
          leftovers,
          List.of(),
          Optional.empty(),
          List.of(),
          Set.of());
    }

    private List<Funding.Row> funds() {
      List<Funding.Row> funds = new ArrayList<>();
      funds.add(fund(Funding.Kind.TOTAL, "20", Optional.of(number("10"))));
      funds.add(fund(Funding.Kind.APPROPRIATION, executed, Optional.empty()));
      second.ifPresent(amount -> funds.add(fund(Funding.Kind.TOTAL, amount, Optional.empty())));
      return funds;
    }

    private static Funding.Row fund(Funding.Kind kind, String amount, Optional<BigDecimal> points) {
      Optional<BigDecimal> money = Optional.of(number(amount));
      return new Funding.Row(
          kind, kind.key(), money, money, money, points, Optional.empty(), points, 4);
    }

    private List<Indicator> indicators() {
      List<Indicator> indicators = new ArrayList<>(others);
      indicators.add(indicator(lastRow));
      return indicators;
    }

    private Indicator indicator(int line) {
      Quantity value = new Quantity(target, Optional.empty(), Optional.empty(), Optional.empty());
      return new Indicator(
          Optional.of("产出指标"),
          Optional.of("数量指标"),
          Optional.of(name).filter(text -> !text.isEmpty()),
          Optional.of(value),
          Optional.of(value),
          Optional.of(number(points)),
          Optional.of(number(score)),
          Optional.empty(),
          line);
    }
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static int seen(Witness witness, Reading reading) {
    return new Facts(reading.form(), Lexicon.standard()).seen(witness);
  }

  private static Optional<Verdict> verdict(Reading reading) {
    return new Judge(Lexicon.standard()).refuses(reading.form());
  }

  @ParameterizedTest
  @EnumSource(
      names = {"POINTS_AGREE", "FUNDS_AGREE"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodySpeaksAgainstAFormThatWasReadWell(Witness witness) {
    assertThat(seen(witness, new Reading())).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"POINTS_AGREE", "FUNDS_AGREE"})
  void sumsThatCloseSpeakForIt(Witness witness) {
    assertThat(witness.weigh(new Facts(new Reading().form(), Lexicon.standard()))).isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "LABEL_IN_HEAD, 湖滨绿道养护实施单位丙林场",
    "LABEL_IN_HEAD, 湖滨绿道养护 年初预算数 20",
    "NUMBERS_IN_CELL, 湖滨绿道养护 20 20",
    "TARGET_IN_NAME, ≥90.00(%)校舍维修88.00(%)",
    "PARAGRAPH_FOR_A_NAME, 全年养护绿地二百九十万平方米，公众满意。补植苗木三千二百株，成活率达标。",
  })
  void looksAtNames(Witness witness, String project) {
    Reading reading = new Reading();
    reading.project = project;
    assertThat(seen(witness, reading)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "LABELS_IN_OBJECTIVES, 完成年度目标。 一级指标 二级指标",
    "NUMBERS_IN_TEXT, 完成年度目标。 50 50",
  })
  void looksAtObjectives(Witness witness, String expected) {
    Reading reading = new Reading();
    reading.expected = expected;
    assertThat(seen(witness, reading)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "LABEL_IN_ROW, 绿地养护面积年度指标值",
    "LABEL_IN_ROW, 上年结转资金",
    "SEVERAL_CELLS_IN_ONE, 完工率100%100%55成本指标工程造价",
    "SEVERAL_CELLS_IN_ONE, 成本指标工程造价≤95万元93万元",
    "NUMBERS_IN_CELL, 绿地养护面积 20 20",
    "TORN_BRACKET, 绿地养护面积(万",
    "TORN_BRACKET, 平方米)",
    "NAMELESS_ROW, ''",
  })
  void looksAtNamesOfIndicators(Witness witness, String name) {
    Reading reading = new Reading();
    reading.name = name;
    assertThat(seen(witness, reading)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"时效指标1：完工及时率", "群众满意度指标", "无效益指标", "数量指标完成率"})
  void knowsANameWithALevelFromSeveralCells(String name) {
    Reading reading = new Reading();
    reading.name = name;
    assertThat(seen(Witness.SEVERAL_CELLS_IN_ONE, reading)).isZero();
  }

  @Test
  void knowsALevelInTheCellOfAValue() {
    Reading reading = new Reading();
    reading.target = "质量指标";
    assertThat(seen(Witness.SEVERAL_CELLS_IN_ONE, reading)).isEqualTo(2);
  }

  /** Of words that were laid into cells only the values are looked at, and the sums. */
  @ParameterizedTest
  @CsvSource({"70, true", "100, false"})
  void refusesCellsThatHoldOthersUnlessTheSumsClose(String total, boolean refused) {
    Reading reading = new Reading();
    reading.name = "完工率100%100%55成本指标工程造价";
    reading.total = total;
    assertThat(new Judge(Lexicon.standard()).guesses(reading.form()).isPresent())
        .isEqualTo(refused);
  }

  @Test
  void looksAtNamesOfOneCharacterAmongLongerOnes() {
    Reading reading = new Reading();
    reading.name = "率";
    assertThat(seen(Witness.CLIPPED_NAME, reading)).isZero();
    reading.others.addAll(List.of(new Reading().indicator(8), new Reading().indicator(8)));
    assertThat(seen(Witness.CLIPPED_NAME, reading)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"率(B/A), 1", "的改进措施, 1", "执行率(B/A), 0", "备注, 0"})
  void looksAtColumnHeadsOfWhichOnlyTheEndIsThere(String head, int clipped) {
    Reading loose = new Reading().leaving(Leftover.Kind.UNRECOGNISED_TEXT, head);
    assertThat(seen(Witness.CLIPPED_HEAD, loose)).isEqualTo(clipped);
    Reading corrected = new Reading();
    Message detail = Message.of("corrected.head", head, IndicatorColumn.DEVIATION);
    corrected.repairs.add(new Repair(Repair.Kind.CORRECTED_LABEL, Pointer.FORM, 7, detail));
    assertThat(seen(Witness.CLIPPED_HEAD, corrected)).isEqualTo(clipped);
  }

  @Test
  void knowsANumberedListFromATornBracket() {
    Reading reading = new Reading();
    reading.name = "1)绿地养护面积";
    assertThat(seen(Witness.TORN_BRACKET, reading)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"%, 2", "≥, 2", "290万㎡, 0", "优, 0"})
  void looksAtValues(String target, int signs) {
    Reading reading = new Reading();
    reading.target = target;
    assertThat(seen(Witness.SIGN_FOR_A_VALUE, reading)).isEqualTo(signs);
  }

  @ParameterizedTest
  @CsvSource({
    "POINTS_DIFFER, 90, 98, 20",
    "SCORES_DIFFER, 100, 90, 20",
    "FUNDS_DIFFER, 100, 98, 12"
  })
  void looksAtSums(Witness witness, String total, String scored, String executed) {
    Reading reading = new Reading();
    reading.total = total.equals("90") ? "70" : total;
    reading.scored = scored;
    reading.executed = executed;
    assertThat(seen(witness, reading)).isEqualTo(1);
  }

  /** Many forms leave the funds out of their total. */
  @Test
  void letsATotalLeaveTheFundsOut() {
    Reading reading = new Reading();
    reading.total = "90";
    assertThat(seen(Witness.POINTS_AGREE, reading)).isEqualTo(1);
  }

  @Test
  void looksAtWhatFoundNoPlace() {
    Reading reading =
        new Reading()
            .leaving(Leftover.Kind.UNRECOGNISED_TEXT, "50 50", "48", "绿地养护面积及补植苗木成活率达到要求")
            .leaving(Leftover.Kind.UNREADABLE_NUMBER, "已完成", "#REF!", "S.0", "1,5Q0.00");
    assertThat(seen(Witness.UNPLACED_NUMBERS, reading)).isEqualTo(3);
    assertThat(seen(Witness.UNPLACED_TEXT, reading)).isPositive();
    assertThat(seen(Witness.UNREADABLE_NUMBER, reading)).isEqualTo(1);
  }

  @Test
  void refusesATableThatIsNotInTheRecord() {
    Reading reading =
        new Reading().leaving(Leftover.Kind.UNRECOGNISED_TEXT, "50", "50", "40", "38");
    reading.rows = false;
    assertThat(seen(Witness.NOTHING_OF_THE_TABLE, reading)).isEqualTo(1);
    assertThat(verdict(reading)).map(Verdict::reason).contains(Refusal.Reason.NO_TABLE);
  }

  /** {@code 本 za5 ln oom 9}: a table is there, and was misread. */
  @Test
  void saysThatCellsCannotBeToldApartWhereRowsAreTexts() {
    Reading reading = new Reading().leaving(Leftover.Kind.UNRECOGNISED_TEXT, "50", "40");
    reading.rows = false;
    reading.expected += "\n管网清淤 0.8 9 3 3";
    assertThat(verdict(reading)).map(Verdict::reason).contains(Refusal.Reason.NO_TABLE);
    reading.attributes.put("说明", "管网清淤 0.8 9 3 3");
    assertThat(verdict(reading)).map(Verdict::reason).contains(Refusal.Reason.CELLS_NOT_TOLD_APART);
  }

  /** A title parts the rows from their head, and the goals end in them. */
  @Test
  void refusesATableThatIsInTheGoals() {
    Reading reading = new Reading();
    reading.expected += "\n管网清淤深度 >=0.8米 0.9米 3.00 3.00";
    assertThat(seen(Witness.NOTHING_OF_THE_TABLE, reading)).isZero();
    reading.rows = false;
    assertThat(seen(Witness.NOTHING_OF_THE_TABLE, reading)).isEqualTo(1);
    assertThat(verdict(reading)).isPresent();
  }

  @Test
  void looksAtTheRestOfTheHead() {
    Reading reading = new Reading();
    reading.department = Optional.empty();
    assertThat(seen(Witness.EMPTY_HEAD, reading)).isEqualTo(1);
  }

  @Test
  void hasSumsOutweighOtherWitnesses() {
    Reading reading = new Reading();
    reading.target = "%";
    assertThat(verdict(reading)).isEmpty();
    reading.total = "70";
    assertThat(verdict(reading))
        .map(verdict -> verdict.detail().orElseThrow().toString())
        .hasValue(
            "2 values are a sign and nothing else; points do not add up to the printed total");
  }

  /** The rows are on line 9, the funds on line 4; where they stand above, two forms are mixed. */
  @Test
  void refusesRowsAboveTheHeadOfTheirTable() {
    Reading reading = new Reading();
    for (String level : List.of("数量指标", "质量指标", "时效指标", "成本指标")) {
      String row = level + " 指标1:绿地养护 ≥95% 95.61%";
      reading.leftovers.add(new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, 2, row));
    }
    assertThat(verdict(reading)).map(Verdict::reason).contains(Refusal.Reason.OUT_OF_ORDER);
    reading.leftovers.remove(0);
    assertThat(verdict(reading).map(Verdict::reason))
        .isNotEqualTo(Optional.of(Refusal.Reason.OUT_OF_ORDER));
  }

  /** The same total again stands on the next page; another one is another form's. */
  @ParameterizedTest
  @CsvSource({"20, false", "35, true"})
  void refusesAnotherTotalOfTheFunds(String amount, boolean refused) {
    Reading reading = new Reading();
    reading.second = Optional.of(amount);
    assertThat(verdict(reading).map(Verdict::reason))
        .isEqualTo(refused ? Optional.of(Refusal.Reason.OUT_OF_ORDER) : Optional.empty());
  }

  /** A mistake of the agency's own is for the rules. */
  @Test
  void letsAGridBeWrong() {
    Reading reading = new Reading();
    reading.total = "70";
    reading.scored = "60";
    reading.executed = "12";
    reading.score = "95";
    assertThat(verdict(reading)).isEmpty();
  }

  /** {@code 100} three times and {@code 6} twice were taken for the numbers of pages. */
  @Test
  void seesTheTableWhoseNumbersWereTakenForPages() {
    Reading reading = new Reading();
    reading.rows = false;
    reading.leaving(Leftover.Kind.UNRECOGNISED_TEXT, "98.33");
    for (String page : List.of("100", "6", "100", "100", "6")) {
      Message detail = Message.of("furniture.page", page);
      reading.repairs.add(new Repair(Repair.Kind.DROPPED_FURNITURE, Pointer.FORM, 9, detail));
    }
    assertThat(seen(Witness.NOTHING_OF_THE_TABLE, reading)).isEqualTo(1);
    reading.repairs.remove(0);
    assertThat(seen(Witness.NOTHING_OF_THE_TABLE, reading)).isZero();
  }

  /** The title of another form, which found no place, among the rows: leftovers stand on line 9. */
  @ParameterizedTest
  @CsvSource({
    "'', 8, 10, true",
    "'', 8, 9, false",
    "'', 10, 11, false",
    "项目支出绩效自评表, 8, 10, false",
  })
  void aTitleAmongTheRowsOfAFormWithoutOneShowsTwoForms(
      String title, int first, int last, boolean refused) {
    Reading reading = new Reading();
    reading.title = title;
    reading.others.add(reading.indicator(first));
    reading.lastRow = last;
    reading.leaving(Leftover.Kind.UNRECOGNISED_TEXT, "财政项目支出绩效自评表");
    Form form = reading.form();
    assertThat(new MixedForms(Lexicon.standard()).shown(form).isPresent()).isEqualTo(refused);
  }
}

package io.github.perfparse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds forms for tests. What a test does not change is that of a small complete form. */
public final class Forms {

  public SourceRef source = new SourceRef("a.txt", 1, 2, 20, "tab");
  public String title = "项目支出绩效自评表";
  public Optional<Integer> year = Optional.of(2023);
  public Optional<String> projectName = Optional.of("道路养护");
  public Optional<String> supervisingDepartment = Optional.of("市交通局");
  public Optional<String> implementingUnit = Optional.of("养护中心");
  public Funding funding = new Funding(Optional.of("万元"), List.of(totalRow()));
  public Objectives objectives = new Objectives(Optional.of("一。\n二。"), Optional.of("完成。"));
  public List<Indicator> indicators = new ArrayList<>(List.of(indicator()));
  public Total total = new Total(number("100"), number("99.50"), OptionalInt.of(20));
  public Optional<String> grade = Optional.of("优");
  public Map<String, String> attributes = new LinkedHashMap<>(Map.of("联系电话", "12345"));
  public List<Repair> repairs = new ArrayList<>();
  public List<Leftover> leftovers = new ArrayList<>();
  public List<Provenance> provenance = new ArrayList<>();

  /** A form that prints everything a complete form prints. */
  public static Forms complete() {
    return new Forms();
  }

  /** A form of which nothing but a trace was printed. */
  public static Forms blank() {
    Forms form = new Forms();
    form.title = "";
    form.year = Optional.empty();
    form.projectName = Optional.empty();
    form.supervisingDepartment = Optional.empty();
    form.implementingUnit = Optional.empty();
    form.funding = new Funding(Optional.empty(), List.of());
    form.objectives = new Objectives(Optional.empty(), Optional.empty());
    form.indicators = List.of();
    form.total = Total.NONE;
    form.grade = Optional.empty();
    form.attributes = Map.of();
    return form;
  }

  public Form build() {
    return new Form(
        source,
        title,
        year,
        projectName,
        supervisingDepartment,
        implementingUnit,
        funding,
        objectives,
        indicators,
        total,
        grade,
        attributes,
        repairs,
        leftovers,
        provenance,
        Optional.empty(),
        List.of(),
        Set.of());
  }

  public static Optional<BigDecimal> number(String digits) {
    return Optional.of(new BigDecimal(digits));
  }

  public static Funding.Row totalRow() {
    return new Funding.Row(
        Funding.Kind.TOTAL,
        "年度资金总额",
        number("1E+6"),
        number("1000000.00"),
        number("995100"),
        number("10"),
        number("99.51"),
        number("9.95"),
        8);
  }

  /** A row that prints its label and nothing else. */
  public static Funding.Row emptyRow(Funding.Kind kind) {
    return new Funding.Row(
        kind,
        "其他资金",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        9);
  }

  public static Indicator indicator() {
    return new Indicator(
        Optional.of("产出指标"),
        Optional.of("数量指标"),
        Optional.of("养护面积"),
        Optional.of(new Quantity("≥290万㎡", Optional.of(">="), number("290"), Optional.of("万㎡"))),
        Optional.of(new Quantity("及时", Optional.empty(), Optional.empty(), Optional.empty())),
        number("90"),
        number("89.55"),
        Optional.empty(),
        12);
  }
}

package io.github.perfparse.check;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import io.github.perfparse.parse.cell.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Forms of the layout of {@link Example#BASE}, read by position alone: enough to try the rules on
 * readable texts without the parser.
 */
public final class TidyForms {

  private static final Map<String, Funding.Kind> KINDS =
      Map.of(
          "年度资金总额", Funding.Kind.TOTAL,
          "其中：当年财政拨款", Funding.Kind.APPROPRIATION,
          "上年结转资金", Funding.Kind.CARRYOVER,
          "其他资金", Funding.Kind.OTHER);

  private TidyForms() {}

  /** The forms of a dump; each begins with a title line. */
  public static List<Form> read(String dump) {
    List<Form> forms = new ArrayList<>();
    Reading reading = null;
    int line = 0;
    for (String text : dump.lines().toList()) {
      line++;
      if (text.startsWith("财政项目支出绩效自评表")) {
        if (reading != null) {
          forms.add(reading.form());
        }
        reading = new Reading(forms.size() + 1, line);
      }
      reading.row(text.split("\t", -1), line);
    }
    forms.add(reading.form());
    return forms;
  }

  /** The one form of a base text in which the given lines are changed. */
  public static Form changed(String lines) {
    return read(new Example(lines).dump()).get(0);
  }

  /** One form being read. */
  private static final class Reading {
    private final int number;
    private final int first;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Funding.Row> funds = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<Provenance> provenance = new ArrayList<>();
    private Optional<String> unit = Optional.empty();
    private Objectives objectives = new Objectives(Optional.empty(), Optional.empty());
    private Total total = Total.NONE;
    private Optional<String> level1 = Optional.empty();
    private Optional<String> level2 = Optional.empty();
    private int last;
    private String section = "";

    Reading(int number, int first) {
      this.number = number;
      this.first = first;
    }

    void row(String[] cells, int line) {
      last = line;
      String label = cells[0];
      if (label.startsWith("(")) {
        put("year", label.replaceAll("\\D", ""), label, line, 0);
      } else if (label.equals("项目名称")) {
        put("projectName", cell(cells, 1), cell(cells, 1), line, 1);
      } else if (label.equals("主管部门")) {
        put("supervisingDepartment", cell(cells, 1), cell(cells, 1), line, 1);
        put("implementingUnit", cell(cells, 5), cell(cells, 5), line, 5);
      } else if (label.startsWith("项目资金")) {
        unit = Optional.of(label.contains("万") ? "万元" : "元");
        section = "funds";
      } else if (label.equals("年度总体目标")) {
        section = "objectives";
      } else if (label.equals("绩效指标")) {
        section = "indicators";
      } else if (label.equals("总分")) {
        Optional<BigDecimal> points = number("total", cells, 6, line, "points");
        total = new Total(points, number("total", cells, 7, line, "score"), OptionalInt.of(line));
      } else if (label.equals("评分等级")) {
        put("grade", cell(cells, 1), cell(cells, 1), line, 1);
      } else if (cells.length > 1) {
        body(cells, line);
      }
    }

    private void body(String[] cells, int line) {
      switch (section) {
        case "funds" -> fund(cells, line);
        case "objectives" ->
            objectives = new Objectives(text(cell(cells, 1)), text(cell(cells, 4)));
        default -> indicator(cells, line);
      }
    }

    private void fund(String[] cells, int line) {
      Row row = new Row("funding/rows", funds.size(), cells, line);
      boolean scaled = unit.orElse("").equals("万元");
      funds.add(
          new Funding.Row(
              KINDS.getOrDefault(cell(cells, 1), Funding.Kind.UNKNOWN),
              cell(cells, 1),
              row.number(2, "initialBudget").map(amount -> yuan(amount, scaled)),
              row.number(3, "annualBudget").map(amount -> yuan(amount, scaled)),
              row.number(4, "executed").map(amount -> yuan(amount, scaled)),
              row.number(5, "points"),
              row.number(6, "executionRatePercent"),
              row.number(7, "score"),
              line));
    }

    private static BigDecimal yuan(BigDecimal amount, boolean scaled) {
      return scaled ? amount.scaleByPowerOfTen(4) : amount;
    }

    private void indicator(String[] cells, int line) {
      Row row = new Row("indicators", indicators.size(), cells, line);
      if (!cell(cells, 1).isEmpty()) {
        level1 = text(cell(cells, 1));
      }
      if (!cell(cells, 2).isEmpty()) {
        level2 = text(cell(cells, 2));
      }
      indicators.add(
          new Indicator(
              level1,
              level2,
              row.text(3, "level3"),
              row.quantity(4, "target"),
              row.quantity(5, "actual"),
              row.number(6, "points"),
              row.number(7, "score"),
              row.text(8, "deviation"),
              line));
      text(cell(cells, 8))
          .filter(reason -> !reason.endsWith("。"))
          .ifPresent(reason -> row.leave(Leftover.Kind.TRUNCATED_TEXT, "deviation", reason));
      text(cell(cells, 9))
          .ifPresent(
              stray ->
                  leftovers.add(
                      new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, line, stray)));
    }

    private Optional<BigDecimal> number(
        String section, String[] cells, int column, int line, String field) {
      return new Row(section, Pointer.NO_ROW, cells, line).number(column, field);
    }

    private void put(String field, String value, String raw, int line, int column) {
      if (!value.isEmpty()) {
        head.put(field, value);
        provenance.add(new Provenance(Pointer.of(field), line, column + 1, raw));
      }
    }

    Form form() {
      return new Form(
          new SourceRef("example", number, first, last, "tab"),
          "财政项目支出绩效自评表",
          Optional.ofNullable(head.get("year")).map(Integer::valueOf),
          Optional.ofNullable(head.get("projectName")),
          Optional.ofNullable(head.get("supervisingDepartment")),
          Optional.ofNullable(head.get("implementingUnit")),
          new Funding(unit, funds),
          objectives,
          indicators,
          total,
          Optional.ofNullable(head.get("grade")),
          Map.of(),
          List.of(),
          leftovers,
          provenance);
    }

    /** The cells of one row and where its values go. */
    private final class Row {
      private final String section;
      private final int index;
      private final String[] cells;
      private final int line;

      Row(String section, int index, String[] cells, int line) {
        this.section = section;
        this.index = index;
        this.cells = cells;
        this.line = line;
      }

      Optional<String> text(int column, String field) {
        Optional<String> text = Reading.text(cell(cells, column));
        text.ifPresent(
            raw ->
                provenance.add(
                    new Provenance(Pointer.of(section, index, field), line, column + 1, raw)));
        return text;
      }

      Optional<Quantity> quantity(int column, String field) {
        return text(column, field).map(Quantities::read);
      }

      Optional<BigDecimal> number(int column, String field) {
        Optional<String> text = text(column, field).filter(raw -> !raw.matches("[-—]"));
        String digits = text.orElse("").replaceAll("[,%]", "");
        if (digits.matches("-?\\d+(\\.\\d+)?")) {
          return Optional.of(new BigDecimal(digits));
        }
        text.ifPresent(raw -> leave(Leftover.Kind.UNREADABLE_NUMBER, field, raw));
        return Optional.empty();
      }

      void leave(Leftover.Kind kind, String field, String text) {
        leftovers.add(new Leftover(kind, Pointer.of(section, index, field), line, text));
      }
    }

    private static Optional<String> text(String cell) {
      return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static String cell(String[] cells, int column) {
      return column < cells.length ? cells[column] : "";
    }
  }
}

package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as it was read, in which another value may stand that it swallowed.
 *
 * @param name what it is called
 * @param text what was read
 * @param kind how other words may have got into it
 */
record Reading(String name, String text, Kind kind) {

  /** What tells a swallowed value. */
  private enum Kind {
    /** A short text: a label has no business in it. */
    NAME,
    /** Sentences, which may well mention what a label says; but none begins with it. */
    PROSE,
    /** A cell of an indicator row: what follows a space may be the next cell. */
    CELL
  }

  /** Every text of the form. */
  static List<Reading> ofForm(Form form) {
    List<Reading> readings = new ArrayList<>();
    add(readings, "the title", form.title(), Kind.NAME);
    add(readings, "项目名称", form.projectName(), Kind.NAME);
    add(readings, "主管部门", form.supervisingDepartment(), Kind.NAME);
    add(readings, "实施单位", form.implementingUnit(), Kind.NAME);
    for (Funding.Row row : form.funding().rows()) {
      add(readings, "the label of a fund row", row.label(), Kind.NAME);
    }
    add(readings, "预期目标", form.objectives().expected(), Kind.PROSE);
    add(readings, "实际完成情况", form.objectives().actual(), Kind.PROSE);
    for (Indicator indicator : form.indicators()) {
      for (Reading cell : ofRow(indicator)) {
        readings.add(new Reading(cell.name(), cell.text(), Kind.NAME));
      }
      add(readings, "偏差原因分析及改进措施", indicator.deviation(), Kind.PROSE);
    }
    for (Map.Entry<String, String> attribute : form.attributes().entrySet()) {
      add(readings, attribute.getKey(), attribute.getValue(), Kind.PROSE);
    }
    return readings;
  }

  /** The texts of an indicator row but the reason, which is prose and comes last. */
  static List<Reading> ofRow(Indicator row) {
    List<Reading> readings = new ArrayList<>();
    add(readings, "二级指标", row.level2(), Kind.CELL);
    add(readings, "三级指标", row.level3(), Kind.CELL);
    add(readings, "年度指标值", row.target().map(Quantity::text), Kind.CELL);
    add(readings, "实际完成值", row.actual().map(Quantity::text), Kind.CELL);
    return readings;
  }

  private static void add(List<Reading> to, String name, Optional<String> text, Kind kind) {
    add(to, name, text.orElse(""), kind);
  }

  private static void add(List<Reading> to, String name, String text, Kind kind) {
    if (!text.isBlank()) {
      to.add(new Reading(name, text, kind));
    }
  }

  /** Whether what is wanted may stand in it. */
  boolean holds(Wanted wanted) {
    return switch (kind) {
      case NAME -> wanted.labels().standIn(text) || isMoney(wanted);
      case PROSE -> wanted.labels().beginPartOf(text);
      case CELL -> hasMoreThanOneText(wanted.shape());
    };
  }

  /** {@code 丙镇政府项目资金 (万元)}: the unit of money has no label but its brackets. */
  private boolean isMoney(Wanted wanted) {
    return wanted.shape() == Shape.MONEY && text.matches("(?s).*[（(：:]\\s*万?元.*");
  }

  private boolean hasMoreThanOneText(Shape shape) {
    String[] texts = text.strip().split("\\s+");
    for (int i = 1; i < texts.length; i++) {
      boolean number = texts[i].matches("[\\d.,]+");
      if (shape == Shape.NUMBER ? number : shape.fits(texts[i])) {
        return true;
      }
    }
    return false;
  }
}

package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.Mentions;
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
    /** One of two columns of sentences: what follows a gap may be the other column. */
    COLUMN,
    /** A cell of an indicator row: what follows a space may be the next cell. */
    CELL,
    /**
     * The same of a row without points and score, which may have come to stand in other columns.
     */
    CELL_OF_UNSCORED_ROW
  }

  /** Every text of the form but its title, which is made of words that are labels too. */
  static List<Reading> ofForm(Form form) {
    List<Reading> readings = new ArrayList<>();
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

  /** Every text of the form, where an objective may be both of them. */
  static List<Reading> ofObjectives(Form form) {
    List<Reading> readings = ofForm(form);
    add(readings, "预期目标", form.objectives().expected(), Kind.COLUMN);
    add(readings, "实际完成情况", form.objectives().actual(), Kind.COLUMN);
    return readings;
  }

  /** The texts of an indicator row but the reason, which is prose and comes last. */
  static List<Reading> ofRow(Indicator row) {
    boolean unscored = row.points().isEmpty() && row.score().isEmpty();
    Kind kind = unscored ? Kind.CELL_OF_UNSCORED_ROW : Kind.CELL;
    List<Reading> readings = new ArrayList<>();
    add(readings, "二级指标", row.level2(), kind);
    add(readings, "三级指标", row.level3(), kind);
    add(readings, "年度指标值", row.target().map(Quantity::text), kind);
    add(readings, "实际完成值", row.actual().map(Quantity::text), kind);
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
      case COLUMN -> hasGap();
      case CELL -> hasText(1, wanted.shape());
      case CELL_OF_UNSCORED_ROW -> hasText(wanted.shape() == Shape.NUMBER ? 0 : 1, wanted.shape());
    };
  }

  /** How many of these labels, which have no business in a value, stand in it. */
  int count(Mentions labels) {
    return kind == Kind.PROSE ? labels.countPartsOf(text) : labels.countIn(text);
  }

  /** {@code 丙镇政府项目资金 (万元)}: the unit of money has no label but its brackets. */
  private boolean isMoney(Wanted wanted) {
    return wanted.shape() == Shape.MONEY && text.matches("(?s).*[（(：:]\\s*万?元.*");
  }

  /** {@code 维修渠道。 已维修渠道。} or a bar; the paragraphs of one column begin new lines. */
  private boolean hasGap() {
    return text.indexOf('|') >= 0 || text.matches("(?s).*[。；;.!！][ 　]+\\S.*");
  }

  /** Whether one of the texts between spaces, from that one on, has the shape. */
  private boolean hasText(int from, Shape shape) {
    String[] texts = text.strip().split("\\s+");
    for (int i = from; i < texts.length; i++) {
      boolean number = texts[i].matches("[\\d.,]+");
      if (shape == Shape.NUMBER ? number : shape.fits(texts[i])) {
        return true;
      }
    }
    return false;
  }
}

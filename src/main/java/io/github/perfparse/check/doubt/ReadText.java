package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as it was read, in which another value may stand that it swallowed.
 *
 * @param kind how other words may have got into it
 */
record ReadText(Object name, String text, Kind kind) {

  private static final String ENDS = "。；;.!！";

  private static final Message FUND_LABEL = Message.of("name.fund.label");

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
  static List<ReadText> ofForm(Form form) {
    Readings readings = new Readings();
    readings.add("项目名称", form.projectName(), Kind.NAME);
    readings.add("主管部门", form.supervisingDepartment(), Kind.NAME);
    readings.add("实施单位", form.implementingUnit(), Kind.NAME);
    for (Funding.Row row : form.funding().rows()) {
      readings.add(FUND_LABEL, row.label(), Kind.NAME);
    }
    readings.add("预期目标", form.objectives().expected(), Kind.PROSE);
    readings.add("实际完成情况", form.objectives().actual(), Kind.PROSE);
    for (Indicator indicator : form.indicators()) {
      readings.addRow(indicator, Kind.NAME);
      readings.add("偏差原因分析及改进措施", indicator.deviation(), Kind.PROSE);
    }
    for (Map.Entry<String, String> attribute : form.attributes().entrySet()) {
      readings.add(attribute.getKey(), attribute.getValue(), Kind.PROSE);
    }
    return readings.all;
  }

  /** Every text of the form, where an objective may be both of them. */
  static List<ReadText> ofObjectives(Form form) {
    Readings readings = new Readings();
    readings.all.addAll(ofForm(form));
    readings.add("预期目标", form.objectives().expected(), Kind.COLUMN);
    readings.add("实际完成情况", form.objectives().actual(), Kind.COLUMN);
    return readings.all;
  }

  /** The texts of an indicator row but the reason, which is prose and comes last. */
  static List<ReadText> ofRow(Indicator row) {
    boolean unscored = row.points().isEmpty() && row.score().isEmpty();
    Readings readings = new Readings();
    readings.addRow(row, unscored ? Kind.CELL_OF_UNSCORED_ROW : Kind.CELL);
    return readings.all;
  }

  /** The texts that are not blank. */
  private static final class Readings {

    private final List<ReadText> all = new ArrayList<>();

    void addRow(Indicator row, Kind kind) {
      add("二级指标", row.level2(), kind);
      add("三级指标", row.level3(), kind);
      add("年度指标值", row.target(), kind);
      add("实际完成值", row.actual(), kind);
    }

    void add(Object name, Optional<?> value, Kind kind) {
      if (value.isPresent()) {
        add(name, value.get() instanceof Quantity read ? read.text() : (String) value.get(), kind);
      }
    }

    void add(Object name, String text, Kind kind) {
      if (!text.isBlank()) {
        all.add(new ReadText(name, text, kind));
      }
    }
  }

  /** Whether what is wanted may stand in it. */
  boolean holds(Wanted wanted) {
    return switch (kind) {
      case NAME -> wanted.labels().standIn(text) || isMoney(wanted);
      case PROSE -> wanted.labels().beginPartOf(text);
      case COLUMN -> hasGap();
      case CELL -> hasText(1, wanted.shape()) || isNumber(wanted) && endsInOwnNumber();
      case CELL_OF_UNSCORED_ROW ->
          isNumber(wanted)
              ? hasText(0, wanted.shape()) || endsInNumber()
              : hasText(1, wanted.shape());
    };
  }

  /** {@code 丙镇政府项目资金 (万元)}: the unit of money has no label but its brackets. */
  private boolean isMoney(Wanted wanted) {
    boolean bracket = isMoneyBehind('(') || isMoneyBehind('（');
    boolean colon = isMoneyBehind(':') || isMoneyBehind('：');
    return wanted.shape() == TextShape.MONEY && (bracket || colon);
  }

  private boolean isMoneyBehind(char sign) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      int word = at + 1;
      while (word < text.length() && text.charAt(word) == ' ') {
        word++;
      }
      if (text.startsWith("元", word) || text.startsWith("万元", word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 维修渠道。 已维修渠道。} or a bar; the paragraphs of one column begin new lines. */
  private boolean hasGap() {
    if (text.indexOf('|') >= 0) {
      return true;
    }
    for (int i = 1; i < text.length() - 1; i++) {
      boolean space = text.charAt(i) == ' ' || text.charAt(i) == '　';
      if (space && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Wanted wanted) {
    return wanted.shape() == TextShape.NUMBER;
  }

  /** {@code 带动产业增收55}: points and score may be glued to the name. */
  private boolean endsInNumber() {
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** {@code 17.6元/㎡2}, {@code 建立健全2}: behind words or a unit no number is the value's own. */
  private boolean endsInOwnNumber() {
    int begin = text.length();
    while (begin > 0
        && (Character.isDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    return begin > 0 && endsInNumber() && isUnitOrWord(text.charAt(begin - 1));
  }

  private static boolean isUnitOrWord(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.OTHER_SYMBOL
        || "%％‰)）".indexOf(c) >= 0;
  }

  /** Whether one of the texts between spaces, from that one on, has the shape. */
  private boolean hasText(int from, TextShape shape) {
    int word = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > begin && word >= from && isOne(text.substring(begin, i), shape)) {
          return true;
        }
        word += i > begin ? 1 : 0;
        begin = i + 1;
      }
    }
    return false;
  }

  /** A number cell holds a number and nothing else. */
  private static boolean isOne(String word, TextShape shape) {
    return shape == TextShape.NUMBER ? TextShape.areDigitsOr(".,", word) : shape.fits(word);
  }
}

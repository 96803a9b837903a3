package io.github.perfparse.check;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator row as figures.
 *
 * @param indicator the row as it was read
 * @param name what to call the row in a message
 */
record IndicatorRow(
    Indicator indicator,
    String name,
    Figure level1,
    Figure level2,
    Figure level3,
    Figure target,
    Figure actual,
    Figure points,
    Figure score,
    Figure deviation) {

  static IndicatorRow of(Indicator row, int index, Evidence evidence) {
    String name = row.level3().orElse("indicator " + (index + 1));
    Cells cells = new Cells(index, row.line(), name, evidence);
    return new IndicatorRow(
        row,
        name,
        cells.text("level1", "一级指标", row.level1()),
        cells.text("level2", "二级指标", row.level2()),
        cells.text("level3", "三级指标", row.level3()),
        cells.quantity("target", "年度指标值", row.target()),
        cells.quantity("actual", "实际完成值", row.actual()),
        cells.number("points", "分值", row.points()),
        cells.number("score", "得分", row.score()),
        cells.text("deviation", "偏差原因分析及改进措施", row.deviation()));
  }

  /** Whether both numbers are printed and the score is the lower. */
  boolean isDeducted() {
    return points.isPrinted() && score.isPrinted() && score.number().compareTo(points.number()) < 0;
  }

  /** Whether both numbers are printed and the score is all that can be had. */
  boolean isFull() {
    return points.isPrinted()
        && score.isPrinted()
        && points.number().signum() > 0
        && score.number().compareTo(points.number()) >= 0;
  }

  Comparison comparison() {
    return Comparison.of(indicator.target(), indicator.actual());
  }

  /** Makes the figures of one row. */
  private record Cells(int index, int line, String row, Evidence evidence) {

    Figure text(String field, String label, Optional<String> text) {
      return figure(field, label, text.orElse(""), Optional.empty());
    }

    Figure number(String field, String label, Optional<BigDecimal> value) {
      return figure(field, label, value.map(Numbers::text).orElse(""), value);
    }

    Figure quantity(String field, String label, Optional<Quantity> quantity) {
      String text = quantity.map(Quantity::text).orElse("");
      return figure(field, label, text, quantity.flatMap(Quantity::value));
    }

    private Figure figure(String field, String label, String text, Optional<BigDecimal> value) {
      Pointer path = Pointer.of("indicators", index, field);
      return evidence.figure(row + " " + label, path, line, text, value);
    }
  }
}

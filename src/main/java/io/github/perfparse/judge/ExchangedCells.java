package io.github.perfparse.judge;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Marks two cells of a row of which each looks like one of the other's column: they may have
 * changed places, so neither is what its column says, and nobody is to be blamed for them.
 *
 * <pre>
 * 100% | ≥95%    below ≥12次 | 12次    a sign before the actual value, and none before the target
 * 100≥%                                a target whose own three cells did: sign, value and unit
 * ≥57户户 | 50                           the actual value between sign and unit of the target
 * 得分 5 of 分值 4                      more score than points, where no sum proves either of them
 * 10 | 100       分值 add up to 190    more points than all the other rows can have
 * ≥95% | 10 | 10 | –                   no row has a score, and each an actual value that may be one
 * </pre>
 */
public final class ExchangedCells {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final List<Indicator> rows;
  private final Marks marks;

  /** Whether some row has a sign before its target and none before its actual value. */
  private boolean signed;

  /** Whether some row has more score than points. */
  private boolean above;

  /** Whether some row has a score. */
  private boolean scored;

  /** How many rows have an actual value that may be their score. */
  private int alike;

  private ExchangedCells(List<Indicator> rows) {
    this.rows = rows;
    this.marks = new Marks(rows);
    for (Indicator row : rows) {
      signed |= hasSign(row.target()) && isBare(row.actual());
      scored |= row.score().isPresent();
      above |= isAbove(row);
      alike += mayBeScore(row) ? 1 : 0;
    }
  }

  /** What to doubt of the rows of a form's table. */
  public static List<Repair> of(Funding funding, List<Indicator> rows, Total total) {
    ExchangedCells cells = new ExchangedCells(rows);
    cells.marks.doubts().addAll(ExchangedAmounts.of(funding));
    for (int i = 0; i < rows.size(); i++) {
      if (cells.signed && hasSign(rows.get(i).actual()) && isBare(rows.get(i).target())) {
        cells.mark(i, IndicatorField.TARGET, IndicatorField.ACTUAL);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      cells.order(i);
    }
    for (int i = 0; !cells.scored && 2 * cells.alike > rows.size() && i < rows.size(); i++) {
      Message why = Message.of("doubt.blank-column");
      cells.marks.mark(i, why, IndicatorField.TARGET, IndicatorField.ACTUAL, IndicatorField.SCORE);
    }
    cells.weights(funding, total);
    return cells.marks.doubts();
  }

  private void weights(Funding funding, Total total) {
    Optional<BigDecimal> sum = PartSums.points(rows);
    boolean over = sum.isPresent() && sum.get().compareTo(HUNDRED) > 0;
    if (!above && !over) {
      return;
    }
    Sums sums = Sums.of(funding, rows, total);
    boolean proven = sums.agreeInTable();
    for (int i = 0; !proven && i < rows.size(); i++) {
      if (isAbove(rows.get(i))) {
        mark(i, IndicatorField.POINTS, IndicatorField.SCORE);
      }
    }
    for (int i = 0; over && sums.points() != Sums.Answer.AGREES && i < rows.size(); i++) {
      points(i);
    }
  }

  /** Whether a row has more score than points. */
  private static boolean isAbove(Indicator row) {
    return row.points().isPresent()
        && row.score().isPresent()
        && row.score().get().compareTo(row.points().get()) > 0;
  }

  private void order(int index) {
    Optional<Quantity> target = rows.get(index).target();
    if (isNumber(rows.get(index).actual()) && (isOutOfOrder(target) || hasUnitTwice(target))) {
      Message why = Message.of("doubt.order", target.get().text());
      marks.mark(index, why, IndicatorField.TARGET, IndicatorField.ACTUAL);
    }
  }

  /** {@code ≥ | 57(户) | 户 | 50}: the actual value stands before the target's unit. */
  private static boolean hasUnitTwice(Optional<Quantity> target) {
    String text = target.isPresent() ? target.get().text() : "";
    int behind = text.length();
    while (behind > 0 && !Character.isDigit(text.charAt(behind - 1))) {
      behind--;
    }
    if (text.length() - behind < 2) {
      return false;
    }
    StringBuilder unit = new StringBuilder();
    for (int i = behind; i < text.length(); i++) {
      unit.append(Characters.bracket(text.charAt(i)) != 0 ? "" : text.charAt(i));
    }
    int half = unit.length() / 2;
    boolean number = half > 0 && unit.length() < text.length();
    return number && unit.substring(half).equals(unit.substring(0, half));
  }

  /** {@code 100≥%}: one sign and one number, which says nothing, for it is not behind the sign. */
  private static boolean isOutOfOrder(Optional<Quantity> value) {
    if (value.isEmpty() || value.get().value().isPresent()) {
      return false;
    }
    String text = Fold.key(value.get().text());
    int signs = 0;
    int numbers = 0;
    for (int i = 0; i < text.length(); i++) {
      signs += Characters.isComparison(text.charAt(i)) ? 1 : 0;
      boolean goesOn = i > 0 && isOfNumber(text.charAt(i - 1));
      numbers += isOfNumber(text.charAt(i)) && !goesOn ? 1 : 0;
    }
    if (signs != 1 || numbers != 1) {
      return false;
    }
    int from = Characters.endOfSigns(text);
    return isOfNumber(text.charAt(0)) || from > 0 && !isOfNumber(text.charAt(from));
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }

  /** No row is worth more than all the others together. */
  private void points(int index) {
    Optional<BigDecimal> points = rows.get(index).points();
    boolean most = points.isPresent() && points.get().compareTo(HALF) > 0;
    if (most && isBare(rows.get(index).actual())) {
      mark(index, IndicatorField.ACTUAL, IndicatorField.POINTS);
    } else if (most) {
      marks.mark(index, Message.of("doubt.sums"), IndicatorField.POINTS);
    }
  }

  /** A column that is blank in every row leaves its place to those beside it. */
  private static boolean mayBeScore(Indicator row) {
    return isBare(row.actual())
        && row.points().isPresent()
        && row.actual().get().unit().isEmpty()
        && row.actual().get().value().get().compareTo(row.points().get()) <= 0;
  }

  private static boolean hasSign(Optional<Quantity> value) {
    return isNumber(value) && value.get().operator().isPresent();
  }

  private static boolean isBare(Optional<Quantity> value) {
    return isNumber(value) && value.get().operator().isEmpty();
  }

  private static boolean isNumber(Optional<Quantity> value) {
    return value.isPresent() && value.get().value().isPresent();
  }

  private void mark(int index, IndicatorField one, IndicatorField other) {
    Indicator row = rows.get(index);
    marks.mark(
        index, Message.of("doubt.exchanged", shown(row, one), shown(row, other)), one, other);
  }

  private static Object shown(Indicator row, IndicatorField field) {
    Object value = field.of(row).orElseThrow();
    return value instanceof Quantity quantity ? quantity.text() : value;
  }
}

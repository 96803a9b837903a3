package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells parts of two forms that were read as one: rows of a table above the first fund row; a
 * second total of the funds, and another one; or a form's project or funds without a title above
 * them, and a title among its rows that was taken for a running head or found no place. Then what
 * stands below that title is the next form's.
 */
final class MixedForms {

  /** So many rows that found no place are a table's. */
  private static final int TABLE = 4;

  private final Lexicon lexicon;
  private final Mentions titles;

  MixedForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = Mentions.of(lexicon.titles());
  }

  /** What shows that the form is such. */
  Optional<Message> shown(Form form) {
    int above = firstRowAboveFunds(form);
    if (above > 0) {
      return Optional.of(Message.of("order.rows", above));
    }
    Optional<Message> totals = otherTotal(form.funding());
    return totals.isPresent() ? totals : otherTitle(form);
  }

  /**
   * The line of the first of several rows of a table that stand above the fund rows and in no row
   * of the record, {@code 质量指标 指标1:政府采购率 ≥95% 95.61%}; 0 where there are none.
   */
  private int firstRowAboveFunds(Form form) {
    List<Funding.Row> funds = form.funding().rows();
    int rows = 0;
    int first = 0;
    for (Leftover leftover : form.leftovers()) {
      boolean above = !funds.isEmpty() && leftover.line() < funds.get(0).line();
      if (above && isRow(leftover)) {
        first = rows == 0 ? leftover.line() : first;
        rows++;
      }
    }
    return rows < TABLE ? 0 : first;
  }

  private boolean isRow(Leftover leftover) {
    String text = leftover.text();
    boolean loose = leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return loose && digits > 1 && lexicon.level2().countIn(text) > 0;
  }

  /**
   * {@code 年度资金总额 208.37 174.30} ¶ {@code 年度资金总额 58.00 45.88}: lines of two forms in turn. The same
   * one again, on the next page, is no other.
   */
  private static Optional<Message> otherTotal(Funding funding) {
    Optional<Funding.Row> first = funding.row(Funding.Kind.TOTAL);
    for (Funding.Row row : funding.rows()) {
      boolean total = row.kind() == Funding.Kind.TOTAL && row != first.get();
      if (total
          && compare(row, first.get(), FundField.ANNUAL_BUDGET) == Sums.Answer.DIFFERS
          && compare(row, first.get(), FundField.EXECUTED) != Sums.Answer.AGREES) {
        return Optional.of(Message.of("order.totals", first.get().line(), row.line()));
      }
    }
    return Optional.empty();
  }

  private static Sums.Answer compare(Funding.Row row, Funding.Row other, FundField amount) {
    Optional<BigDecimal> one = amount.of(row);
    Optional<BigDecimal> two = amount.of(other);
    return Sums.compare(one, Optional.empty(), two, BigDecimal.ZERO);
  }

  private Optional<Message> otherTitle(Form form) {
    if (!form.title().isBlank()) {
      return Optional.empty();
    }
    for (Leftover leftover : form.leftovers()) {
      if (titles.standIn(leftover.text()) && hasRowBelow(leftover.line(), form)) {
        return Optional.of(Message.of("order.titles", leftover.line()));
      }
    }
    boolean top = form.projectName().isPresent() || !form.funding().rows().isEmpty();
    for (Repair repair : top ? form.repairs() : List.<Repair>of()) {
      if (repair.kind() == Repair.Kind.DROPPED_FURNITURE
          && repair.path().equals(Pointer.FORM)
          && titles.standIn(repair.detail().toString())) {
        return Optional.of(Message.of("order.titles", repair.line()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasRowBelow(int line, Form form) {
    List<Indicator> rows = form.indicators();
    return !rows.isEmpty() && rows.get(0).line() < line && rows.get(rows.size() - 1).line() > line;
  }
}

package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Adding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form's cells as figures, made once for all rules. */
public final class Figures {

  private final Form form;
  private final Evidence evidence;
  private final List<FundRow> fundRows = new ArrayList<>();
  private final List<FundRow> fundSources = new ArrayList<>();
  private Optional<FundRow> fundTotal = Optional.empty();
  private final List<IndicatorRow> indicators;
  private final Figure totalPoints;
  private final Figure totalScore;
  private final Sum[] sums = new Sum[IndicatorField.COUNT];

  /** What a column of the indicators' table adds up to. */
  public record Sum(int printed, BigDecimal value) {}

  public Figures(Form form) {
    this.form = form;
    evidence = new Evidence(form);
    for (Funding.Row printed : form.funding().rows()) {
      FundRow row = new FundRow(printed, fundRows.size(), evidence);
      fundRows.add(row);
      if (row.kind() != Funding.Kind.TOTAL) {
        fundSources.add(row);
      } else if (fundTotal.isEmpty()) {
        fundTotal = Optional.of(row);
      }
    }
    indicators = new ArrayList<>(form.indicators().size());
    for (Indicator indicator : form.indicators()) {
      indicators.add(new IndicatorRow(indicator, indicators.size(), evidence));
    }
    totalPoints =
        total(Message.of("name.total.points"), FormField.TOTAL_POINTS, form.total().points());
    totalScore = total("总分", FormField.TOTAL_SCORE, form.total().score());
  }

  public List<FundRow> fundRows() {
    return fundRows;
  }

  /** The 年度资金总额 row. */
  public Optional<FundRow> fundTotal() {
    return fundTotal;
  }

  /** The rows that the total row is made of. */
  public List<FundRow> fundSources() {
    return fundSources;
  }

  /** A cell of the 年度资金总额 row; blank where the form has no such row. */
  public Figure fundTotal(FundField cell) {
    return fundTotal.isPresent()
        ? fundTotal.get().cell(cell)
        : number(ofFundTotal(cell), Pointer.FUNDING, first(), Optional.empty());
  }

  static Message ofFundTotal(FundField cell) {
    return Message.of("name.fund." + cell.key());
  }

  /** The indicators' table as a whole. */
  public Figure table() {
    return text("绩效指标", Pointer.INDICATORS, Optional.empty());
  }

  public List<IndicatorRow> indicators() {
    return indicators;
  }

  /** The cells of a column of the indicator table. */
  public List<Figure> indicators(IndicatorField column) {
    List<Figure> cells = new ArrayList<>(indicators.size());
    for (IndicatorRow row : indicators) {
      cells.add(row.cell(column));
    }
    return cells;
  }

  /** The numbers of the column, added up once: several rules go by them. */
  public Sum sum(IndicatorField column) {
    if (sums[column.ordinal()] == null) {
      sums[column.ordinal()] = added(column);
    }
    return sums[column.ordinal()];
  }

  private Sum added(IndicatorField column) {
    Adding added = new Adding();
    for (IndicatorRow row : indicators) {
      added.add(row.value(column));
    }
    return new Sum(added.count(), added.sum());
  }

  public Figure totalPoints() {
    return totalPoints;
  }

  public Figure totalScore() {
    return totalScore;
  }

  private Figure total(Object name, FormField field, Optional<BigDecimal> value) {
    return number(name, field.path(), totalLine(), value);
  }

  private int totalLine() {
    return form.total().line().orElse(form.source().lastLine());
  }

  public Figure grade() {
    return text(FormField.GRADE, form.grade());
  }

  public Figure year() {
    Optional<Integer> year = form.year();
    Optional<String> text =
        year.isPresent() ? Optional.of(year.get().toString()) : Optional.empty();
    return text(Message.of("name.year"), FormField.YEAR.path(), text);
  }

  /** The unit of money. */
  public Figure moneyUnit() {
    return text(Message.of("name.money-unit"), FormField.MONEY_UNIT.path(), form.funding().unit());
  }

  /** The fund table as a whole, of a form that has rows of it. */
  public Figure fundTable() {
    return funds(Pointer.FUND_ROWS);
  }

  /** The fund table and its unit of money. */
  public Figure funding() {
    return funds(Pointer.FUNDING);
  }

  private Figure funds(Pointer path) {
    return number("项目资金", path, form.funding().rows().get(0).line(), Optional.empty());
  }

  /** A text of the form's head, called what its label says. */
  public Figure text(FormField field, Optional<String> text) {
    return text(field.label(), field.path(), text);
  }

  /** A text of the form's head or foot. */
  public Figure text(Object name, Pointer path, Optional<String> text) {
    return figure(name, path, first(), text, Optional.empty());
  }

  /** A cell that found no place or could not be read: it stands where it stands, not its value. */
  public Figure leftover(Leftover leftover) {
    Optional<String> text = Optional.of(leftover.text());
    Figure cell =
        figure(
            Message.of("name.leftover"), leftover.path(), leftover.line(), text, Optional.empty());
    return cell.itself();
  }

  private Figure number(Object name, Pointer path, int line, Optional<BigDecimal> value) {
    return figure(name, path, line, Optional.empty(), value);
  }

  private Figure figure(
      Object name, Pointer path, int line, Optional<String> text, Optional<BigDecimal> value) {
    return new Figure(evidence, name, path, line, text, value);
  }

  /** An amount of money in a message. */
  public Amount money(BigDecimal yuan) {
    return evidence.money(yuan);
  }

  private int first() {
    return form.source().firstLine();
  }
}

package io.github.perfparse.parse.funds;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The funds' points and score where the fund table has no columns for them: a row of the indicator
 * table holds them, behind a label that is the head of a column elsewhere. A row with a target or
 * an actual value is an indicator of that name.
 *
 * <pre>
 * 预算执行率（10分）⇥⇥⇥⇥⇥10⇥9.2
 * </pre>
 */
public record ExecutionRow(Row row) {

  private static final int NUMBERS = 2;

  /** The row of the table that says them, if {@code funding} does not. */
  public static Optional<ExecutionRow> find(List<Row> table, Funding funding, Lexicon lexicon) {
    if (funding.row(Funding.Kind.TOTAL).isEmpty() || hasPoints(funding)) {
      return Optional.empty();
    }
    for (Row row : table) {
      if (lexicon.fundColumns().mayBeIn(row) && isExecution(row.printed(), lexicon)) {
        return Optional.of(new ExecutionRow(row));
      }
    }
    return Optional.empty();
  }

  private static boolean hasPoints(Funding funding) {
    for (Funding.Row row : funding.rows()) {
      if (row.points().isPresent() || row.score().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExecution(List<Cell> printed, Lexicon lexicon) {
    int labels = printed.size() - NUMBERS;
    for (int i = 0; i < printed.size(); i++) {
      Cell cell = printed.get(i);
      boolean fits =
          i < labels
              ? lexicon.fundColumns().means(cell, FundColumn.RATE)
              : Numbers.isNumber(cell.text());
      if (!fits) {
        return false;
      }
    }
    return labels > 0;
  }

  /** The funds with what the row says. */
  public Funding in(Funding funding, Ledger ledger) {
    List<Cell> printed = row.printed();
    int labels = printed.size() - NUMBERS;
    printed.subList(0, labels).forEach(ledger::label);
    int index = funding.indexOf(Funding.Kind.TOTAL).getAsInt();
    Funding.Row total = funding.rows().get(index);
    List<Funding.Row> rows = new ArrayList<>(funding.rows());
    rows.set(
        index,
        new Funding.Row(
            total.kind(),
            total.label(),
            total.initialBudget(),
            total.annualBudget(),
            total.executed(),
            ledger.number(FundField.POINTS.path(index), Text.of(printed.get(labels)), true),
            total.executionRatePercent(),
            ledger.number(FundField.SCORE.path(index), Text.of(printed.get(labels + 1)), true),
            total.line()));
    return new Funding(funding.unit(), rows);
  }
}

package io.github.perfparse.check.evidence;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Optional;

/** A row of the fund table as figures. */
public final class FundRow {

  private final Funding.Row row;
  private final int index;
  private final Evidence evidence;
  private final Figure[] cells = new Figure[FundField.COUNT];

  FundRow(Funding.Row row, int index, Evidence evidence) {
    this.row = row;
    this.index = index;
    this.evidence = evidence;
  }

  /** What to call one of its cells in a message. */
  Object name(FundField cell) {
    return switch (cell) {
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE -> new Figure.Cell(label(), cell.label());
      case POINTS, SCORE -> Figures.ofFundTotal(cell);
    };
  }

  public Funding.Kind kind() {
    return row.kind();
  }

  /** The row's label without the words that only introduce it: {@code 其中：当年财政拨款}. */
  public String label() {
    String printed = row.label();
    String bare = (Lexicon.standard().isPart(printed) ? afterColon(printed) : printed).strip();
    boolean colonLast = bare.endsWith("：") || bare.endsWith(":");
    return colonLast ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  private static String afterColon(String printed) {
    int colon = Math.max(printed.indexOf('：'), printed.indexOf(':'));
    return printed.substring(colon + 1);
  }

  /** The number in one of its cells, for who asks for no more. */
  public Optional<BigDecimal> value(FundField cell) {
    return cell.of(row);
  }

  /** One of its cells, made once: the total row's are what many rules look at. */
  public Figure cell(FundField cell) {
    if (cells[cell.ordinal()] == null) {
      Pointer path = cell.path(index);
      cells[cell.ordinal()] =
          new Figure(evidence, this, path, row.line(), Optional.empty(), value(cell));
    }
    return cells[cell.ordinal()];
  }
}

package io.github.perfparse.align.span;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.parse.cell.OwnUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds amounts that stand behind labels of their own, one for each column, where no head stands
 * over them:
 *
 * <pre>
 * 转移支付预算数(A) 8.4万 预算执行率(B/A) 97.6%
 * 转移支付执行数(B) 8.2万
 * 其中：中央补助 8.4万 其中：中央补助 8.2万
 * </pre>
 *
 * The first are those of the total; those of a part stand behind its label, printed for each.
 */
public record LabelledAmounts(Sheet sheet) {

  /** A label and the words of the amount behind it. */
  public record Pair(FundColumn column, Label label, int from, int to) {}

  /** The rows, that of the total first; none where no budget and no execution are told so. */
  public List<List<Pair>> rows(int from, int to) {
    List<Pair> total = total(from, to);
    List<List<Pair>> rows = new ArrayList<>();
    if (has(total, FundColumn.ANNUAL) && has(total, FundColumn.EXECUTED)) {
      rows.add(total);
      addParts(total.get(total.size() - 1).to(), to, rows);
    }
    return rows;
  }

  private List<Pair> total(int from, int to) {
    List<Pair> total = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.FUND_COLUMN);
      Optional<FundColumn> column = label.flatMap(LabelledAmounts::column);
      if (column.isPresent() && !has(total, column.get())) {
        pair(column.get(), label.get(), to).ifPresent(total::add);
      }
    }
    return total;
  }

  private static boolean has(List<Pair> pairs, FundColumn column) {
    for (Pair pair : pairs) {
      if (pair.column() == column) {
        return true;
      }
    }
    return false;
  }

  private static Optional<FundColumn> column(Label label) {
    FundColumn column = FundColumn.valueOf(label.as(LabelKind.FUND_COLUMN).orElseThrow());
    return column.isAmount() || column == FundColumn.RATE ? Optional.of(column) : Optional.empty();
  }

  private void addParts(int from, int to, List<List<Pair>> rows) {
    Optional<Pair> budget = Optional.empty();
    for (int i = from; i < to; i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.FUND_ROW);
      if (label.isPresent()) {
        boolean second = budget.isPresent() && isSame(budget.get().label(), label.get());
        FundColumn column = second ? FundColumn.EXECUTED : FundColumn.ANNUAL;
        Optional<Pair> pair = pair(column, label.get(), to);
        if (second && pair.isPresent()) {
          rows.add(List.of(budget.get(), pair.get()));
        }
        budget = second ? Optional.empty() : pair;
      }
    }
  }

  private boolean isSame(Label label, Label other) {
    String words = sheet.words(label.from(), label.to());
    return words.equals(sheet.words(other.from(), other.to()));
  }

  /** The label with the amount right behind it, and its unit. */
  private Optional<Pair> pair(FundColumn column, Label label, int end) {
    int from = label.to();
    from += from < end && sheet.word(from).equals(":") ? 1 : 0;
    for (int to = Math.min(end, from + 2); to > from; to--) {
      String amount = sheet.words(from, to);
      boolean alone = to == from + 1;
      boolean money = OwnUnit.of(amount).isPresent() || alone && Shapes.isNumber(amount);
      if (column == FundColumn.RATE ? alone && Shapes.isRate(amount) : money) {
        return Optional.of(new Pair(column, label, from, to));
      }
    }
    return Optional.empty();
  }
}

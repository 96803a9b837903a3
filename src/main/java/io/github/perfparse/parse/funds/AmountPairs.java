package io.github.perfparse.parse.funds;

import io.github.perfparse.form.Funding;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rows of the fund table whose amounts stand behind labels of their own, one for each column.
 *
 * <pre>
 * 预算数：⇥80⇥到位数：⇥80⇥执行数：⇥72⇥90%
 * 其中：财政资金⇥60⇥其中：财政资金⇥60⇥其中：财政资金⇥54⇥90%
 * 其他⇥20⇥其他⇥20⇥其他⇥18
 * </pre>
 *
 * The labels of the first row are the columns' heads, and its amounts the total.
 */
final class AmountPairs {

  private static final String PERCENT = "%";

  private final Lexicon lexicon;

  /** The column of each pair; none for one that the form does not have. */
  private List<Optional<FundColumn>> columns = List.of();

  AmountPairs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A row of pairs.
   *
   * @param label what the row is called, as its first label says
   * @param labels all of them
   * @param others the amounts of columns that the form does not have
   */
  record PairedRow(
      Funding.Kind kind, String label, List<Cell> labels, FundCells cells, List<Text> others) {}

  private record Pair(Cell label, Text amount) {}

  /** The row as pairs, if it is one. Rows are asked for in their order. */
  Optional<PairedRow> find(Row row) {
    if (columns.isEmpty() && !lexicon.fundColumns().mayBeIn(row)) {
      return Optional.empty();
    }
    List<Pair> pairs = pairs(row);
    if (columns.isEmpty() && isTotal(pairs)) {
      columns = pairs.stream().map(pair -> column(pair.label())).toList();
      return Optional.of(paired(Funding.Kind.TOTAL, pairs, row));
    }
    return isPart(pairs) ? Optional.of(paired(kind(pairs), pairs, row)) : Optional.empty();
  }

  /**
   * The total whose label is the head of the budget, if that is the row and the total stands below.
   *
   * <pre>
   * 资金情况⇥年度资金总额⇥实际执行数⇥执行率
   * ⇥80⇥72⇥90%
   * ⇥其中：财政拨款⇥60⇥其中：财政拨款⇥54
   * </pre>
   */
  Optional<PairedRow> findBelow(Row heads, Row amounts) {
    if (!columns.isEmpty() || !lexicon.fundColumns().mayBeIn(heads)) {
      return Optional.empty();
    }
    Map<FundColumn, Text> cells = new EnumMap<>(FundColumn.class);
    List<Cell> labels = new ArrayList<>();
    for (int i = 0; i < heads.cells().size(); i++) {
      Cell head = heads.cells().get(i);
      Optional<FundColumn> column = columnOrTotal(head);
      if (column.isPresent()) {
        labels.add(head);
      }
      boolean above = column.isPresent() && i < amounts.cells().size();
      if (above && Numbers.isNumber(amounts.cells().get(i).text())) {
        cells.put(column.get(), Text.of(amounts.cells().get(i)));
      }
    }
    boolean total =
        cells.containsKey(FundColumn.EXECUTED)
            && isTotalLabel(labels.get(0))
            && cells.size() == amounts.printed().size();
    if (!total) {
      return Optional.empty();
    }
    columns = List.of(Optional.of(FundColumn.ANNUAL), Optional.of(FundColumn.EXECUTED));
    String label = labels.get(0).text();
    FundCells row = new FundCells(amounts.line(), true, cells);
    return Optional.of(new PairedRow(Funding.Kind.TOTAL, label, labels, row, List.of()));
  }

  private Optional<FundColumn> columnOrTotal(Cell head) {
    return isTotalLabel(head) ? Optional.of(FundColumn.ANNUAL) : lexicon.fundColumns().exact(head);
  }

  private boolean isTotalLabel(Cell cell) {
    return lexicon.fundRows().means(cell, Funding.Kind.TOTAL.name());
  }

  /** Whether the row above the first one heads the pairs: {@code 预算安排情况⇥资金到位情况⇥资金执行情况}. */
  boolean isOver(Row row) {
    for (Cell cell : row.printed()) {
      boolean own = lexicon.ownColumns().exact(cell).isPresent();
      if (!own && lexicon.fundColumns().exact(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether amounts stand behind a head of the budget and behind that of what was spent. */
  private boolean isTotal(List<Pair> pairs) {
    Set<FundColumn> heads = EnumSet.noneOf(FundColumn.class);
    for (Pair pair : pairs) {
      Optional<FundColumn> head = column(pair.label());
      if (head.isPresent() && !pair.amount().isBlank()) {
        heads.add(head.get());
      }
    }
    boolean budget = heads.contains(FundColumn.ANNUAL) || heads.contains(FundColumn.INITIAL);
    return budget && heads.contains(FundColumn.EXECUTED);
  }

  /** Whether one label stands before each amount. */
  private boolean isPart(List<Pair> pairs) {
    boolean part = pairs.size() > 1 && pairs.size() <= columns.size();
    for (Pair pair : pairs) {
      part &= pair.label().key().equals(pairs.get(0).label().key());
    }
    return part;
  }

  private Optional<FundColumn> column(Cell label) {
    Optional<FundColumn> column = lexicon.fundColumns().exact(label);
    return column.isPresent() && column.get().isAmount() ? column : Optional.empty();
  }

  private Funding.Kind kind(List<Pair> pairs) {
    String key = lexicon.whole(pairs.get(0).label().key());
    String bare = key.startsWith("-") ? key.substring(1) : key;
    return lexicon
        .fundRows()
        .find(bare)
        .map(Match::meaning)
        .map(Funding.Kind::valueOf)
        .orElse(Funding.Kind.UNKNOWN);
  }

  private PairedRow paired(Funding.Kind kind, List<Pair> pairs, Row row) {
    Map<FundColumn, Text> cells = new EnumMap<>(FundColumn.class);
    List<Cell> labels = new ArrayList<>();
    List<Text> others = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Text amount = pairs.get(i).amount();
      labels.add(pairs.get(i).label());
      columns.get(i).ifPresentOrElse(column -> cells.put(column, amount), () -> others.add(amount));
    }
    Cell last = row.printed().get(row.printed().size() - 1);
    if (last.text().endsWith(PERCENT) && Numbers.isNumber(last.text())) {
      cells.put(FundColumn.RATE, Text.of(last));
    }
    FundCells all = new FundCells(row.line(), true, cells);
    return new PairedRow(kind, labels.get(0).text(), labels, all, others);
  }

  /** The row's labels, each with the number behind it; nothing where other texts stand in it. */
  private List<Pair> pairs(Row row) {
    List<Pair> pairs = new ArrayList<>();
    for (Cell cell : row.printed()) {
      boolean number = Numbers.isNumber(cell.text()) || Numbers.isNone(cell.text());
      if (lexicon.sections().exact(cell).isPresent()) {
        continue;
      }
      if (!number) {
        pairs.add(new Pair(cell, Text.BLANK));
      } else if (!pairs.isEmpty() && pairs.get(pairs.size() - 1).amount().isBlank()) {
        Pair open = pairs.remove(pairs.size() - 1);
        pairs.add(new Pair(open.label(), Text.of(cell)));
      }
    }
    return pairs;
  }
}

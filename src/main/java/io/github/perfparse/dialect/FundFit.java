package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the words of a fund row under their heads where the row's blank cells are gone. Words that
 * may stand under several heads are given none.
 *
 * <pre>
 * heads 年初预算数 全年预算数 全年执行数 分值 执行率 得分
 * 0.00 0.00 0.00 — —      →  0.00 | 0.00 | 0.00 | — | ∅ | —
 * 0.00 — —                →  nothing: which amount is it?
 * </pre>
 */
final class FundFit {

  private static final int NEVER = 1000;

  private final List<FundColumn> columns;
  private int best = NEVER;
  private boolean tied;
  private List<Integer> places = List.of();

  FundFit(List<FundColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The column of each word; empty where they cannot be told. */
  Optional<List<Integer>> fit(List<Cell> words) {
    best = NEVER;
    tied = false;
    place(words, 0, new ArrayList<>(), 0);
    return tied || best >= NEVER ? Optional.empty() : Optional.of(places);
  }

  private void place(List<Cell> words, int from, List<Integer> chosen, int cost) {
    if (chosen.size() == words.size()) {
      keep(words, chosen, cost);
      return;
    }
    Cell word = words.get(chosen.size());
    for (int column = from; column < columns.size(); column++) {
      chosen.add(column);
      place(words, column + 1, chosen, cost + cost(word, columns.get(column)));
      chosen.remove(chosen.size() - 1);
    }
  }

  private void keep(List<Cell> words, List<Integer> chosen, int cost) {
    if (cost < best) {
      best = cost;
      tied = false;
      places = List.copyOf(chosen);
    } else if (cost == best && cost < NEVER) {
      tied |= differ(words, chosen);
    }
  }

  /** Where a mark for "none" stands makes no difference. */
  private boolean differ(List<Cell> words, List<Integer> chosen) {
    for (int i = 0; i < words.size(); i++) {
      if (!Piece.isNone(words.get(i).text()) && !places.get(i).equals(chosen.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static int cost(Cell word, FundColumn column) {
    if (Piece.isNone(word.text())) {
      return column.isAmount() ? 4 : column == FundColumn.RATE ? 1 : 0;
    }
    if (word.text().endsWith("%")) {
      return column == FundColumn.RATE ? 0 : NEVER;
    }
    if (column == FundColumn.RATE) {
      return 2;
    }
    return column.isAmount() ? 0 : 1;
  }
}

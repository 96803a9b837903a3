package io.github.perfparse;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/** The labels of the form, for who has to tell a piece of one from a whole one. */
final class KnownLabels implements DocumentLabels {

  private final Lexicon lexicon = Lexicon.standard();

  /** {@code 财政资金}, {@code 其中：财政资金}, but not {@code 其中：}. */
  @Override
  public boolean isWhole(String text) {
    return lexicon.isRowLabel(lexicon.whole(Fold.key(text)));
  }

  @Override
  public boolean isOne(String first, String rest) {
    boolean row = !(isWhole(first) && isWhole(rest)) && isWhole(first + rest);
    return row || !(isLabel(first) && isLabel(rest)) && isColumn(first + rest);
  }

  private boolean isLabel(String text) {
    return isWhole(text) || isColumn(text);
  }

  @Override
  public boolean isColumn(String text) {
    String key = Fold.key(text);
    return lexicon.fundColumns().exact(key).isPresent()
        || lexicon.objectiveColumns().exact(key).isPresent()
        || lexicon.indicatorColumns().exact(key).isPresent();
  }

  @Override
  public boolean isHeadOfLabels(String text) {
    Optional<IndicatorColumn> column = lexicon.indicatorColumns().exact(Fold.key(text));
    return column.isPresent() && column.get().isLevel();
  }

  @Override
  public boolean isOfOneRow(String text) {
    return lexicon.foot().exact(Fold.key(text)).isPresent();
  }
}

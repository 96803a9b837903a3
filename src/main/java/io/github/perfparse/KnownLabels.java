package io.github.perfparse;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;

/** The labels of the form, for who has to tell a piece of one from a whole one. */
final class KnownLabels implements DocumentLabels {

  private final Lexicon lexicon = Lexicon.standard();

  @Override
  public boolean isWhole(String text) {
    return lexicon.isRowLabel(Fold.key(text));
  }

  @Override
  public boolean isOfOneRow(String text) {
    return lexicon.foot().exact(Fold.key(text)).isPresent();
  }
}

package io.github.perfparse;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;

/** The labels of the form, for who has to tell a piece of one from a whole one. */
final class KnownLabels implements DocumentLabels {

  private final Lexicon lexicon = Lexicon.standard();

  @Override
  public boolean isWhole(String text) {
    String key = Fold.key(text);
    return lexicon.level1().exact(key).isPresent()
        || lexicon.level2().exact(key).isPresent()
        || lexicon.sections().exact(key).isPresent()
        || lexicon.headFields().exact(key).isPresent()
        || lexicon.foot().exact(key).isPresent();
  }
}

package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.Word;

/**
 * What may be a label.
 *
 * @param tag the label
 * @param misfit how far its pieces stand from right below each other
 */
record TagOption(Tag tag, int misfit) implements Comparable<TagOption> {

  private static final int WORD = 50;

  /** Two labels of the same words are worth less than one. */
  private static final int LABEL = 30;

  /** What is longer is hardly put together by chance, however crooked. */
  private static final int LONG = 6;

  /** The best one first. */
  @Override
  public int compareTo(TagOption other) {
    return Integer.compare(other.worth(), worth());
  }

  int worth() {
    int length = 0;
    for (Word word : tag.words()) {
      length += word.text().length();
    }
    return tag.words().size() * WORD - LABEL - misfit * LONG / Math.max(LONG, length);
  }
}

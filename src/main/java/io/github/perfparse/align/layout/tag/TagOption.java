package io.github.perfparse.align.layout.tag;

/**
 * What may be a label.
 *
 * @param tag the label
 * @param misfit how far its pieces stand from right below each other
 */
record TagOption(Tag tag, int misfit) implements Comparable<TagOption> {

  private static final int WORD = 40;

  /** Two labels of the same words are worth less than one. */
  private static final int LABEL = 30;

  /** The best one first. */
  @Override
  public int compareTo(TagOption other) {
    return Integer.compare(other.worth(), worth());
  }

  int worth() {
    return tag.words().size() * WORD - LABEL - misfit;
  }
}

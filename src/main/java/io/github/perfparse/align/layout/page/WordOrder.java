package io.github.perfparse.align.layout.page;

import java.util.Comparator;
import java.util.List;

/** The orders of words and of columns of words. */
public final class WordOrder {

  /** As they were printed: line by line. */
  public static final Comparator<Word> PRINTED = new Printed();

  /** Columns from left to right, by their first words. */
  public static final Comparator<List<Word>> ACROSS = new Across();

  private WordOrder() {}

  private static final class Printed implements Comparator<Word> {

    @Override
    public int compare(Word one, Word other) {
      int lines = Integer.compare(one.line(), other.line());
      return lines != 0 ? lines : Integer.compare(one.column(), other.column());
    }
  }

  private static final class Across implements Comparator<List<Word>> {

    @Override
    public int compare(List<Word> one, List<Word> other) {
      return Integer.compare(one.get(0).left(), other.get(0).left());
    }
  }
}

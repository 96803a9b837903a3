package io.github.perfparse.align.layout.run;

import io.github.perfparse.lexicon.Leaning;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table, for the labels that are merged over runs of them.
 *
 * @param tops how far down each row begins
 * @param bottoms how far down each row ends
 * @param names what each row's name says of its level
 * @param pages the room of the table on each of its pages
 */
public record RunRows(int[] tops, int[] bottoms, List<Leaning> names, List<PageRoom> pages) {

  /** The row beside whose lines the label's middle stands; -1 if there is none. */
  public int beside(LevelCell label) {
    int middle = (label.top() + label.bottom()) / 2;
    int found = Arrays.binarySearch(tops, middle);
    int row = found < 0 ? -found - 2 : found;
    return row >= 0 && middle <= bottoms[row] ? row : -1;
  }

  /** How far down the page begins on which something stands so far down. */
  public int pageTop(int y) {
    int top = 0;
    for (PageRoom page : pages) {
      top = page.top() <= y ? page.top() : top;
    }
    return top;
  }
}

package io.github.perfparse.align.layout.run;

import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The rows of a table, for the labels that are merged over runs of them.
 *
 * @param tops how far down each row begins
 * @param bottoms how far down each row ends
 * @param names what each row says of its level: by its name of the finest, by its level 2 of level
 *     1
 * @param pages the room of the table on each of its pages
 */
public record RunRows(int[] tops, int[] bottoms, List<Leaning> names, List<PageRoom> pages) {

  private static final Leaning SILENT = new Leaning(List.of(), Set.of());

  /** The same rows, where what each says is known of labels: each on the first row of its run. */
  RunRows under(List<LevelCell> labels, List<Integer> starts) {
    List<Leaning> says = new ArrayList<>(Collections.nCopies(tops.length, SILENT));
    for (int j = 0; j < starts.size(); j++) {
      if (starts.get(j) < tops.length) {
        says.set(starts.get(j), Taxonomy.standard().parents(labels.get(j).level()));
      }
    }
    return new RunRows(tops, bottoms, says, pages);
  }

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

package io.github.perfparse.align.layout;

import io.github.perfparse.lexicon.Leaning;
import java.util.List;

/**
 * The rows of one page, for the labels that are merged over runs of them.
 *
 * @param tops how far down each row begins
 * @param bottoms how far down each row ends
 * @param names what each row's name says of its level
 * @param continued whether the first rows may belong to a label on the page before
 * @param goesOn whether the last rows may go on on the next page: where a page break cuts a cell,
 *     its text need not stand where it stands in whole ones
 */
record RunRows(int[] tops, int[] bottoms, List<Leaning> names, boolean continued, boolean goesOn) {

  int size() {
    return tops.length;
  }
}

/**
 * The state machine: rows in, the blocks of one form out. {@code State} and {@code Section} say
 * what may follow what, {@code SectionFinder} which section a row looks like, {@code Sectioner}
 * walks the rows. Before it, {@code FusedTitles}, {@code LineFeeds} and {@code RepeatedMerges} mend
 * rows that are no rows yet.
 */
package io.github.perfparse.parse.cut;

/**
 * The state machine: rows in, the blocks of one form out. {@code SectionFinder} says what a row
 * looks like the first of, {@code State} what that does where the row stands, {@code Sectioner}
 * walks the rows. Before it, {@code FusedTitles}, {@code LineFeeds} and {@code RepeatedMerges} mend
 * rows that are no rows yet.
 */
package io.github.perfparse.parse.cut;

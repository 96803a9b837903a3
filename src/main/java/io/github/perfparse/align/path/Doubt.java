package io.github.perfparse.align.path;

/**
 * How far a word is from being read otherwise.
 *
 * @param margin how much dearer the cheapest path is that puts the word in another column, in
 *     hundredths
 * @param other that column
 * @param from index of the first word of the cell it would be in there
 * @param to index behind the last
 */
public record Doubt(int margin, TableColumn other, int from, int to) {}

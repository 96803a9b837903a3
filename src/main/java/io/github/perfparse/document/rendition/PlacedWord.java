package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;

/**
 * A word of a line of text on a page.
 *
 * @param column 1-based column of its first character in its line, in code points
 * @param box its edges; the bottom is the line on which its last characters stand
 * @param size the height of its characters, in tenths of a point
 * @param y the line of the page that it belongs to, in the same
 */
public record PlacedWord(String text, int column, Place.Box box, int size, int y) {}

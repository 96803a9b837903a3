package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;

/**
 * A word of a line of text on a page.
 *
 * @param text the word as printed
 * @param column 1-based column of its first character in its line, in code points
 * @param box its edges; its bottom is the line on which its characters stand
 */
public record PlacedWord(String text, int column, Place.Box box) {}

package io.github.perfparse.form;

/**
 * Where a form stands.
 *
 * @param file the input's name as the user gave it; {@code -} for standard input
 * @param form 1-based number of the form in its input
 * @param firstLine 1-based line on which the form begins
 * @param lastLine 1-based line on which its last cell begins
 * @param dialect how most of its rows were separated: {@code tab}, {@code pipe}, {@code html},
 *     {@code cell-per-line} …
 */
public record SourceRef(String file, int form, int firstLine, int lastLine, String dialect) {}

/**
 * Text whose columns stand under each other by means of room: {@code pdftotext -layout}, w3m,
 * tables drawn with characters, and words with places from a page without ruling lines. Geometry
 * puts the cells together again, row by row: labels are found wherever they are wrapped, the heads
 * of tables tell the columns, each line's words go to the columns by the cheapest way, and lines
 * are cut into rows by the cheapest way. Knows labels and what cells are like, and nothing of
 * values.
 */
package io.github.perfparse.align.layout;

package io.github.perfparse.form;

/**
 * Where a value was read from. A value that was joined from pieces has one record for each piece.
 *
 * @param path the value
 * @param line 1-based line of the piece
 * @param column 1-based column of the piece, in Unicode code points
 * @param raw the piece's untouched text
 */
public record Provenance(Pointer path, int line, int column, String raw) implements Placed {}

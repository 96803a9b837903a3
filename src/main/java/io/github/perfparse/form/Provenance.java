package io.github.perfparse.form;

/**
 * Where a value was read from. A value that was joined from pieces has one record for each piece.
 *
 * @param line 1-based line of the piece
 * @param column 1-based column of the piece, in Unicode code points
 * @param raw the piece's untouched text
 * @param place where in a document the piece stands
 */
public record Provenance(Pointer path, int line, int column, String raw, Place place)
    implements Placed {

  /** A piece of a text. */
  public Provenance(Pointer path, int line, int column, String raw) {
    this(path, line, column, raw, Place.NONE);
  }

  /** The same piece, which stands in a document. */
  public Provenance in(Place where) {
    return new Provenance(path, line, column, raw, where);
  }
}

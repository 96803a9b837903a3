package io.github.perfparse.align.path;

/**
 * Words laid into a column.
 *
 * @param from index of the first
 * @param to index behind the last
 * @param column where they belong
 * @param place the column's index in the table: a head may have several that the form does not know
 */
public record AlignedCell(int from, int to, TableColumn column, int place) {

  // Written out, since what Java makes of a record takes it ninety milliseconds at the first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedCell that
        && from == that.from
        && to == that.to
        && column == that.column
        && place == that.place;
  }

  @Override
  public int hashCode() {
    return from * 31 + to;
  }
}

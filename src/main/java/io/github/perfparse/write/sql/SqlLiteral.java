package io.github.perfparse.write.sql;

import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;

/** A value as SQLite writes it in a statement. */
final class SqlLiteral {

  private SqlLiteral() {}

  static String of(Column<?> column, Value value) {
    if (value.isBlank()) {
      return "NULL";
    }
    if (value instanceof Value.Number number) {
      return number(column, number);
    }
    return quoted(value.plain());
  }

  private static String number(Column<?> column, Value.Number number) {
    String digits = number.plain();
    if (column.kind() == Column.Kind.INTEGER) {
      return digits;
    }
    if (!number.fitsDouble()) {
      return quoted(digits);
    }
    // With a point it is REAL also where it is whole, so that 1 / 2 is the same in every row.
    return digits.contains(".") ? digits : digits + ".0";
  }

  /** A NUL would end the script for its reader. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replace("\0", "'||char(0)||'") + "'";
  }
}

package io.github.perfparse.write.sql;

import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that make an empty database of the tables.
 *
 * <p>SQLite keeps what is given to a column without a type as it is. That is what decimals need: as
 * REAL they can be compared and added up, which texts cannot, and come out again with the digits
 * that went in, up to fifteen of them; the rare one with more is given as text, and a column of
 * type NUMERIC would round it.
 */
final class SqlSchema {

  private static final List<String> INDEXES =
      List.of(
          "CREATE INDEX \"forms_year\" ON \"forms\" (\"year\")",
          "CREATE INDEX \"forms_projectName\" ON \"forms\" (\"projectName\")",
          "CREATE INDEX \"funding_kind\" ON \"funding\" (\"kind\")",
          "CREATE INDEX \"indicators_levels\" ON \"indicators\""
              + " (\"level1\", \"level2\", \"level3\")",
          "CREATE INDEX \"findings_rule\" ON \"findings\" (\"rule\")",
          "CREATE INDEX \"findings_severity\" ON \"findings\" (\"severity\")");

  private SqlSchema() {}

  /** The statements in their order, without semicolons. */
  static List<String> statements() {
    List<String> statements = new ArrayList<>();
    // The version of the output contract, for who opens the file.
    statements.add("PRAGMA user_version = 1");
    for (Table table : Table.values()) {
      statements.add(create(table));
    }
    statements.addAll(INDEXES);
    return statements;
  }

  private static String create(Table table) {
    List<String> parts = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      parts.add("\"" + column.name() + "\"" + type(column));
    }
    if (table == Table.FORMS) {
      parts.add("PRIMARY KEY (\"file\", \"form\")");
    } else {
      parts.add("PRIMARY KEY (\"file\", \"form\", \"row\")");
      parts.add("FOREIGN KEY (\"file\", \"form\") REFERENCES \"forms\" (\"file\", \"form\")");
    }
    return "CREATE TABLE \"" + table + "\" (\n  " + String.join(",\n  ", parts) + "\n)";
  }

  private static String type(Column<?> column) {
    return switch (column.kind()) {
      case TEXT, REFERENCE, PROSE, JSON -> " TEXT" + notNull(column);
      case INTEGER -> " INTEGER" + notNull(column);
      case DECIMAL, YUAN, SCORE -> " /* decimal */";
      case ANY -> " /* decimal or text */";
    };
  }

  private static String notNull(Column<?> column) {
    return List.of("file", "form", "row").contains(column.name()) ? " NOT NULL" : "";
  }

  /** The statement that puts a row into a table, up to its values. */
  static String insert(Table table) {
    return table.columns().stream()
        .map(column -> "\"" + column.name() + "\"")
        .collect(Collectors.joining(", ", "INSERT INTO \"" + table + "\" (", ") VALUES "));
  }
}

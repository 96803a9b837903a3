package io.github.perfparse.write.sql;

import io.github.perfparse.shape.DataShape;
import io.github.perfparse.shape.FormShape;
import java.util.List;

/**
 * The statement by which DuckDB reads ndjson with the types that are meant: left to itself it takes
 * money for DOUBLE, and what no form of a file has for JSON.
 *
 * <pre>
 * perfparse extract reports/ --format ndjson -o forms.ndjson
 * (perfparse schema --format duckdb; echo "COPY forms TO 'lake' (FORMAT parquet, PARTITION_BY (year));") | duckdb
 * </pre>
 */
public final class DuckDbView {

  private static final String NUMBER = "DECIMAL(38, 18)";

  private DuckDbView() {}

  /** The statement; the file it reads is {@code forms.ndjson}. */
  public static String statement() {
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE OR REPLACE VIEW forms AS SELECT * FROM read_json('forms.ndjson',\n");
    sql.append("  format = 'newline_delimited', maximum_object_size = 67108864, columns = {");
    String separator = "\n";
    for (DataShape.Part<?> part : FormShape.ENTRY.parts()) {
      sql.append(separator).append("    ").append(part.name()).append(": '");
      sql.append(type(part.shape()).replace("'", "''")).append('\'');
      separator = ",\n";
    }
    return sql.append("\n  });\n").toString();
  }

  private static String type(DataShape shape) {
    if (shape instanceof DataShape.Group<?> group) {
      return struct(group.parts());
    }
    if (shape instanceof DataShape.Many many) {
      return type(many.item()) + "[]";
    }
    return switch ((DataShape.Leaf) shape) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case NUMBER -> NUMBER;
      case ENTRIES -> "MAP(VARCHAR, VARCHAR)";
    };
  }

  private static String struct(List<? extends DataShape.Part<?>> parts) {
    StringBuilder struct = new StringBuilder("STRUCT(");
    String separator = "";
    for (DataShape.Part<?> part : parts) {
      struct.append(separator).append('"').append(part.name()).append("\" ");
      struct.append(type(part.shape()));
      separator = ", ";
    }
    return struct.append(')').toString();
  }
}

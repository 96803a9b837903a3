package io.github.perfparse.spark;

import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/**
 * The four tables out of nested rows, with the columns that they have in every other format; their
 * types are those of the nested values.
 *
 * <pre>
 * Tables.of(nested, Table.INDICATORS)   file, form, row, year, …, target, target_operator, …, line
 * </pre>
 */
public final class Tables {

  private static final Set<String> OF_SOURCE =
      Set.of("file", "form", "firstLine", "lastLine", "dialect");
  private static final String OPERATOR =
      "CASE %s WHEN '>' THEN 'gt' WHEN '>=' THEN 'ge' WHEN '=' THEN 'eq' WHEN '<=' THEN 'le'"
          + " WHEN '<' THEN 'lt' END";
  private static final String ABOUT =
      "CASE WHEN item.path RLIKE '^/indicators/[0-9]' THEN 'indicators'"
          + " WHEN item.path RLIKE '^/funding/rows/[0-9]' THEN 'funding' ELSE 'forms' END";
  private static final String ABOUT_ROW =
      "IF(item.path RLIKE '^/(indicators|funding/rows)/[0-9]',"
          + " CAST(regexp_extract(item.path, '/([0-9]+)', 1) AS INT) + 1, 1)";

  private Tables() {}

  /**
   * A table of the rows of the data source.
   *
   * @param nested the rows, with all columns that the table is made of
   */
  public static Dataset<Row> of(Dataset<Row> nested, Table table) {
    Dataset<Row> forms = nested.where("failure IS NULL");
    return switch (table) {
      case FORMS -> forms.selectExpr(columns(table, Set.of()));
      case FUNDING -> items(forms, table, "funding.rows");
      case INDICATORS -> items(forms, table, "indicators");
      case FINDINGS -> items(forms, table, "findings").unionByName(refused(nested), true);
    };
  }

  private static Dataset<Row> items(Dataset<Row> forms, Table table, String list) {
    ArrayType type = (ArrayType) forms.select(list).schema().fields()[0].dataType();
    Set<String> own = Set.of(((StructType) type.elementType()).fieldNames());
    return forms
        .selectExpr("*", "posexplode(" + list + ") AS (pos, item)")
        .selectExpr(columns(table, own));
  }

  /**
   * Where each column's values stand.
   *
   * @param own the members of what a row tells of
   */
  private static String[] columns(Table table, Set<String> own) {
    List<String> columns = new ArrayList<>();
    columns.add(Partition.OF_YEAR);
    for (Column<?> column : table.columns()) {
      columns.add(place(column.name(), own) + " AS `" + column.name() + "`");
    }
    return columns.toArray(new String[0]);
  }

  private static String place(String name, Set<String> own) {
    if (OF_SOURCE.contains(name)) {
      return "source." + name;
    }
    String whole = name.replaceFirst("_.*", "");
    boolean quantity = own.contains("target") && List.of("target", "actual").contains(whole);
    String below =
        name.equals(whole) ? quantity ? ".text" : "" : "." + name.replaceFirst(".*_", "");
    return switch (name) {
      case "row" -> "pos + 1";
      case "about" -> ABOUT;
      case "about_row" -> ABOUT_ROW;
      case "target_operator", "actual_operator" ->
          String.format(OPERATOR, "item." + whole + ".operator");
      default -> (own.contains(whole) ? "item." : "") + whole + below;
    };
  }

  /** A form that was refused stands among the findings, in a row that belongs to no other. */
  private static Dataset<Row> refused(Dataset<Row> nested) {
    return nested
        .where("failure.reason IS NOT NULL")
        .selectExpr(
            Partition.OF_YEAR,
            "source.file AS file",
            "source.form AS form",
            "title AS projectName",
            "'refused' AS rule",
            "'error' AS severity",
            "'reading' AS cause",
            "concat(failure.error, ': ', failure.advice) AS message",
            "source.firstLine AS line",
            "failure.reason AS actual");
  }

  /** What could not be read: inputs that failed and forms that were refused. */
  public static Dataset<Row> failures(Dataset<Row> nested) {
    return nested
        .where("failure IS NOT NULL")
        .selectExpr(
            Partition.OF_YEAR,
            "source.file AS file",
            "source.form AS form",
            "source.firstLine AS firstLine",
            "source.lastLine AS lastLine",
            "title",
            "failure.*");
  }
}

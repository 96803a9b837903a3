package io.github.perfparse.spark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Compares what Spark gives with what the command line gives, leaf by leaf and cell by cell.
 *
 * <pre>
 * perfparse corrections CORPUS -o cli/corrections.csv, filled in
 * perfparse extract CORPUS --corrections cli/corrections.csv --format ndjson -o cli/forms.ndjson
 * perfparse extract CORPUS --corrections cli/corrections.csv --format csv --raw-csv --out-dir cli/
 * Equality CORPUS cli/ lake/
 * </pre>
 *
 * The last is made where it is not there.
 */
final class Equality {

  private static final int SHOWN = 10;
  private static final String NOTHING = List.of().toString();
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);

  private final SparkSession spark;
  private final Path cli;
  private long leaves;
  private long different;

  private Equality(SparkSession spark, Path cli) {
    this.spark = spark;
    this.cli = cli;
  }

  public static void main(String[] args) throws IOException {
    SparkSession spark = Sparks.session();
    if (Files.notExists(Path.of(args[2]))) {
      PerfparseJob.run(spark, words(args), args[2]);
    }
    long different = differences(spark, words(args), Path.of(args[1]), args[2]);
    spark.stop();
    if (different > 0) {
      throw new IllegalStateException(different + " differences");
    }
  }

  private static Map<String, String> words(String[] args) {
    return Map.of("path", args[0], "corrections", args[1] + "/corrections.csv");
  }

  /** How many leaves, cells and rows differ; tells of each kind what it saw. */
  static long differences(SparkSession spark, Map<String, String> words, Path cli, String lake)
      throws IOException {
    Equality equality = new Equality(spark, cli);
    equality.nested("parquet", spark.read().parquet(lake + "/nested").drop(Partition.NAME));
    equality.nested(
        "source",
        Duplicates.found(spark.read().format("perfparse").options(words).load(), Language.EN));
    for (Table table : Table.values()) {
      equality.table(table, spark.read().parquet(lake + "/" + table));
    }
    equality.failures(spark.read().parquet(lake + "/failures"));
    return equality.different;
  }

  private void nested(String what, Dataset<Row> rows) throws IOException {
    Map<String, String> lines = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(cli.resolve("forms.ndjson"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode source = JSON.readTree(line).get("source");
        lines.put(source.get("file").asText() + "#" + source.get("form"), line);
      }
    }
    int forms = lines.size();
    long before = different;
    leaves = 0;
    Iterator<Row> each = rows.where("failure IS NULL").drop("failure").toLocalIterator();
    while (each.hasNext()) {
      Row row = each.next();
      Row source = row.getAs("source");
      String key = source.getAs("file") + "#" + source.getAs("form");
      String line = lines.remove(key);
      List<String> wanted = line == null ? List.of() : Leaves.of(JSON.readTree(line));
      compare(key, wanted, Leaves.of(row));
    }
    lines.keySet().forEach(key -> differs("missing: " + key));
    tell(what + ": " + forms + " forms, " + leaves + " leaves", before);
  }

  private void compare(String key, List<String> wanted, List<String> found) {
    leaves += wanted.size();
    if (!wanted.equals(found)) {
      List<String> more = new ArrayList<>(found);
      more.removeAll(wanted);
      List<String> less = new ArrayList<>(wanted);
      less.removeAll(found);
      differs(key + ": " + less + " became " + more);
    }
  }

  private void differs(String what) {
    if (different++ < SHOWN) {
      System.out.println(what.substring(0, Math.min(600, what.length())));
    }
  }

  private void tell(String what, long before) {
    System.out.println(what + ", " + (different - before) + " different");
  }

  private void table(Table table, Dataset<Row> rows) {
    Map<List<String>, Integer> cells = new HashMap<>();
    long before = different;
    long count = 0;
    Dataset<Row> csv =
        spark
            .read()
            .option("header", true)
            .option("multiLine", true)
            .option("quote", "\"")
            .option("escape", "\"")
            .option("lineSep", "\r\n")
            .option("maxCharsPerColumn", -1)
            .csv(cli.resolve(table + ".csv").toString());
    Iterator<Row> wanted = csv.toLocalIterator();
    while (wanted.hasNext()) {
      cells.merge(cells(table, wanted.next()), 1, Integer::sum);
      count++;
    }
    Iterator<Row> found = rows.toLocalIterator();
    while (found.hasNext()) {
      List<String> row = cells(table, found.next());
      if (cells.merge(row, -1, Integer::sum) < 0) {
        differs(table + " has " + row);
      }
    }
    cells.forEach(
        (row, times) -> {
          if (times > 0) {
            differs(table + " lacks " + row);
          }
        });
    tell(table + ": " + count + " rows of " + table.columns().size() + " columns", before);
  }

  private static List<String> cells(Table table, Row row) {
    List<String> cells = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      Object value = row.getAs(column.name());
      String cell = value == null ? "" : cell(column.kind(), value);
      cells.add(cell.equals(NOTHING) ? "" : cell);
    }
    return cells;
  }

  private static String cell(Column.Kind kind, Object value) {
    return switch (kind) {
      case JSON -> Leaves.of(value instanceof String text ? tree(text) : value).toString();
      case INTEGER, DECIMAL, YUAN, SCORE -> Leaves.text(new BigDecimal(value.toString()));
      case TEXT, REFERENCE, PROSE, ANY -> value.toString();
    };
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private void failures(Dataset<Row> rows) throws IOException {
    long before = different;
    JsonNode report = JSON.readTree(cli.resolve("report.json").toFile());
    Map<String, List<String>> wanted = new HashMap<>();
    for (JsonNode failed : report.get("failed")) {
      wanted.put(failed.get("file").asText() + "#null", Leaves.of(failed));
    }
    for (JsonNode refused : report.get("refused")) {
      wanted.put(refused.get("file").asText() + "#" + refused.get("form"), Leaves.of(refused));
    }
    int count = wanted.size();
    for (Row row : rows.collectAsList()) {
      String key = row.getAs("file") + "#" + row.getAs("form");
      String[] columns =
          row.getAs("reason") == null
              ? new String[] {"file", "line", "error"}
              : new String[] {"file", "form", "firstLine", "lastLine", "title", "reason", "advice"};
      List<String> found = new ArrayList<>();
      for (String column : columns) {
        found.add("." + column + "=" + row.getAs(column));
      }
      found.sort(null);
      List<String> cli = wanted.getOrDefault(key, List.of());
      wanted.remove(key);
      compare(key, cli.stream().filter(leaf -> isIn(columns, leaf)).toList(), found);
    }
    wanted.keySet().forEach(key -> differs("no failure: " + key));
    tell("failures: " + count, before);
  }

  private static boolean isIn(String[] columns, String leaf) {
    return List.of(columns).contains(leaf.substring(1, leaf.indexOf('=')));
  }
}

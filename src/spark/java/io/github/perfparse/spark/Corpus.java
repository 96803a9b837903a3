package io.github.perfparse.spark;

import static org.apache.spark.sql.functions.expr;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The folder that a job keeps up to date.
 *
 * <pre>
 * read/run=3/     what the reader gave in the third run, of files that were new or had changed
 * inputs/run=3/   every input as it was then, and the run in which it was read; written last
 * nested/ forms/ funding/ indicators/ findings/ failures/   by fiscal_year=2023, …, none
 * </pre>
 *
 * A run that dies leaves no {@code inputs}: the next one does its work again.
 */
final class Corpus {

  private static final String READ = "read";
  private static final String INPUTS = "inputs";
  private static final String AGAIN = "_again";
  private static final StructType INPUT =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("length", DataTypes.LongType)
          .add("time", DataTypes.LongType);

  private final SparkSession spark;
  private final Path root;
  private final FileSystem store;

  Corpus(SparkSession spark, String folder) throws IOException {
    this.spark = spark;
    this.root = new Path(folder);
    this.store = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /** A folder in it. */
  String folder(String name) {
    return new Path(root, name).toString();
  }

  /** The folder of that run. */
  private String folder(String name, int run) {
    return folder(name + "/run=" + run);
  }

  /** What the reader gave in that run. */
  String read(int run) {
    return folder(READ, run);
  }

  /** The last run that came to its end; 0 if there is none. */
  int lastRun() throws IOException {
    int last = 0;
    for (int run : runs(INPUTS)) {
      boolean complete = store.exists(new Path(folder(INPUTS, run), "_SUCCESS"));
      last = complete ? Math.max(last, run) : last;
    }
    return last;
  }

  private List<Integer> runs(String name) throws IOException {
    List<Integer> runs = new ArrayList<>();
    for (String run : parts(name, "run")) {
      runs.add(Integer.parseInt(run));
    }
    return runs;
  }

  /** What a folder is parted by: {@code 2023} of {@code fiscal_year=2023}. */
  private Set<String> parts(String name, String column) throws IOException {
    Set<String> parts = new TreeSet<>();
    Path folder = new Path(folder(name));
    if (store.exists(folder)) {
      for (FileStatus entry : store.listStatus(folder)) {
        String part = entry.getPath().getName();
        if (part.startsWith(column + "=")) {
          parts.add(part.substring(column.length() + 1));
        }
      }
    }
    return parts;
  }

  /** The inputs as that run left them: file, length, time, run. */
  Dataset<Row> inputs(int run) {
    return run == 0
        ? spark.createDataFrame(List.of(), INPUT.add("run", DataTypes.IntegerType))
        : spark.read().parquet(folder(INPUTS, run));
  }

  /** The inputs as they are now: file, length, time. */
  Dataset<Row> listed(Options options) throws IOException {
    List<Row> rows = new ArrayList<>();
    Listing.list(
        spark.sparkContext().hadoopConfiguration(),
        options,
        file -> rows.add(RowFactory.create(file.name(), file.length(), file.time())));
    return spark.createDataFrame(rows, INPUT);
  }

  /** Writes which files a run is to read. */
  String list(Dataset<Row> files) throws IOException {
    Path list = new Path(root, "_changed");
    try (BufferedWriter lines =
        new BufferedWriter(
            new OutputStreamWriter(store.create(list, true), StandardCharsets.UTF_8))) {
      Iterator<Row> rows = files.select("file", "length").orderBy("file").toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        lines.write(row.getString(0) + "\t" + row.getLong(1) + "\n");
      }
    }
    return list.toString();
  }

  /** All rows that were read of the inputs as they are, of whatever run. */
  Dataset<Row> rows(Dataset<Row> inputs) {
    return spark
        .read()
        .option("basePath", folder(READ))
        .schema(PerfparseSource.SCHEMA.add("run", DataTypes.IntegerType))
        .parquet(folder(READ))
        .withColumn("file", expr("source.file"))
        .join(inputs.select("file", "run"), new String[] {"file", "run"}, "left_semi")
        .drop("file", "run");
  }

  /**
   * The same rows out of a file, until the {@link #end}: Spark knows how large it is, and brings
   * the small side of a join to the large one.
   */
  Dataset<Row> kept(Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(folder(AGAIN));
    return spark.read().schema(rows.schema()).parquet(folder(AGAIN));
  }

  /** The rows of a table in those years. */
  Dataset<Row> rows(String table, Collection<String> years) {
    return spark.read().parquet(folder(table)).where(Partition.in(years)).drop(Partition.NAME);
  }

  /** Adds rows to a table. */
  void write(Dataset<Row> rows, String table) {
    spark.sparkContext().setJobDescription("perfparse: writing " + table);
    rows.write().mode(SaveMode.Append).partitionBy(Partition.NAME).parquet(folder(table));
  }

  /** Takes the rows of some years out of a table. */
  void clear(String table, Collection<String> years) throws IOException {
    for (String year : years) {
      store.delete(new Path(folder(table), Partition.NAME + "=" + year), true);
    }
  }

  /** All years that a table has. */
  Set<String> years(String table) throws IOException {
    return parts(table, Partition.NAME);
  }

  /** Whether a run began to write tables and did not come to its end. */
  boolean isTorn() throws IOException {
    return store.exists(writing());
  }

  private Path writing() {
    return new Path(root, "_writing");
  }

  /** From here on the tables are not what the inputs say, until the {@link #end}. */
  void tear() throws IOException {
    store.create(writing(), true).close();
  }

  /** Ends a run, and does away with what no input needs any more. */
  void end(int run, Dataset<Row> inputs) throws IOException {
    spark.sparkContext().setJobDescription("perfparse: keeping what was read");
    inputs.coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder(INPUTS, run));
    List<Integer> used = new ArrayList<>();
    inputs(run).select("run").distinct().collectAsList().forEach(row -> used.add(row.getInt(0)));
    for (int old : runs(READ)) {
      if (!used.contains(old)) {
        store.delete(new Path(read(old)), true);
      }
    }
    for (int old : runs(INPUTS)) {
      if (old != run) {
        store.delete(new Path(folder(INPUTS, old)), true);
      }
    }
    store.delete(new Path(root, "_changed"), false);
    store.delete(new Path(folder(AGAIN)), true);
    store.delete(writing(), false);
  }
}

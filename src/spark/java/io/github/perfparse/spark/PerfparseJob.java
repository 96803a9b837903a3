package io.github.perfparse.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.perfparse.write.table.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a corpus into Parquet and keeps it up to date: a second run reads what is new or has
 * changed, and writes the years of it anew.
 *
 * <pre>
 * spark-submit perfparse-spark.jar reports/ lake/
 * spark-submit perfparse-spark.jar --encoding GB18030 --rule.category-weights off reports/ lake/
 * </pre>
 */
public final class PerfparseJob {

  private static final Logger LOG = LoggerFactory.getLogger(PerfparseJob.class);
  private static final String NESTED = "nested";
  private static final String FAILURES = "failures";
  private static final List<String> TABLES =
      List.of(NESTED, FAILURES, "forms", "funding", "indicators", "findings");

  /** What tells that a file has not changed. */
  private static final String[] AS_IT_WAS = {"file", "length", "time"};

  /** What tells a reading of a file from others of it. */
  private static final String[] READING = {"file", "run"};

  private final SparkSession spark;
  private final Options options;
  private final Corpus corpus;

  private PerfparseJob(SparkSession spark, Options options, String output) throws IOException {
    this.spark = spark;
    this.options = options;
    this.corpus = new Corpus(spark, output);
  }

  /**
   * Runs the job.
   *
   * @param args {@code [--OPTION WORD]… INPUT OUTPUT}
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> words = new HashMap<>();
    int at = 0;
    while (at + 1 < args.length && args[at].startsWith("--")) {
      words.put(args[at].substring(2), args[at + 1]);
      at += 2;
    }
    if (args.length - at != 2) {
      throw new IllegalArgumentException("usage: [--OPTION WORD]… INPUT OUTPUT");
    }
    words.put("path", args[at]);
    SparkSession spark = SparkSession.builder().appName("perfparse").getOrCreate();
    run(spark, words, args[at + 1]);
    spark.stop();
  }

  /**
   * Brings a corpus up to date.
   *
   * @param words the options of the data source
   * @param output the folder of the corpus
   * @return how many files were read
   * @throws IOException if an input is not there, or the store fails
   */
  public static long run(SparkSession spark, Map<String, String> words, String output)
      throws IOException {
    return new PerfparseJob(spark, Options.of(words), output).run();
  }

  private long run() throws IOException {
    describe("listing");
    int last = corpus.lastRun();
    int run = last + 1;
    Dataset<Row> before = corpus.inputs(last);
    Dataset<Row> known = corpus.listed(options).join(before, AS_IT_WAS, "left").cache();
    Dataset<Row> changed = known.where("run IS NULL");
    Dataset<Row> now = known.withColumn("run", coalesce(col("run"), lit(run)));
    Dataset<Row> gone = before.join(now, READING, "left_anti").cache();
    long count = changed.count();
    if (count == 0 && gone.isEmpty() && !corpus.isTorn()) {
      LOG.info("perfparse: nothing has changed");
      return 0;
    }
    describe("reading " + count + " files");
    read(corpus.list(changed)).write().mode(SaveMode.Overwrite).parquet(corpus.read(run));
    write(now, years(now.where(col("run").equalTo(run)), gone));
    corpus.end(run, now);
    LOG.info("perfparse: {} files read", count);
    return count;
  }

  private Dataset<Row> read(String list) {
    Map<String, String> words = new HashMap<>(options.words());
    words.remove("path");
    words.put(Options.LIST, list);
    return spark.read().format("perfparse").options(words).load();
  }

  /** The years in which something has come or gone; all of them if a run has left them torn. */
  private Set<String> years(Dataset<Row> come, Dataset<Row> gone) throws IOException {
    Set<String> years = new TreeSet<>();
    boolean all = corpus.isTorn();
    for (String table : all ? TABLES : List.<String>of()) {
      years.addAll(corpus.years(table));
    }
    Dataset<Row> inputs = come.select("file", "run").union(gone.select("file", "run"));
    Dataset<Row> rows = all ? corpus.rows(come) : corpus.rows(inputs);
    rows.selectExpr(Partition.OF_YEAR)
        .distinct()
        .collectAsList()
        .forEach(row -> years.add(row.getString(0)));
    return years;
  }

  private void write(Dataset<Row> inputs, Set<String> years) throws IOException {
    corpus.tear();
    for (String table : TABLES) {
      corpus.clear(table, years);
    }
    Dataset<Row> rows =
        corpus.rows(inputs).selectExpr("*", Partition.OF_YEAR).where(Partition.in(years));
    describe("looking for forms that come again");
    Dataset<Row> again = corpus.kept(Duplicates.again(rows));
    corpus.write(Duplicates.found(rows, again, options.language()), NESTED);
    Dataset<Row> nested = corpus.rows(NESTED, years);
    for (Table table : Table.values()) {
      corpus.write(Tables.of(nested, table), table.toString());
    }
    corpus.write(Tables.failures(nested), FAILURES);
  }

  private void describe(String what) {
    spark.sparkContext().setJobDescription("perfparse: " + what);
  }
}

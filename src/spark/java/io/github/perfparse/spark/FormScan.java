package io.github.perfparse.spark;

import io.github.perfparse.TextPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownFilters;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Plans the reading: which files, which columns, how many files a task. */
final class FormScan
    implements ScanBuilder, SupportsPushDownRequiredColumns, SupportsPushDownFilters, Scan, Batch {

  private final Options options;
  private StructType columns = PerfparseSource.SCHEMA;
  private Filter[] filters = {};
  private Optional<InputPartition[]> tasks = Optional.empty();

  FormScan(Options options) {
    this.options = options;
  }

  /** Whole columns: what of one is not wanted Spark leaves out by itself. */
  @Override
  public void pruneColumns(StructType required) {
    Set<String> wanted =
        Arrays.stream(required.fields()).map(StructField::name).collect(Collectors.toSet());
    columns =
        new StructType(
            Arrays.stream(PerfparseSource.SCHEMA.fields())
                .filter(field -> wanted.contains(field.name()))
                .toArray(StructField[]::new));
  }

  /** Those on the file's name keep files from being opened; Spark looks at all rows once more. */
  @Override
  public Filter[] pushFilters(Filter[] wanted) {
    filters = Arrays.stream(wanted).filter(FileFilter::isAboutFile).toArray(Filter[]::new);
    return wanted;
  }

  @Override
  public Filter[] pushedFilters() {
    return filters;
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return columns;
  }

  @Override
  public String description() {
    return "perfparse " + String.join(", ", options.paths());
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  /** Spark asks more than once, and it takes time to list. */
  @Override
  public InputPartition[] planInputPartitions() {
    if (tasks.isEmpty()) {
      tasks = Optional.of(planned());
    }
    return tasks.get();
  }

  private InputPartition[] planned() {
    Tasks planned = new Tasks();
    try {
      Listing.list(
          hadoop(),
          options,
          file -> {
            if (FileFilter.mayHold(filters, file.name())) {
              planned.add(file);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return planned.finish();
  }

  /**
   * What a task reads.
   *
   * @param names files
   * @param part what of them: a part of the only one, or all
   */
  record Task(String[] names, TextPart part) implements InputPartition {
    private static final long serialVersionUID = 1L;

    static Task whole(String... names) {
      return new Task(names, TextPart.WHOLE);
    }
  }

  /** Deals out the files in their order, and large ones in parts. */
  private final class Tasks {

    private final List<InputPartition> tasks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> large = new ArrayList<>();
    private long bytes;

    void add(Listing.Found file) {
      if (file.length() >= 2 * options.bytesPerPart()) {
        large.add(file.name());
        return;
      }
      boolean full = bytes + file.length() > options.bytesPerTask();
      if (!names.isEmpty() && (full || names.size() == options.filesPerTask())) {
        close();
      }
      names.add(file.name());
      bytes += file.length();
    }

    private void close() {
      tasks.add(Task.whole(names.toArray(new String[0])));
      names.clear();
      bytes = 0;
    }

    InputPartition[] finish() {
      if (!names.isEmpty()) {
        close();
      }
      if (!large.isEmpty()) {
        tasks.addAll(Cutting.parts(SparkSession.active().sparkContext(), files(), large));
      }
      return tasks.toArray(new InputPartition[0]);
    }
  }

  private Files files() {
    try {
      String folder = FileSystem.get(hadoop()).getWorkingDirectory().toString();
      return new Files(new SerializableConfiguration(hadoop()), options, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration hadoop() {
    return SparkSession.active().sparkContext().hadoopConfiguration();
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    SparkSession session = SparkSession.active();
    SparkContext spark = session.sparkContext();
    ByHand byHand = ByHand.read(session, options.corrections());
    int attempts = spark.isLocal() ? 1 : spark.conf().getInt("spark.task.maxFailures", 4);
    return new ScanReader.Factory(files(), columns.fieldNames(), byHand, attempts);
  }
}

package io.github.perfparse.spark;

import io.github.perfparse.FormReader;
import io.github.perfparse.Settings;
import io.github.perfparse.TextPart;
import io.github.perfparse.correction.Corrections;
import io.github.perfparse.say.Failure;
import io.github.perfparse.shape.DataShape;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of the files of one task. A form is in memory at a time, whatever the size of a file; a
 * file that cannot be read is a row as well. Where it is the store that fails, the task is given up
 * and tried again, as often as Spark allows; the last try makes a row of it too.
 */
final class ScanReader implements PartitionReader<InternalRow> {

  private static final Logger LOG = LoggerFactory.getLogger(ScanReader.class);

  private final Factory factory;
  private final Settings settings;
  private final SparkShape shape;
  private final List<DataShape.Part<SparkEntry>> parts;
  private final EntryReader.Wanted wanted;
  private final Optional<Corrections> corrections;
  private final String[] names;
  private final TextPart part;
  private int at;
  private Optional<EntryReader> reader = Optional.empty();
  private Optional<InternalRow> row = Optional.empty();

  /**
   * Begins to read where a task runs.
   *
   * @param files how to come by the files
   * @param columns what of the rows is wanted
   * @param byHand values that people gave
   * @param attempts how often a task is tried
   */
  record Factory(Files files, String[] columns, ByHand byHand, int attempts)
      implements PartitionReaderFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public PartitionReader<InternalRow> createReader(InputPartition part) {
      return new ScanReader(this, (FormScan.Task) part);
    }
  }

  private ScanReader(Factory factory, FormScan.Task task) {
    Set<String> columns = Set.of(factory.columns);
    Options options = factory.files.options();
    this.factory = factory;
    this.names = task.names();
    this.part = task.part();
    this.settings = options.settings();
    this.corrections = factory.byHand.of(factory.files);
    this.shape = new SparkShape(options.language());
    this.parts =
        SparkEntry.SHAPE.parts().stream().filter(part -> columns.contains(part.name())).toList();
    this.wanted =
        new EntryReader.Wanted(
            columns.contains("findings"), columns.contains(SparkEntry.DUPLICATE));
  }

  @Override
  public boolean next() throws IOException {
    row = Optional.empty();
    while (row.isEmpty() && (reader.isPresent() || at < names.length)) {
      Optional<SparkEntry> entry = entry();
      if (entry.isPresent()) {
        row = Optional.of(shape.row(parts, entry.get()));
      }
    }
    if (row.isEmpty() && corrections.isPresent()) {
      corrections.get().notApplied().forEach(told -> LOG.warn("perfparse: {}", told));
    }
    return row.isPresent();
  }

  private Optional<SparkEntry> entry() throws IOException {
    try {
      if (reader.isEmpty()) {
        reader = Optional.of(open(names[at++]));
      }
      Optional<SparkEntry> entry = reader.get().next();
      if (entry.isEmpty()) {
        close();
      }
      return entry;
    } catch (IOException e) {
      close();
      if (TaskContext.get().attemptNumber() + 1 < factory.attempts) {
        throw e;
      }
      return Optional.of(SparkEntry.of(Failure.of(names[at - 1], known(names[at - 1], e))));
    }
  }

  private EntryReader open(String name) throws IOException {
    FormReader forms =
        new FormReader(name, factory.files.open(name, part.offset()), settings.reading(), part);
    return new EntryReader(name, forms, settings.rules(), wanted, corrections);
  }

  /** What Hadoop says in its own way, and the library has sentences for. */
  private static IOException known(String name, IOException e) {
    if (e instanceof FileNotFoundException) {
      boolean denied = String.valueOf(e.getMessage()).contains("Permission denied");
      return denied ? new AccessDeniedException(name) : new NoSuchFileException(name);
    }
    return e instanceof AccessControlException ? new AccessDeniedException(name) : e;
  }

  @Override
  public InternalRow get() {
    return row.orElseThrow();
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      EntryReader open = reader.get();
      reader = Optional.empty();
      open.close();
    }
  }
}

package io.github.perfparse.write.sql;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A database file that is being filled. Whoever can make one stands beside the program on Java's
 * class path, with the driver it needs, and the program does not know its classes.
 */
public interface Database extends Closeable {

  /** Makes databases. */
  interface Maker {

    /** Whether the driver it needs is there. */
    boolean isReady();

    /** Makes a database. */
    Database make(Path file) throws IOException;
  }

  /** Who makes databases here; empty if nobody can. */
  static Optional<Maker> maker() {
    for (Maker maker : ServiceLoader.load(Maker.class, ClassLoader.getSystemClassLoader())) {
      if (maker.isReady()) {
        return Optional.of(maker);
      }
    }
    return Optional.empty();
  }

  /** Does what a statement without values says. */
  void execute(String sql) throws IOException;

  /**
   * Inserts a row.
   *
   * @param sql the statement, the same for all rows of a table
   * @param values what stands for its marks: a String, a Long, a Double or null each
   */
  void insert(String sql, List<Object> values) throws IOException;

  /** Writes out what was inserted. */
  void commit() throws IOException;
}

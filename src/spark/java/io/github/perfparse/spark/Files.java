package io.github.perfparse.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * How a machine comes by the files.
 *
 * @param hadoop where the stores are
 * @param options how to read
 * @param folder from where the files' names go
 */
record Files(SerializableConfiguration hadoop, Options options, String folder)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Opens a file at one of its bytes. */
  FSDataInputStream open(String name, long offset) throws IOException {
    Path path = Listing.place(folder, name);
    FSDataInputStream in = path.getFileSystem(hadoop.value()).open(path);
    in.seek(offset);
    return in;
  }
}

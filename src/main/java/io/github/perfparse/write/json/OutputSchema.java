package io.github.perfparse.write.json;

import io.github.perfparse.write.base.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema of what the JSON formats write. */
public final class OutputSchema {

  private static final String RESOURCE = "schema-v1.json";

  private OutputSchema() {}

  /**
   * Copies the schema, as UTF-8.
   *
   * @throws IOException if the output refuses it
   */
  public static void writeTo(OutputStream out) throws IOException {
    try (InputStream schema = Resource.open(RESOURCE)) {
      schema.transferTo(out);
    }
  }
}

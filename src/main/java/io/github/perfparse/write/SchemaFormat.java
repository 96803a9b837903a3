package io.github.perfparse.write;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.write.base.Resource;
import io.github.perfparse.write.sql.DuckDbView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** For whom the shape of the output is told. */
public enum SchemaFormat implements Keyed {
  /** The JSON Schema of all JSON. */
  JSON,
  /** The types of ndjson, for DuckDB. */
  DUCKDB;

  /**
   * Writes it, as UTF-8.
   *
   * @throws IOException if the output refuses it
   */
  public void writeTo(OutputStream out) throws IOException {
    switch (this) {
      case JSON -> {
        try (InputStream schema = Resource.open("schema-v1.json")) {
          schema.transferTo(out);
        }
      }
      case DUCKDB -> out.write(DuckDbView.statement().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return key();
  }
}

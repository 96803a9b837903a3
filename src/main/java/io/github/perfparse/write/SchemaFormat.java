package io.github.perfparse.write;

import io.github.perfparse.write.json.OutputSchema;
import io.github.perfparse.write.sql.DuckDbView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** For whom the shape of the output is told. */
public enum SchemaFormat {
  /** The JSON Schema of all JSON. */
  JSON("json"),
  /** The types of ndjson, for DuckDB. */
  DUCKDB("duckdb");

  private final String key;

  SchemaFormat(String key) {
    this.key = key;
  }

  /**
   * Writes it, as UTF-8.
   *
   * @throws IOException if the output refuses it
   */
  public void writeTo(OutputStream out) throws IOException {
    switch (this) {
      case JSON -> OutputSchema.writeTo(out);
      case DUCKDB -> out.write(DuckDbView.statement().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return key;
  }
}

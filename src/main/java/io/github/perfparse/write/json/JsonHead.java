package io.github.perfparse.write.json;

import io.github.perfparse.write.base.ProgramVersion;
import java.io.IOException;

/**
 * How each of our JSON documents begins, so that who keeps it knows what wrote it:
 *
 * <pre>
 * "schema": 1,
 * "program": "1.0.0",
 * </pre>
 */
public final class JsonHead {

  /** The version of the output contract, and of the JSON Schema that goes with it. */
  public static final int SCHEMA = 1;

  private JsonHead() {}

  /**
   * Writes the first members of the open object.
   *
   * @throws IOException if the output refuses it
   */
  public static void write(JsonOut json) throws IOException {
    json.integer("schema", SCHEMA);
    json.text("program", ProgramVersion.read());
  }
}

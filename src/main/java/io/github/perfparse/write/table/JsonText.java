package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.json.FindingJson;
import io.github.perfparse.write.json.JsonOut;
import io.github.perfparse.write.json.RepairJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A part of the JSON in one cell of a table, in the very shape it has there. */
final class JsonText {

  private JsonText() {}

  static Value attributes(Map<String, String> attributes) {
    return attributes.isEmpty() ? Value.NOTHING : text(json -> members(json, attributes));
  }

  static Value repairs(List<Repair> repairs) {
    return repairs.isEmpty() ? Value.NOTHING : text(json -> RepairJson.write(json, repairs));
  }

  static Value operands(List<Finding.Operand> operands) {
    return operands.isEmpty() ? Value.NOTHING : text(json -> FindingJson.write(json, operands));
  }

  private static void members(JsonOut json, Map<String, String> attributes) throws IOException {
    json.startObject();
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      json.entry(attribute.getKey(), attribute.getValue());
    }
    json.endObject();
  }

  private static Value text(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonOut json = JsonOut.compact(bytes, Language.EN);
      body.write(json);
      json.flush();
    } catch (IOException e) {
      // Nothing but the memory is written to.
      throw new UncheckedIOException(e);
    }
    return Value.text(bytes.toString(StandardCharsets.UTF_8));
  }

  /** Writes the part. */
  @FunctionalInterface
  private interface Body {
    void write(JsonOut json) throws IOException;
  }
}

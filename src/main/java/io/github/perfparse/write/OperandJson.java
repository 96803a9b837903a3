package io.github.perfparse.write;

import io.github.perfparse.check.Finding;
import java.io.IOException;
import java.util.List;

/** The JSON shape of the values that a rule used. */
final class OperandJson {

  private OperandJson() {}

  static void write(JsonOut json, List<Finding.Operand> operands) throws IOException {
    json.startArray();
    for (Finding.Operand operand : operands) {
      json.startRow();
      json.path("path", operand.path());
      json.integer("line", operand.line());
      json.text("text", operand.text());
      json.number("value", operand.value());
      json.endObject();
    }
    json.endArray();
  }
}

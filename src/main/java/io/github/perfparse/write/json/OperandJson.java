package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import java.io.IOException;
import java.util.List;

/** The JSON shape of the values that a rule used. */
public final class OperandJson {

  private OperandJson() {}

  public static void write(JsonOut json, List<Finding.Operand> operands) throws IOException {
    json.startArray();
    for (Finding.Operand operand : operands) {
      json.startRow();
      json.place("path", operand.path());
      json.integer("line", operand.line());
      json.text("text", operand.text());
      json.number("value", operand.value());
      json.endObject();
    }
    json.endArray();
  }
}

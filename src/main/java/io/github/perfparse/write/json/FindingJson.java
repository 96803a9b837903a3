package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The JSON shape of findings. */
public record FindingJson(JsonOut json) {

  void write(String name, List<Finding> findings) throws IOException {
    json.startArray(name);
    for (Finding finding : findings) {
      json.startRow();
      members(finding);
      json.endObject();
    }
    json.endArray();
  }

  /** Writes a finding and the form it is in. */
  void write(Form form, Finding finding) throws IOException {
    json.startRow();
    json.text("file", form.source().file());
    json.integer("form", form.source().form());
    json.text(FormField.PROJECT_NAME.key(), form.projectName());
    members(finding);
    json.endObject();
  }

  /** Writes the members of a finding into the open object. */
  void members(Finding finding) throws IOException {
    json.text("rule", finding.rule());
    json.text("severity", finding.severity().key());
    json.text("cause", finding.cause().key());
    json.text("message", finding.message());
    json.place("path", finding.path());
    json.integer("line", finding.line());
    fact("expected", finding.expected());
    fact("actual", finding.actual());
    json.number("difference", finding.difference());
    json.number("tolerance", finding.tolerance());
    operands(finding.operands());
  }

  /** Writes an expected or actual value. */
  public void fact(String name, Optional<Finding.Fact> fact) throws IOException {
    if (fact.isEmpty()) {
      json.nothing(name);
    } else if (fact.get() instanceof Finding.Fact.Number number) {
      json.number(name, number.value());
    } else if (fact.get() instanceof Finding.Fact.Text text) {
      json.text(name, text.value());
    }
  }

  /** Writes the values that a rule used. */
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

  private void operands(List<Finding.Operand> operands) throws IOException {
    json.name("operands");
    write(json, operands);
  }
}

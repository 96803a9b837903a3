package io.github.perfparse.write.report;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.ProgramVersion;
import io.github.perfparse.write.json.JsonOut;
import java.io.IOException;

/** The part of a SARIF report that says who speaks: the program and its rules. */
record SarifRules(JsonOut json, Language language) {

  private static final String HOME = "https://github.com/perfparse/perfparse";

  void tool() throws IOException {
    json.startObject("tool");
    json.startObject("driver");
    json.text("name", "perfparse");
    json.text("version", ProgramVersion.read());
    json.text("informationUri", HOME);
    json.startArray("rules");
    for (Rule rule : Rules.ALL) {
      rule(rule);
    }
    json.endArray();
    json.endObject();
    json.endObject();
  }

  private void rule(Rule rule) throws IOException {
    json.startObject();
    json.text("id", rule.id());
    text("shortDescription", rule.summary(language));
    text("fullDescription", rule.rationale(language));
    text("help", new Explanation(rule, language).text());
    json.text("helpUri", HOME + "/blob/main/src/docs/rules.md#" + rule.id());
    json.startRow("defaultConfiguration");
    json.text("level", SarifReport.level(rule.severity()));
    json.endObject();
    json.endObject();
  }

  private void text(String name, String text) throws IOException {
    json.startRow(name);
    json.text("text", text);
    json.endObject();
  }
}

package io.github.perfparse.write.report;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.json.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The list of all rules, as {@code perfparse rules} prints it. */
public enum RuleTable implements Keyed {
  /** For people. */
  TEXT,
  /** One document: {@code {…, "rules": […]}}, {@code #/$defs/rules} of the schema. */
  JSON;

  /**
   * Writes the list.
   *
   * @throws IOException if the output refuses it
   */
  public void writeTo(OutputStream out, Language language) throws IOException {
    switch (this) {
      case TEXT -> out.write(table(language).getBytes(StandardCharsets.UTF_8));
      case JSON -> document(JsonOut.document(out, language), language);
    }
  }

  private static void document(JsonOut json, Language language) throws IOException {
    json.startArray("rules");
    for (Rule rule : Rules.ALL) {
      json.startObject();
      members(json, rule, language);
      json.endObject();
    }
    json.endArray();
    json.endDocument();
  }

  private static void members(JsonOut json, Rule rule, Language language) throws IOException {
    json.text("id", rule.id());
    json.text("severity", rule.severity().key());
    json.number("tolerance", rule.tolerance());
    json.text("summary", rule.summary(language));
    json.text("rationale", rule.rationale(language));
    json.text("example", rule.example().dump());
    json.text("finding", rule.finding(language));
    json.text("counterExample", rule.counterExample().dump());
  }

  private static String table(Language language) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        language.phrase("rules.id"),
        language.phrase("rules.severity"),
        language.phrase("rules.tolerance"),
        language.phrase("rules.when"));
    Rules.ALL.forEach(rule -> line(text, row(rule, language)));
    return text.toString();
  }

  private static String[] row(Rule rule, Language language) {
    return new String[] {
      rule.id(),
      Message.of("text", rule.severity()).in(language),
      rule.tolerance().map(Amount::plain).orElse("-"),
      rule.summary(language)
    };
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(Width.padded(cells[0], 26))
        .append(Width.padded(cells[1], 9))
        .append(Width.padded(cells[2], 11))
        .append(cells[3])
        .append('\n');
  }

  /** The format's name on the command line. */
  @Override
  public String toString() {
    return key();
  }
}

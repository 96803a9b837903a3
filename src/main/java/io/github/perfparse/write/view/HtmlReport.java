package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.correction.CorrectionColumn;
import io.github.perfparse.write.json.JsonOut;
import io.github.perfparse.write.json.SummaryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report for looking at: one HTML file that needs nothing else. A fixed page comes first and a
 * fixed script last; between them stands what was found as JSON, which the browser does not parse
 * until it is shown:
 *
 * <pre>
 * &lt;script type="application/json" class="row"&gt;{"project":…}&lt;/script&gt;
 * &lt;script type="application/json" class="form"&gt;{"cells":…}&lt;/script&gt;
 * </pre>
 */
public final class HtmlReport implements FormWriter {

  private static final String END = "</script>\n";

  private final OutputStream out;
  private final HtmlPage page;
  private final JsonOut json;
  private final HtmlRow rows;

  public HtmlReport(OutputStream out, Language language) throws IOException {
    this.out = out;
    this.page = new HtmlPage(language);
    this.json = JsonOut.embedded(out);
    this.rows = new HtmlRow(json);
    print(page.beforeData());
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    begin("class=\"row\"");
    rows.write(form, findings);
    end();
    begin("class=\"form\"");
    new HtmlForm(json, form).write(findings);
    end();
  }

  @Override
  public void close(Summary summary) throws IOException {
    begin("id=\"summary\"");
    json.startObject();
    new SummaryJson(json).members(summary);
    json.endObject();
    end();
    for (Language language : Language.values()) {
      wording(language);
    }
    print(page.afterData());
    out.flush();
  }

  private void wording(Language language) throws IOException {
    begin("id=\"wording-" + language + "\"");
    json.startObject();
    for (var phrase : Wording.in(language).phrases().entrySet()) {
      json.text(phrase.getKey(), phrase.getValue());
    }
    for (CorrectionColumn column : CorrectionColumn.values()) {
      json.text("csv." + column.key(), column.title(language));
    }
    json.endObject();
    end();
  }

  private void begin(String attribute) throws IOException {
    print("<script type=\"application/json\" " + attribute + ">");
  }

  private void end() throws IOException {
    json.flush();
    print(END);
  }

  /** Writes what the program itself says; what comes from a dump goes through {@link JsonOut}. */
  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

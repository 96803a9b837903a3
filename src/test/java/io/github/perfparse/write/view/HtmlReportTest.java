package io.github.perfparse.write.view;

import static io.github.perfparse.write.Reported.wrongTotal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.Forms;
import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.Reported;
import io.github.perfparse.write.base.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String report(Forms form) throws IOException {
    return new Reported(ReportFormat.HTML).with(form.build(), wrongTotal()).text();
  }

  /** What stands between the first two marks, both exclusive. */
  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static JsonNode block(String html, String attribute) throws IOException {
    String start = "<script type=\"application/json\" " + attribute + ">";
    assertThat(html).contains(start);
    return JSON.readTree(between(html, start, "</script>"));
  }

  @Test
  void aRowSaysWhatTheTableOfFormsNeeds() throws IOException {
    String html = report(Forms.complete());
    assertThat(block(html, "class=\"row\""))
        .isEqualTo(
            JSON.readTree(
                """
                {"file": "a.txt", "form": 1, "agency": "养护中心", "project": "道路养护", "year": 2023,
                 "groups": {"department": ["市交通局"], "unit": ["养护中心"], "project": ["道路养护"]},
                 "budget": 1000000, "executed": 995100, "rate": 99.51,
                 "score": 99.5, "outOf100": 99.5, "grade": "优", "status": "ok",
                 "hits": ["error score-total-mismatch source"]}
                """));
  }

  @Test
  void aFormIsLaidOutWithItsPlacesFindingsAndLines() throws IOException {
    Forms form = Forms.complete();
    form.provenance.add(new Provenance(Pointer.of("total", "score"), 20, 7, "99.50"));
    form.repairs.add(
        new Repair(
            Repair.Kind.CLEANED_NUMBER, Pointer.of("total", "score"), 20, Message.text("99.500")));
    form.source = form.source.quoting(List.of("总分\t99.50"));
    JsonNode block = block(report(form), "class=\"form\"");
    JsonNode finding = block.at("/findings/0");
    JsonNode cell = block.at("/cells").get(finding.get("cell").asInt());
    assertThat(cell)
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "number", "text": "99.5", "path": "/total/score", "at": [20, 7, 5]}
                """));
    assertThat(finding.at("/operands/0/cell")).isEqualTo(finding.get("cell"));
    assertThat(block.at("/repairs/0/cell")).isEqualTo(finding.get("cell"));
    assertThat(block.at("/lines/0").asText()).isEqualTo("总分\t99.50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!--<script>",
        "]]>&lt;&amp;",
        "a\u2028b\u2029c",
        "\"\\\u0000\u001b",
        "𠮷</ScRiPt>"
      })
  void noTextOfADumpGetsOutOfItsBlock(String hostile) throws IOException {
    Forms form = Forms.complete();
    form.projectName = Optional.of(hostile);
    form.attributes = Map.of(hostile, hostile);
    form.source = form.source.quoting(List.of(hostile));
    String html = report(form);
    String plain = report(Forms.complete());
    for (String mark : List.of("<", ">", "&", "\u2028", "\u2029", "\u0000")) {
      // The lines of the form are one more string, and there is no mark in them.
      assertThat(html.split(mark, -1)).as(mark).hasSameSizeAs(plain.split(mark, -1));
    }
    assertThat(block(html, "class=\"row\"").get("project").asText()).isEqualTo(hostile);
    assertThat(block(html, "class=\"form\"").at("/lines/0").asText()).isEqualTo(hostile);
  }

  @Test
  void thePolicyAllowsThisStyleAndThisScriptOnly() throws Exception {
    String html = report(Forms.complete());
    String policy = between(html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(between(html, "<style>", "</style>")) + "'")
        .contains("script-src '" + hash(between(html, "<script>", "</script>")) + "'")
        .doesNotContain("unsafe", "http", "*");
  }

  private static String hash(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void thePageNeverTurnsTextIntoMarkup() throws IOException {
    String script = between(report(Forms.complete()), "<script>", "</script>");
    assertThat(script)
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
        .doesNotContain("eval(", "new Function", "fetch(", "XMLHttpRequest", "import(");
  }

  @Test
  void isAPageInTheLanguageThatWasAskedFor() throws IOException {
    assertThat(report(Forms.complete()))
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .contains("<title>Self-evaluation forms: validation report</title>")
        .doesNotContain("{language}", "{style}", "{script}", "{data}")
        .endsWith("</html>\n");
  }

  @Test
  void isAPageWithoutForms() throws IOException {
    String html = new Reported(ReportFormat.HTML).failed("a.txt", 3, "<b>").text();
    assertThat(block(html, "id=\"summary\"").at("/report/failed/0/error/zh").asText())
        .isEqualTo("<b>");
    assertThat(html).doesNotContain("class=\"row\">");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Map<String, String> english = Wording.in(Language.EN).phrases();
    Map<String, String> chinese = Wording.in(Language.ZH).phrases();
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (Rule rule : Rules.ALL) {
      assertThat(chinese.get("rule." + rule.id())).isNotEqualTo(rule.summary(Language.EN));
    }
    for (Repair.Kind kind : Repair.Kind.values()) {
      assertThat(english).containsKey("repair." + kind.key());
    }
  }
}

package io.github.perfparse.write.report;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.write.Reported.form;
import static io.github.perfparse.write.Reported.note;
import static io.github.perfparse.write.Reported.wrongTotal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.Reported;
import io.github.perfparse.write.base.ArtifactUri;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  private static JsonNode run(String sarif) throws IOException {
    assertThatJson(sarif).isSarif();
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void isValidWithoutFindings() throws IOException {
    JsonNode run = run(new Reported(ReportFormat.SARIF).text());
    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
  }

  @Test
  void describesEveryRule() throws IOException {
    JsonNode rules = run(new Reported(ReportFormat.SARIF).text()).at("/tool/driver/rules");
    assertThat(rules).hasSameSizeAs(Rules.ALL);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = Rules.ALL.get(i);
      JsonNode sarif = rules.get(i);
      assertThat(sarif.at("/id").textValue()).isEqualTo(rule.id());
      assertThat(sarif.at("/shortDescription/text").textValue())
          .isEqualTo(rule.summary(Language.EN));
      assertThat(sarif.at("/helpUri").textValue()).endsWith("/src/docs/rules.md#" + rule.id());
      assertThat(sarif.at("/help/text").textValue())
          .isEqualTo(new Explanation(rule, Language.EN).text());
    }
    assertThat(rules.findValuesAsText("level")).containsOnly("error", "warning", "note");
  }

  @Test
  void aFindingIsAResult() throws IOException {
    String sarif =
        new Reported(ReportFormat.SARIF)
            .with(form("自评/a b.txt", "道路"), wrongTotal(), note())
            .text();
    JsonNode results = run(sarif).at("/results");
    assertThat(results.get(0).toString())
        .isEqualTo(
            """
            {"ruleId":"score-total-mismatch","ruleIndex":0,"level":"error",
            "message":{"text":"总分 99 is printed, but the sum is 99.5"},
            "locations":[{"physicalLocation":{
            "artifactLocation":{"uri":"%E8%87%AA%E8%AF%84/a%20b.txt"},"region":{"startLine":20}}}],
            "relatedLocations":[
            {"id":1,"message":{"text":"99 (/total/score)"},"physicalLocation":{
            "artifactLocation":{"uri":"%E8%87%AA%E8%AF%84/a%20b.txt"},"region":{"startLine":20}},
            "properties":{"path":"/total/score","text":"99","value":99}},
            {"id":2,"message":{"text":"=100% (/indicators/0/target)"},"physicalLocation":{
            "artifactLocation":{"uri":"%E8%87%AA%E8%AF%84/a%20b.txt"},"region":{"startLine":12}},
            "properties":{"path":"/indicators/0/target","text":"=100%","value":null}},
            {"id":3,"message":{"text":"89.50 (/indicators/0/score)"},"physicalLocation":{
            "artifactLocation":{"uri":"%E8%87%AA%E8%AF%84/a%20b.txt"},"region":{"startLine":12}},
            "properties":{"path":"/indicators/0/score","text":"89.50","value":89.5}}],
            "partialFingerprints":{"perfparse/v1":"FINGERPRINT"},
            "properties":{"cause":"source","form":2,"projectName":"道路","path":"/total/score",
            "expected":99.5,"actual":99,"difference":-0.5,"tolerance":0}}"""
                .replace("\n", "")
                .replace("FINGERPRINT", results.get(0).findValue("perfparse/v1").textValue()));
    assertThat(results.get(1).at("/level").textValue()).isEqualTo("note");
  }

  @Test
  void theFingerprintFollowsWhatTheFindingSays() throws IOException {
    String sarif =
        new Reported(ReportFormat.SARIF)
            .with(form("a.txt", "道路"), wrongTotal(), note())
            .with(form("renamed.txt", "道路"), wrongTotal())
            .with(form("a.txt", "桥梁"), wrongTotal())
            .text();
    List<String> prints = run(sarif).at("/results").findValuesAsText("perfparse/v1");
    assertThat(prints).allMatch(print -> print.matches("[0-9a-f]{24}"));
    assertThat(prints.get(0)).isEqualTo(prints.get(2));
    assertThat(List.copyOf(prints).stream().distinct()).hasSize(3);
  }

  @Test
  void anInputThatFailedIsANotification() throws IOException {
    String sarif =
        new Reported(ReportFormat.SARIF)
            .failed("c.txt", 7, "is binary")
            .failed("d.txt", 0, "no such file")
            .text(1, Optional.of(new Summary.Accepted(2, List.of(Reported.entry("a")))));
    JsonNode run = run(sarif);
    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    JsonNode notes = run.at("/invocations/0/toolExecutionNotifications");
    assertThat(notes.findValuesAsText("uri")).containsExactly("c.txt", "d.txt");
    assertThat(notes.findValuesAsText("startLine")).containsExactly("7");
    assertThat(run.at("/properties/hidden").intValue()).isEqualTo(1);
    assertThat(run.at("/properties/baseline/accepted").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a.txt",
    "-, -",
    "../a%b.txt, ../a%25b.txt",
    "c:d.txt, c%3Ad.txt",
    "/x/𠮷#?.txt, file:///x/%F0%A0%AE%B7%23%3F.txt",
  })
  void aNameIsPercentEncoded(String name, String uri) {
    assertThat(ArtifactUri.of(name)).isEqualTo(uri);
  }
}

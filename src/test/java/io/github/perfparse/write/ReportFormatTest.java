package io.github.perfparse.write;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.write.Reported.form;
import static io.github.perfparse.write.Reported.note;
import static io.github.perfparse.write.Reported.wrongTotal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.report.Summary;
import io.github.perfparse.write.base.ProgramVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.JSON, JSON",
    "x/a.csv, CSV",
    "a.sarif, SARIF",
    "a.sarif.json, SARIF",
    "a.json.txt, TEXT",
    "a.html, HTML",
    "a.HTM, HTML",
    "a.xml,",
    "json,",
  })
  void knowsTheEndsOfNames(String name, ReportFormat format) {
    assertThat(ReportFormat.ofName(name)).isEqualTo(Optional.ofNullable(format));
  }

  @Test
  void textIsForPeople() throws IOException {
    String text =
        new Reported(ReportFormat.TEXT)
            .with(form("a.txt", "道路\n养护"), wrongTotal(), note())
            .with(form("b.txt", "x"))
            .failed("c.txt", 7, "is binary")
            .text();
    assertThat(text)
        .isEqualTo(
            """
            a.txt: form 2, 道路\\n养护, 2023, lines 3-20, ok
            a.txt:20: error score-total-mismatch: 总分 99 is printed, but the sum is 99.5
                cause: source; expected: 99.5; actual: 99; difference: -0.5; tolerance: 0
                line 20  /total         score: 99
                line 12  /indicators/0  target: =100%  score: 89.50
            a.txt:4: info truncated-text: =cut\\u001b[31m\\n
                cause: reading; actual: -x

            c.txt:7: failed: is binary

            2 files, 1 failed; 2 forms, 1 with nothing to report; 2 indicators
            1 error, 0 warnings, 1 info
                 1  score-total-mismatch      fund score + Σ indicator scores ≠ the printed 总分 score
                 1  truncated-text            a text cell ends in mid-sentence where the table was cut
            """);
  }

  @Test
  void textTellsWhatIsNotShown() throws IOException {
    Summary.Accepted accepted = new Summary.Accepted(3, List.of(Reported.entry("a.txt")));
    assertThat(new Reported(ReportFormat.TEXT).text(2, Optional.of(accepted)))
        .isEqualTo(
            """
            a.txt: 道路: stale in the baseline: score-total-mismatch /total/score 99 (expected 99.5)

            0 files; 0 forms, 0 with nothing to report; 0 indicators
            0 errors, 0 warnings, 0 infos; 2 below --min-severity; 3 accepted by the baseline; 1 stale in it
            """);
  }

  @Test
  void jsonIsOneDocument() throws IOException {
    String json = new Reported(ReportFormat.JSON).with(form("a.txt", "道路"), wrongTotal()).text();
    assertThatJson(json).isValidation();
    assertThat(json)
        .startsWith(
            """
            {
              "schema": 1,
              "program": "{version}",
              "findings": [
                {"file": "a.txt", "form": 2, "projectName": "道路", "rule": "score-total-mismatch",\
             "severity": "error", "cause": "source", "message": "总分 99 is printed, but the sum is 99.5",\
             "path": "/total/score", "line": 20, "expected": 99.5, "actual": 99, "difference": -0.5,\
             "tolerance": 0, "operands": [{"path": "/total/score", "line": 20, "text": "99", "value": 99},\
             {"path": "/indicators/0/target", "line": 12, "text": "=100%", "value": null},\
             {"path": "/indicators/0/score", "line": 12, "text": "89.50", "value": 89.5}]}
              ],
              "hidden": 0,
              "baseline": null,
              "report": {
                "files": 1,
            """
                .replace("{version}", ProgramVersion.read()));
  }

  @Test
  void jsonTellsWhatIsNotShown() throws IOException {
    Summary.Accepted accepted = new Summary.Accepted(3, List.of(Reported.entry("a.txt")));
    String json = new Reported(ReportFormat.JSON).text(2, Optional.of(accepted));
    assertThatJson(json).isValidation();
    assertThat(json)
        .startsWith(
            """
            {
              "schema": 1,
              "program": "{version}",
              "findings": [],
              "hidden": 2,
              "baseline": {
                "accepted": 3,
                "stale": [
                  {"file": "a.txt", "form": 2, "projectName": "道路", "rule": "score-total-mismatch",\
             "path": "/total/score", "expected": "99.5", "actual": "99", "operands": ["99", "=100%", "89.50"]}
                ]
              },
            """
                .replace("{version}", ProgramVersion.read()));
  }

  @Test
  void csvIsALineAFinding() throws IOException {
    String csv =
        new Reported(ReportFormat.CSV)
            .with(form("a,b.txt", "=道路"), wrongTotal(), note())
            .failed("c.txt", 7, "is binary")
            .text();
    assertThat(csv.split("\r\n"))
        .containsExactly(
            "file,form,row,projectName,rule,severity,cause,message,path,about,about_row,line,expected,actual,difference,tolerance,operands",
            "\"a,b.txt\",2,1,'=道路,score-total-mismatch,error,source,\"总分 99 is printed, but the sum is 99.5\","
                + "/total/score,forms,1,20,99.5,99,-0.5,0,"
                + "\"[{\"\"path\"\":\"\"/total/score\"\",\"\"line\"\":20,\"\"text\"\":\"\"99\"\",\"\"value\"\":99},"
                + "{\"\"path\"\":\"\"/indicators/0/target\"\",\"\"line\"\":12,\"\"text\"\":\"\"=100%\"\",\"\"value\"\":null},"
                + "{\"\"path\"\":\"\"/indicators/0/score\"\",\"\"line\"\":12,\"\"text\"\":\"\"89.50\"\",\"\"value\"\":89.5}]\"",
            "\"a,b.txt\",2,2,'=道路,truncated-text,info,reading,\"'=cut\u001b[31m\n\",,forms,1,4,,'-x,,,");
    assertThat(csv).endsWith("\r\n");
  }

  @Test
  void csvWithoutFindingsIsItsHead() throws IOException {
    assertThat(new Reported(ReportFormat.CSV).text())
        .startsWith("file,form,")
        .endsWith("operands\r\n")
        .containsOnlyOnce("\n");
  }
}

package io.github.perfparse.write.json;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.ProgramVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonFormsTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Tally tally = new Tally();

  private FormWriter open(FormFormat format, Detail detail) throws IOException {
    return format.open(bytes, detail);
  }

  private void write(FormWriter writer, Form form, Finding... findings) throws IOException {
    tally.add(form, List.of(findings));
    writer.form(form, List.of(findings));
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Finding finding() {
    return new Finding(
        "score-total-mismatch",
        Severity.ERROR,
        Cause.SOURCE,
        Message.text("the scores add up to 99.50, not 99"),
        Pointer.of("total", "score"),
        20,
        Optional.of(new Finding.Fact.Number(new BigDecimal("99.50"))),
        Optional.of(new Finding.Fact.Text("99")),
        Forms.number("-0.50"),
        Forms.number("0.00"),
        List.of(
            new Finding.Operand(
                Pointer.of("indicators", 0, "score"), 12, "89.550", Forms.number("89.550")),
            new Finding.Operand(Pointer.of("grade"), 20, "优", Optional.empty())));
  }

  /** Who reads a pipe is not to wait for the next form. */
  @Test
  void aLineOfNdjsonIsThereWithItsForm() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NdjsonForms(out, Detail.VALUES, Language.EN).form(Forms.complete().build(), List.of());
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
  }

  @Test
  void writesOneDocumentWithARowALine() throws IOException {
    tally.opened();
    FormWriter writer = open(FormFormat.JSON, Detail.VALUES);
    write(writer, Forms.complete().build(), finding());
    tally.failed(new Failure("b.txt", 3, Message.text("is binary; name a text")));
    writer.close(Summary.of(tally.report()));
    assertThat(text())
        .isEqualTo(
            """
            {
              "schema": 1,
              "program": "{version}",
              "forms": [
                {
                  "source": {"file": "a.txt", "form": 1, "firstLine": 2, "lastLine": 20, "dialect": "tab"},
                  "status": "ok",
                  "title": "项目支出绩效自评表",
                  "year": 2023,
                  "projectName": "道路养护",
                  "supervisingDepartment": "市交通局",
                  "implementingUnit": "养护中心",
                  "funding": {
                    "unit": "万元",
                    "rows": [
                      {"kind": "total", "label": "年度资金总额", "initialBudget": 1000000, "annualBudget": 1000000, "executed": 995100, "points": 10, "executionRatePercent": 99.51, "score": 9.95, "line": 8}
                    ]
                  },
                  "objectives": {
                    "expected": "一。\\n二。",
                    "actual": "完成。"
                  },
                  "indicators": [
                    {"level1": "产出指标", "level2": "数量指标", "level3": "养护面积", "target": {"text": "≥290万㎡", "operator": ">=", "value": 290, "unit": "万㎡"}, "actual": {"text": "及时", "operator": null, "value": null, "unit": null}, "points": 90, "score": 89.55, "deviation": null, "line": 12}
                  ],
                  "total": {"points": 100, "score": 99.5, "line": 20},
                  "grade": "优",
                  "attributes": {
                    "联系电话": "12345"
                  },
                  "repairs": [],
                  "findings": [
                    {"rule": "score-total-mismatch", "severity": "error", "cause": "source", "message": "the scores add up to 99.50, not 99", "path": "/total/score", "line": 20, "expected": 99.5, "actual": "99", "difference": -0.5, "tolerance": 0, "operands": [{"path": "/indicators/0/score", "line": 12, "text": "89.550", "value": 89.55}, {"path": "/grade", "line": 20, "text": "优", "value": null}]}
                  ]
                }
              ],
              "report": {
                "files": 1,
                "forms": 1,
                "indicators": 1,
                "values": {"printed": 25, "repaired": 0, "inferred": 0, "missing": 0},
                "findings": {
                  "error": 1,
                  "warning": 0,
                  "info": 0,
                  "byRule": {
                    "score-total-mismatch": 1
                  }
                },
                "repairs": 0,
                "refused": [],
                "failed": [
                  {"file": "b.txt", "line": 3, "error": "is binary; name a text"}
                ],
                "notRead": {}
              }
            }
            """
                .replace("{version}", ProgramVersion.read()));
    assertThatJson(text()).isDocument();
  }

  @Test
  void writesAValidDocumentWithoutForms() throws IOException {
    open(FormFormat.JSON, Detail.VALUES).close(Summary.of(tally.report()));
    assertThat(text()).contains(",\n  \"forms\": [],\n  \"report\": {\n").endsWith("}\n}\n");
    assertThatJson(text()).isDocument();
  }

  @Test
  void writesEveryKeyOfABlankForm() throws IOException {
    FormWriter writer = open(FormFormat.NDJSON, Detail.VALUES);
    write(writer, Forms.blank().build());
    writer.close(Summary.of(tally.report()));
    assertThat(text())
        .isEqualTo(
            """
            {"source":{"file":"a.txt","form":1,"firstLine":2,"lastLine":20,"dialect":"tab"},\
            "status":"doubtful","title":"","year":null,"projectName":null,\
            "supervisingDepartment":null,"implementingUnit":null,\
            "funding":{"unit":null,"rows":[]},"objectives":{"expected":null,"actual":null},\
            "indicators":[],"total":{"points":null,"score":null,"line":null},"grade":null,\
            "attributes":{},"repairs":[],"findings":[]}
            """);
    assertThatJson(text()).isForm();
  }

  @Test
  void writesAFormALineAndNoReport() throws IOException {
    FormWriter writer = open(FormFormat.NDJSON, Detail.VALUES);
    write(writer, Forms.complete().build());
    write(writer, Forms.blank().build());
    writer.close(Summary.of(tally.report()));
    assertThat(text()).endsWith("}\n").doesNotContain("\n\n", "report");
    assertThat(text().split("\n")).hasSize(2).allSatisfy(line -> assertThatJson(line).isForm());
  }

  @Test
  void ndjsonOfNothingIsEmpty() throws IOException {
    open(FormFormat.NDJSON, Detail.VALUES).close(Summary.of(tally.report()));
    assertThat(text()).isEmpty();
  }

  @Test
  void tellsProvenanceOnlyWhenAsked() throws IOException {
    Forms form = Forms.complete();
    form.provenance.add(new Provenance(Pointer.of("projectName"), 3, 5, " 道路\t养护"));
    FormWriter plain = open(FormFormat.JSON, Detail.VALUES);
    write(plain, form.build());
    plain.close(Summary.of(tally.report()));
    assertThat(text()).doesNotContain("provenance");

    bytes.reset();
    FormWriter detailed = open(FormFormat.JSON, Detail.PROVENANCE);
    write(detailed, form.build());
    detailed.close(Summary.of(tally.report()));
    assertThat(text())
        .contains(
            """
                  "findings": [],
                  "provenance": [
                    {"path": "/projectName", "line": 3, "column": 5, "raw": " 道路\\t养护"}
                  ]
            """
                .stripTrailing());
    assertThatJson(text()).isDocument();
  }

  @Test
  void writesRepairsAndEveryKindOfThem() throws IOException {
    Forms form = Forms.complete();
    for (Repair.Kind kind : Repair.Kind.values()) {
      form.repairs.add(
          new Repair(kind, Pointer.of("indicators", 0, "level1"), 11, Message.text("a → b")));
    }
    FormWriter writer = open(FormFormat.JSON, Detail.VALUES);
    write(writer, form.build());
    writer.close(Summary.of(tally.report()));
    assertThat(text())
        .contains("\"status\": \"repaired\"")
        .contains(
            "        {\"kind\": \"joined-fragment\", \"path\": \"/indicators/0/level1\","
                + " \"line\": 11, \"detail\": \"a → b\"},\n");
    assertThatJson(text()).isDocument();
  }

  @Test
  void everyKindOfFundRowIsInTheSchema() throws IOException {
    Forms form = Forms.complete();
    form.funding =
        new Funding(
            Optional.of("元"), Arrays.stream(Funding.Kind.values()).map(Forms::emptyRow).toList());
    FormWriter writer = open(FormFormat.JSON, Detail.VALUES);
    write(writer, form.build());
    writer.close(Summary.of(tally.report()));
    assertThatJson(text()).isDocument();
    assertThat(text()).contains("\"kind\": \"specialAccount\"");
  }

  @Test
  void leftoversMakeAFormDoubtful() throws IOException {
    Forms form = Forms.complete();
    form.leftovers.add(new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, 9, "不知何物"));
    FormWriter writer = open(FormFormat.NDJSON, Detail.VALUES);
    write(writer, form.build());
    writer.close(Summary.of(tally.report()));
    assertThat(text()).contains("\"status\":\"doubtful\"");
  }

  @Test
  void numbersAreExactAndPlain() throws IOException {
    Forms form = Forms.complete();
    form.total =
        new Total(
            Forms.number("12345678901234567890.123456789000"),
            Forms.number("0.000"),
            OptionalInt.empty());
    FormWriter writer = open(FormFormat.NDJSON, Detail.VALUES);
    write(writer, form.build());
    writer.close(Summary.of(tally.report()));
    assertThat(text())
        .contains(
            "\"total\":{\"points\":12345678901234567890.123456789,\"score\":0,\"line\":null}");
  }

  @Test
  void rareCharactersStayAndHalvesOfThemDoNot() throws IOException {
    Forms form = Forms.complete();
    form.projectName = Optional.of("𠮷\uD842x\u0000\u001b");
    FormWriter writer = open(FormFormat.NDJSON, Detail.VALUES);
    write(writer, form.build());
    writer.close(Summary.of(tally.report()));
    assertThat(text()).contains("\"projectName\":\"𠮷\uFFFDx\\u0000\\u001B\"");
    assertThatJson(text()).isForm();
  }

  @Test
  void endsNoLineWithASpace() throws IOException {
    FormWriter writer = open(FormFormat.JSON, Detail.PROVENANCE);
    write(writer, Forms.complete().build(), finding());
    write(writer, Forms.blank().build());
    writer.close(Summary.of(tally.report()));
    assertThat(text().lines()).noneMatch(line -> line.endsWith(" ") || line.isEmpty());
    assertThat(text()).contains("    },\n    {\n");
  }

  @Test
  void doesNotCloseTheStreamBelow() throws IOException {
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    FormFormat.JSON.open(out, Detail.VALUES).close(Summary.of(tally.report()));
    assertThat(out.toString()).endsWith("}\n");
  }
}

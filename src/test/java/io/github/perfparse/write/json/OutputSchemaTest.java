package io.github.perfparse.write.json;

import static io.github.perfparse.SchemaAssert.assertThatJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema is strict: what the contract does not have is refused. */
class OutputSchemaTest {

  private static final String DOCUMENT =
      """
      {"schema": 1, "program": "1.0.0", "forms": [{
        "source": {"file": "a", "form": 1, "firstLine": 1, "lastLine": 2, "dialect": "tab"},
        "status": "ok", "title": "", "year": 2023, "projectName": null,
        "supervisingDepartment": null, "implementingUnit": null,
        "funding": {"unit": "元", "rows": [{"kind": "total", "label": "x", "initialBudget": 1.5,
          "annualBudget": null, "executed": null, "points": null, "executionRatePercent": null,
          "score": null, "line": 3}]},
        "objectives": {"expected": null, "actual": null},
        "indicators": [{"level1": null, "level2": null, "level3": null, "actual": null,
          "target": {"text": "", "operator": ">=", "value": 1, "unit": null},
          "points": null, "score": null, "deviation": null, "line": 4}],
        "total": {"points": null, "score": null, "line": null}, "grade": null,
        "attributes": {"k": "v"},
        "repairs": [{"kind": "moved-text", "path": "/indicators/0/level3", "line": 4, "detail": ""}],
        "findings": [{"rule": "points-not-100", "severity": "info", "cause": "missing",
          "message": "m", "path": "", "line": 7, "expected": 1, "actual": "x", "difference": null,
          "tolerance": 0.01, "operands": [{"path": "/a~1b", "line": 8, "text": "t", "value": 1}]}],
        "provenance": [{"path": "/grade", "line": 9, "column": 1, "raw": ""}]
      }],
      "report": {"files": 1, "forms": 1, "indicators": 1,
        "values": {"printed": 1, "repaired": 0, "inferred": 0, "missing": 0},
        "findings": {"error": 0, "warning": 0, "info": 1, "byRule": {"points-not-100": 1}},
        "repairs": 1,
        "refused": [{"file": "b", "form": 1, "firstLine": 1, "lastLine": 2, "title": "",
          "reason": "look-alike", "message": "m", "advice": "a"}], "failed": [{"file": "b", "line": 0, "error": "e"}], "notRead": {".wps": 1}}}
      """;

  @Test
  void takesADocumentOfTheContract() {
    assertThatJson(DOCUMENT).isDocument();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"status\": \"ok\"             | \"status\": \"fine\"              | status",
        "\"status\": \"ok\",            | \"state\": \"ok\",                | state",
        "\"year\": 2023,                | ``                                | year",
        "\"year\": 2023                 | \"year\": \"2023\"                | year",
        "\"line\": 3                    | \"line\": 0                       | rows/0/line",
        "\"dialect\": \"tab\"           | \"dialect\": \"tab\", \"x\": 1    | source",
        "\"initialBudget\": 1.5         | \"initialBudget\": \"1.5\"        | initialBudget",
        "\"kind\": \"total\"            | \"kind\": \"totals\"              | kind",
        "\"operator\": \">=\"           | \"operator\": \"≥\"               | operator",
        "\"kind\": \"moved-text\"       | \"kind\": \"moved\"               | repairs",
        "/indicators/0/level3           | indicators/0/level3               | path",
        "/a~1b                          | /a~b                              | operands",
        "\"rule\": \"points-not-100\"   | \"rule\": \"Points not 100\"      | rule",
        "{\"points-not-100\": 1}        | {\"points-not-100\": 0}           | byRule",
        "\"severity\": \"info\"         | \"severity\": \"fatal\"           | severity",
        "\"column\": 1                  | \"column\": 0                     | column",
        "\"tolerance\": 0.01            | \"tolerance\": -0.01              | tolerance",
        "\"attributes\": {\"k\": \"v\"} | \"attributes\": {\"k\": 1}        | attributes",
        "\"repairs\": 1,                | \"repairs\": -1,                  | repairs",
        "\"line\": 0                    | \"line\": -1                      | failed",
      })
  void refusesAnythingElse(String good, String bad, String where) {
    assertThatJson(DOCUMENT.replace(good, bad == null ? "" : bad)).isNoDocumentBecauseOf(where);
  }
}

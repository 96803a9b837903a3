package io.github.perfparse.write.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuckDbViewTest {

  @Test
  void givesMoneyAndScoresTheirTypes() {
    assertThat(DuckDbView.statement())
        .startsWith("CREATE OR REPLACE VIEW forms AS SELECT * FROM read_json('forms.ndjson',")
        .contains("\n    year: 'INTEGER',\n")
        .contains("\"annualBudget\" DECIMAL(38, 18)")
        .contains("attributes: 'MAP(VARCHAR, VARCHAR)'")
        .doesNotContain("DOUBLE")
        .endsWith("});\n");
  }
}

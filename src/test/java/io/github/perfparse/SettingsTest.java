package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.row.Dialect;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void areMadeOfWords() {
    Settings settings =
        Settings.of(
            Map.of(
                "encoding", "GB18030",
                "dialect", "pipe",
                "limit.form-rows", "20000",
                "rule.category-weights", "off",
                "rule.points-not-100", "error",
                "tolerance.score-total-mismatch", "0.05"));

    assertThat(settings.reading().encoding()).contains(Charset.forName("GB18030"));
    assertThat(settings.reading().dialect()).contains(Dialect.PIPE);
    assertThat(settings.reading().limits().of(Limit.FORM_ROWS)).isEqualTo(20_000);
    assertThat(settings.rules().off()).containsExactly("category-weights");
    assertThat(settings.rules().severities()).containsEntry("points-not-100", Severity.ERROR);
    assertThat(settings.rules().tolerances())
        .containsEntry("score-total-mismatch", new BigDecimal("0.05"));
    assertThat(Settings.of(Map.of())).isEqualTo(Settings.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "encoding,            klingon, klingon",
    "dialect,             word,    cell-per-line",
    "limit.form-rows,     many,    NUMBER",
    "limit.patience,      1,       form-rows",
    "rule.points-not-10,  off,     points-not-100",
    "colour,              red,     rule.ID",
  })
  void sayWhatTheyDoNotUnderstand(String key, String word, String said) {
    assertThatThrownBy(() -> Settings.of(Map.of(key, word))).hasMessageContaining(said);
  }
}

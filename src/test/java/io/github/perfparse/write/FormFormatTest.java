package io.github.perfparse.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.json, JSON",
    "a.ndjson, NDJSON",
    "a.jsonl, NDJSON",
    "out/a.b.CSV, CSV",
    "表.xlsx, XLSX",
    "a.db, SQLITE",
    "a.sqlite, SQLITE",
    "a.sql, SQL",
  })
  void followsFromTheName(String name, FormFormat format) {
    assertThat(FormFormat.ofName(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "json", "a.xls", "a.json.", "a.txt", "out.csv/a"})
  void doesNotGuess(String name) {
    assertThat(FormFormat.ofName(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsOwnExtension(FormFormat format) {
    assertThat(FormFormat.ofName("a." + format.extension())).contains(format);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesEachTime(FormFormat format) throws IOException {
    FormStyle style = FormStyle.of(Detail.VALUES);
    assertThat(TableForms.write(format, style)).isEqualTo(TableForms.write(format, style));
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheStreamOpen(FormFormat format) throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    FormWriter writer = format.open(out, Detail.VALUES);
    assertThatCode(() -> writer.close(Summary.of(new Tally().report()))).doesNotThrowAnyException();
  }

  @Test
  void noFormatHasAnObstacleHere() {
    assertThat(FormFormat.values()).allMatch(format -> format.obstacle().isEmpty());
  }
}

package io.github.perfparse.write.baseline;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.write.Reported;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineReaderTest {

  private static List<BaselineEntry> read(String json) throws IOException {
    return BaselineReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(BaselineEntry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BaselineWriter writer = new BaselineWriter(bytes);
    List.of(entries).forEach(writer::add);
    writer.close(Summary.of(new Tally().report()));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    BaselineEntry note = BaselineEntry.of(Forms.blank().build(), Reported.note());
    BaselineEntry total = Reported.entry("z.txt");
    String json = written(total, note);
    assertThatJson(json).isBaseline();
    assertThat(read(json)).containsExactly(note, total);
    assertThat(written(note, total)).isEqualTo(json);
  }

  @Test
  void readsWhatHoldsNothing() throws IOException {
    assertThat(read(written())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | ``                                 | a baseline is a JSON object",
        "1 | []                                 | a baseline is a JSON object",
        "1 | {}                                 | “version” is missing",
        "2 | {~\"version\": 2}                  | the version is not 1",
        "2 | {\"version\": 1,~\"finding\": []}  | a baseline has no “finding”",
        "3 | {~~\"findings\": {}}               | “findings” is not a list",
        "2 | {\"findings\": [~3]}               | a finding is a JSON object",
        "2 | {\"findings\": [~{\"line\": 3}]}   | a finding has no “line”",
        "2 | {\"findings\": [~{\"rule\": 3}]}   | “rule” is not a text",
        "2 | {\"findings\": [~{\"form\": \"\"}]} | “form” is not a number",
        "2 | {\"findings\": [~{\"operands\": 1}]} | “operands” is not a list",
        "2 | {\"findings\": [~{\"operands\": [1]}]} | an operand is not a text",
        "2 | {\"findings\": [~{}]}              | the finding lacks “file”",
        "3 | {\"findings\": [~~                 | is not JSON: ",
        "2 | {\"version\": 1}~{}                | something stands behind the baseline's end",
      })
  void saysWhereItIsWrong(int line, String json, String complaint) {
    assertThatThrownBy(() -> read(json.replace('~', '\n')))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining(complaint)
        .extracting(e -> ((BaselineException) e).line())
        .isEqualTo(line);
  }
}

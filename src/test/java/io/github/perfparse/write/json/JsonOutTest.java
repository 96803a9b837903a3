package io.github.perfparse.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.WellFormed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Set out or compact, and whatever a dump holds, it is JSON that says the same. */
class JsonOutTest {

  private final ByteArrayOutputStream indented = new ByteArrayOutputStream();
  private final ByteArrayOutputStream compact = new ByteArrayOutputStream();

  /** Writes the same in two ways. */
  @FunctionalInterface
  private interface Body {
    void write(JsonOut json) throws IOException;
  }

  private void write(Body body) throws IOException {
    List<JsonOut> outs =
        List.of(JsonOut.indented(indented, Language.EN), JsonOut.compact(compact, Language.EN));
    for (JsonOut json : outs) {
      json.startArray();
      body.write(json);
      json.endArray();
      json.flush();
    }
  }

  private static List<String> tokens(ByteArrayOutputStream bytes) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(bytes.toByteArray())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        tokens.add(token + " " + json.getText());
      }
    }
    return tokens;
  }

  static List<String> texts() {
    return List.of(
        "",
        "水质达标率 ≥95%",
        "\"引号\" 和 \\ 斜线 / ~",
        "一。\n二。",
        "\t\r\b\f\u0000\u001F\u007F",
        "\u0080é\u07FF\u0800\u2028\uFFFF",
        "𠮷",
        "\uD840",
        "\uDC00半",
        "长".repeat(64),
        "长".repeat(65) + "\"",
        "长".repeat(5000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void writesAnyTextInAnyPlace(String text) throws IOException {
    write(
        json -> {
          json.startRow();
          json.entry(text, text);
          json.text("text", text);
          json.endObject();
        });
    assertThat(tokens(indented)).isEqualTo(tokens(compact));
    assertThat(tokens(indented)).contains("VALUE_STRING " + WellFormed.text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-3",
        "0.00",
        "-0.50",
        "100.00",
        "0.05",
        "12.305",
        "9999999.99",
        "0.999999999",
        "1.000000001",
        "1E+3",
        "1E+30",
        "1E+9000",
        "0.000001",
        "999999999999999999",
        "-999999999999999999",
        "9223372036854775808",
        "123456789012345678901234567890.10"
      })
  void writesANumberPlainAndExact(String number) throws IOException {
    BigDecimal value = new BigDecimal(number);
    write(
        json -> {
          json.startObject();
          json.number("value", value);
          json.endObject();
        });
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    assertThat(compact.toString(StandardCharsets.UTF_8))
        .isEqualTo("[{\"value\":" + plain.toPlainString() + "}]");
  }
}

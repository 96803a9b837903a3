package io.github.perfparse.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.WellFormed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is encoded by the program itself reads as what the generator by itself would write. */
class JsonOutTest {

  private static final int MORE_THAN_ARE_KNOWN = 3000;

  private final ByteArrayOutputStream indented = new ByteArrayOutputStream();
  private final ByteArrayOutputStream compact = new ByteArrayOutputStream();
  private final ByteArrayOutputStream small = new ByteArrayOutputStream();

  /** Writes the same in three ways. */
  @FunctionalInterface
  private interface Body {
    void write(JsonOut json) throws IOException;
  }

  private void write(Body body) throws IOException {
    List<JsonOut> outs =
        List.of(JsonOut.indented(indented), JsonOut.compact(compact), JsonOut.small(small));
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

  private void assertThatAllSayTheSame() throws IOException {
    assertThat(compact.toString(StandardCharsets.UTF_8))
        .isEqualTo(small.toString(StandardCharsets.UTF_8));
    assertThat(tokens(indented)).isEqualTo(tokens(small));
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
          for (int time = 0; time < 2; time++) {
            json.startRow();
            json.entry(text, text);
            json.word("word", text);
            json.path("path", Pointer.of("attributes", text));
            json.text("text", text);
            json.endObject();
          }
        });
    assertThatAllSayTheSame();
    assertThat(tokens(indented)).contains("VALUE_STRING " + WellFormed.text(text));
  }

  @Test
  void writesMoreWordsAndPathsThanItKnows() throws IOException {
    write(
        json -> {
          for (int i = 0; i < 2 * MORE_THAN_ARE_KNOWN; i++) {
            json.startObject();
            json.word("word", "指标" + i % MORE_THAN_ARE_KNOWN);
            json.path("path", Pointer.of("indicators", i % MORE_THAN_ARE_KNOWN, "level1"));
            json.endObject();
          }
        });
    assertThatAllSayTheSame();
  }

  /** "Aa" and "BB" have one hash. */
  @Test
  void tellsWordsOfOneHashApart() throws IOException {
    write(
        json -> {
          for (String word : List.of("AaAa", "BBBB", "AaBB", "BBBB", "AaAa")) {
            json.startObject();
            json.word(word, new StringBuilder(word).toString());
            json.path(word + word, Pointer.of(word, 1, "Aa"));
            json.endObject();
          }
        });
    assertThatAllSayTheSame();
    assertThat(tokens(compact)).contains("FIELD_NAME AaBB", "VALUE_STRING /AaBB/1/Aa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-3",
        "0.00",
        "-0.50",
        "100.00",
        "1E+3",
        "1E+30",
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

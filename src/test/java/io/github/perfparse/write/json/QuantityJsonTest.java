package io.github.perfparse.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.say.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes again is copied, but only where all of it is the same. */
class QuantityJsonTest {

  private static final Optional<String> NONE = Optional.empty();

  private static String written(List<Quantity> quantities) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonOut json = JsonOut.compact(bytes, Language.EN);
    QuantityJson out = new QuantityJson(json);
    json.startObject();
    for (Quantity quantity : quantities) {
      out.write("q", quantity);
    }
    json.endObject();
    json.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneTextMayHaveBeenReadInTwoWays() throws IOException {
    Quantity number = new Quantity("12户", NONE, Forms.number("12"), Optional.of("户"));
    Quantity text = new Quantity("12户", NONE, Optional.empty(), NONE);
    String first = "\"q\":{\"text\":\"12户\",\"operator\":null,\"value\":12,\"unit\":\"户\"}";
    String second = "\"q\":{\"text\":\"12户\",\"operator\":null,\"value\":null,\"unit\":null}";
    assertThat(written(List.of(number, number, text, number)))
        .isEqualTo("{" + String.join(",", first, first, second, first) + "}");
  }

  /** A long one is not kept: it may go out in pieces. */
  @Test
  void aLongTextIsWrittenEachTime() throws IOException {
    String prose = "按计划完成。".repeat(3000);
    Quantity text = new Quantity(prose, NONE, Optional.empty(), NONE);
    String one = "\"q\":{\"text\":\"%s\",\"operator\":null,\"value\":null,\"unit\":null}";
    String each = one.formatted(prose);
    assertThat(written(List.of(text, text))).isEqualTo("{" + each + "," + each + "}");
  }
}

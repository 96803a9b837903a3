package io.github.perfparse.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reasons stand in the documentation, the schema and the page's words as in the program. */
class RefusalReasonsTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/perfparse");

  @Test
  void theDocumentationListsThem() throws IOException {
    String text = Files.readString(Path.of("src/docs/refusals.md"));
    String table =
        text.substring(text.indexOf("<!-- reasons -->"), text.indexOf("<!-- /reasons -->"));
    assertThat(table.lines().filter(line -> line.startsWith("| `")))
        .containsExactlyElementsOf(
            Stream.of(Refusal.Reason.values()).map(RefusalReasonsTest::row).toList());
  }

  private static String row(Refusal.Reason reason) {
    return "| `%s` | %s | %s |".formatted(reason.key(), reason.meaning(), reason.advice());
  }

  @Test
  void theSchemaTakesThem() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(RESOURCES.resolve("schema-v1.json").toFile());
    List<String> keys = new ArrayList<>();
    schema.at("/$defs/refusal/properties/reason/enum").forEach(key -> keys.add(key.asText()));
    assertThat(keys)
        .containsExactlyElementsOf(
            Stream.of(Refusal.Reason.values()).map(Refusal.Reason::key).toList());
  }
}

package io.github.perfparse.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfparse.FormReader;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.json.NdjsonForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormShapeTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** One more column in the JSON and none in the shape would be lost to every typed table. */
  @ParameterizedTest
  @ValueSource(strings = {"parks-2023.txt", "water-2021.txt", "libraries-2022.txt"})
  void isThatOfTheJson(String sample) throws IOException {
    Path path = Path.of("samples", sample);
    Checker checker = new Checker(RuleSettings.DEFAULT);
    try (Stream<Form> forms =
        new FormReader(sample, Files.newInputStream(path), ReadSettings.DETECTED).forms()) {
      for (Form form : forms.toList()) {
        List<Finding> findings = checker.check(form);
        JsonNode shaped = node(FormShape.ENTRY, new FormShape.Item(form, findings));
        assertThat(shaped).hasToString(written(form, findings).toString());
      }
    }
  }

  private static JsonNode written(Form form, List<Finding> findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new NdjsonForms(bytes, Detail.VALUES, Language.EN).form(form, findings);
    return plain(JSON.readTree(bytes.toByteArray()));
  }

  /** Without what is absent: some of it the JSON says with null, some not at all. */
  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode rest = JSON.createObjectNode();
      object.properties().forEach(member -> put(rest, member.getKey(), member.getValue()));
      return rest;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode items = JSON.createArrayNode();
      array.forEach(item -> items.add(plain(item)));
      return items;
    }
    return node.isNumber() ? JSON.getNodeFactory().textNode(text(node.decimalValue())) : node;
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    if (!value.isNull()) {
      object.set(name, plain(value));
    }
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @SuppressWarnings("unchecked")
  private static <T> JsonNode node(DataShape shape, Object value) {
    if (shape instanceof DataShape.Group<?> group) {
      ObjectNode object = JSON.createObjectNode();
      for (DataShape.Part<T> part : ((DataShape.Group<T>) group).parts()) {
        Object inner = part.of((T) value);
        if (inner != null) {
          object.set(part.name(), node(part.shape(), inner));
        }
      }
      return object;
    }
    if (shape instanceof DataShape.Many many) {
      ArrayNode items = JSON.createArrayNode();
      ((List<?>) value).forEach(item -> items.add(node(many.item(), item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = JSON.createObjectNode();
      map.forEach((name, text) -> object.put((String) name, (String) text));
      return object;
    }
    return JSON.getNodeFactory()
        .textNode(value instanceof BigDecimal number ? text(number) : String.valueOf(value));
  }
}

package io.github.perfparse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.perfparse.write.SchemaFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts that a text is what the published schema says.
 *
 * <pre>
 * SchemaAssert.assertThatJson(out).isDocument();
 * SchemaAssert.assertThatJson(line).isForm();
 * </pre>
 */
public final class SchemaAssert extends AbstractAssert<SchemaAssert, String> {

  private static final Schema DOCUMENT = schema(text());
  private static final Schema FORM = schema(asRoot("form"));

  private SchemaAssert(String json) {
    super(json, SchemaAssert.class);
  }

  public static SchemaAssert assertThatJson(String json) {
    return new SchemaAssert(json);
  }

  /** It is what {@code extract} writes in a run. */
  public SchemaAssert isDocument() {
    return conformsTo(DOCUMENT);
  }

  /** It is one form, as a line of ndjson is. */
  public SchemaAssert isForm() {
    return conformsTo(FORM);
  }

  /** It is what that definition of the schema says. */
  public SchemaAssert is(String definition) {
    return conformsTo(schema(asRoot(definition)));
  }

  /** It is a validation report. */
  public SchemaAssert isValidation() {
    return conformsTo(schema(asRoot("validation")));
  }

  /** It is a baseline. */
  public SchemaAssert isBaseline() {
    return conformsTo(schema(asRoot("baseline")));
  }

  /** It is a summary by groups. */
  public SchemaAssert isSummary() {
    return conformsTo(schema(asRoot("summary")));
  }

  /** It is a list of rules. */
  public SchemaAssert isRules() {
    return conformsTo(schema(asRoot("rules")));
  }

  /** It is what a SARIF 2.1.0 file may be, as far as this program uses SARIF. */
  public SchemaAssert isSarif() {
    return conformsTo(schema(resource("/sarif-2.1.0-used.schema.json")));
  }

  /** It breaks the schema, and one of the complaints contains this text. */
  public SchemaAssert isNoDocumentBecauseOf(String complaint) {
    List<Error> errors = DOCUMENT.validate(actual, InputFormat.JSON);
    if (errors.stream().noneMatch(error -> error.toString().contains(complaint))) {
      failWithMessage("expected a complaint with <%s>, but had %s", complaint, errors);
    }
    return this;
  }

  private SchemaAssert conformsTo(Schema schema) {
    List<Error> errors = schema.validate(actual, InputFormat.JSON);
    if (!errors.isEmpty()) {
      failWithMessage("%s%nin%n%s", errors, actual);
    }
    return this;
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** The schema with one of its definitions in the place of that of a document. */
  private static String asRoot(String definition) {
    String text = text();
    return "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\","
        + "\"$ref\": \"#/$defs/%s\",".formatted(definition)
        + text.substring(text.indexOf("\"$defs\""));
  }

  private static String resource(String name) {
    try (InputStream in = SchemaAssert.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SchemaFormat.JSON.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}

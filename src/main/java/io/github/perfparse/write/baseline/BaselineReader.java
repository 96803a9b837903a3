package io.github.perfparse.write.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.perfparse.check.report.BaselineEntry;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link BaselineWriter} writes, and is strict about it: people edit such files. */
public final class BaselineReader {

  private final JsonParser json;
  private final List<BaselineEntry> entries = new ArrayList<>();

  private BaselineReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads the entries of a baseline.
   *
   * @throws BaselineException if it is none
   * @throws IOException if it cannot be read
   */
  public static List<BaselineEntry> read(InputStream in) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      BaselineReader reader = new BaselineReader(json);
      reader.document();
      return reader.entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new BaselineException(line, "is not JSON: " + e.getOriginalMessage());
    } catch (CharConversionException e) {
      throw new BaselineException(1, "is no text in UTF-8, UTF-16 or UTF-32");
    }
  }

  private void document() throws IOException {
    expect(json.nextToken() == JsonToken.START_OBJECT, "a baseline is a JSON object");
    boolean versioned = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "version" -> versioned = version();
        case "findings" -> findings();
        // What wrote it does not matter here.
        case "schema", "program" -> json.skipChildren();
        default -> throw wrong("a baseline has no “" + name + "”");
      }
    }
    expect(versioned, "“version” is missing; write the baseline again with --write-baseline");
    expect(json.nextToken() == null, "something stands behind the baseline's end");
  }

  private boolean version() throws IOException {
    boolean known =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getText().equals(Integer.toString(BaselineWriter.VERSION));
    expect(known, "the version is not " + BaselineWriter.VERSION + "; write the baseline again");
    return true;
  }

  private void findings() throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "“findings” is not a list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.START_OBJECT, "a finding is a JSON object");
      entries.add(entry());
    }
  }

  private BaselineEntry entry() throws IOException {
    BaselineMembers members = new BaselineMembers();
    int line = line();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      member(name, members);
    }
    Optional<String> missing = members.missing();
    if (missing.isPresent()) {
      throw new BaselineException(line, "the finding lacks “" + missing.get() + "”");
    }
    return members.entry();
  }

  private void member(String name, BaselineMembers members) throws IOException {
    switch (name) {
      case "form" -> members.form(number());
      case "operands" -> members.operands(texts());
      default -> {
        expect(BaselineMembers.TEXTS.contains(name), "a finding has no “" + name + "”");
        if (json.currentToken() != JsonToken.VALUE_NULL) {
          members.text(name, text());
        }
      }
    }
  }

  private int number() throws IOException {
    expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "“form” is not a number");
    return json.getIntValue();
  }

  private String text() throws IOException {
    expect(
        json.currentToken() == JsonToken.VALUE_STRING,
        "“" + json.currentName() + "” is not a text");
    return json.getText();
  }

  private List<String> texts() throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "“operands” is not a list");
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.VALUE_STRING, "an operand is not a text");
      texts.add(json.getText());
    }
    return texts;
  }

  private void expect(boolean holds, String complaint) throws BaselineException {
    if (!holds) {
      throw wrong(complaint);
    }
  }

  private BaselineException wrong(String complaint) {
    return new BaselineException(line(), complaint);
  }

  private int line() {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }
}

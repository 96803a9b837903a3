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
   */
  public static List<BaselineEntry> read(InputStream in) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      BaselineReader reader = new BaselineReader(json);
      reader.document();
      return reader.entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new BaselineException(line, "baseline.no-json", e.getOriginalMessage());
    } catch (CharConversionException e) {
      throw new BaselineException(1, "baseline.encoding");
    }
  }

  private void document() throws IOException {
    expect(json.nextToken() == JsonToken.START_OBJECT, "baseline.object");
    boolean versioned = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "version" -> versioned = version();
        case "findings" -> findings();
        // What wrote it does not matter here.
        case "schema", "program" -> json.skipChildren();
        default -> throw wrong("baseline.member", name);
      }
    }
    expect(versioned, "baseline.no-version");
    expect(json.nextToken() == null, "baseline.behind");
  }

  private boolean version() throws IOException {
    boolean known =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getText().equals(Integer.toString(BaselineWriter.VERSION));
    expect(known, "baseline.version", BaselineWriter.VERSION);
    return true;
  }

  private void findings() throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "baseline.findings");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.START_OBJECT, "baseline.finding");
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
      throw new BaselineException(line, "baseline.lacks", missing.get());
    }
    return members.entry();
  }

  private void member(String name, BaselineMembers members) throws IOException {
    switch (name) {
      case "form" -> members.form(number());
      case "operands" -> members.operands(texts());
      default -> {
        expect(BaselineMembers.TEXTS.contains(name), "baseline.finding-member", name);
        if (json.currentToken() != JsonToken.VALUE_NULL) {
          members.text(name, text());
        }
      }
    }
  }

  private int number() throws IOException {
    expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "baseline.form");
    return json.getIntValue();
  }

  private String text() throws IOException {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "baseline.text", json.currentName());
    return json.getText();
  }

  private List<String> texts() throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "baseline.operands");
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.VALUE_STRING, "baseline.operand");
      texts.add(json.getText());
    }
    return texts;
  }

  private void expect(boolean holds, String key, Object... parts) throws BaselineException {
    if (!holds) {
      throw wrong(key, parts);
    }
  }

  private BaselineException wrong(String key, Object... parts) {
    return new BaselineException(line(), key, parts);
  }

  private int line() {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }
}

package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * Sets JSON so that a person can read it and {@code diff} and {@code grep} work on it: two spaces a
 * level, but an object that was announced by {@link #foldNext} on one line with all it holds.
 *
 * <pre>
 * "rows": [
 *   {"kind": "total", "label": "年度资金总额"},
 *   {"kind": "other", "label": "其他资金"}
 * ]
 * </pre>
 */
final class JsonLayout implements PrettyPrinter {

  private static final int UNFOLDED = -1;

  /** Nothing that is written here is nested as deeply. */
  private static final int DEEPEST = 12;

  private static final SerializableString SEPARATOR = new SerializedString(": ");

  private static final SerializableString[] INDENT = indents();

  private int depth;
  private int foldedAt = UNFOLDED;
  private boolean foldNext;

  private static SerializableString[] indents() {
    SerializableString[] indents = new SerializableString[DEEPEST + 1];
    for (int i = 0; i <= DEEPEST; i++) {
      indents[i] = new SerializedString("\n" + "  ".repeat(i));
    }
    return indents;
  }

  /** Puts the next object on one line. Inside an object that is on one line it changes nothing. */
  void foldNext() {
    foldNext = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    // A document has one root.
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
    if (foldNext && foldedAt == UNFOLDED) {
      foldedAt = depth;
    }
    foldNext = false;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(SEPARATOR);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (foldedAt == UNFOLDED) {
      newLine(json);
    } else {
      json.writeRaw(' ');
    }
  }

  private void end(JsonGenerator json, int members, char bracket) throws IOException {
    depth--;
    if (members > 0) {
      newLine(json);
    }
    json.writeRaw(bracket);
    if (depth < foldedAt) {
      foldedAt = UNFOLDED;
    }
  }

  private void newLine(JsonGenerator json) throws IOException {
    if (foldedAt != UNFOLDED) {
      return;
    }
    json.writeRaw(INDENT[Math.min(depth, DEEPEST)]);
  }
}

package io.github.perfparse.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The least that any program on this platform does to turn a dump into JSON: decodes UTF-8
 * strictly, cuts lines at their tabs, and writes every cell of every line with a streaming
 * generator. It understands nothing. What perfparse needs beyond this is the price of
 * understanding.
 *
 * <pre>
 * java -cp perfparse.jar:bench PracticalLimit dump.txt &gt; lines.json
 * java -cp perfparse.jar:bench PracticalLimit dump.txt 4 &gt; lines.json
 * </pre>
 *
 * The second writes each line four times: a record with the names of its members, its repairs and
 * its findings is about four times as long as the lines it was read from.
 */
public final class PracticalLimit {

  private static final int BUFFER = 1 << 16;

  private PracticalLimit() {}

  /** Writes the cells of the file that is named, so many times as the second argument says. */
  public static void main(String[] args) throws IOException {
    int copies = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    try (InputStream in = new FileInputStream(args[0]);
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      convert(in, out, copies);
    }
  }

  /** Turns each line into an array of its cells, and writes that array {@code copies} times. */
  static void convert(InputStream in, OutputStream out, int copies) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER);
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (int copy = 0; copy < copies; copy++) {
          json.writeStartArray();
          cells(line, json);
          json.writeEndArray();
        }
      }
      json.writeEndArray();
    }
  }

  private static void cells(String line, JsonGenerator json) throws IOException {
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      json.writeString(line.substring(from, tab));
      from = tab + 1;
    }
    json.writeString(line.substring(from));
  }
}

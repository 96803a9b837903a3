package io.github.perfparse.run.table;

import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.io.Names;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV as spreadsheets save it: commas, or tabs as they copy it, UTF-8 with or without a byte order
 * mark, or GB18030, which Excel takes in China. A line that begins with {@code #} is a comment, a
 * blank one says nothing.
 */
public final class CsvFile {

  /**
   * A record of a CSV file.
   *
   * @param number 1-based line on which it ends
   */
  public record Line(int number, List<String> cells) {}

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private CsvFile() {}

  /**
   * Reads the file of that name.
   *
   * @throws BadFileException if it cannot be read, or is no CSV
   */
  public static List<Line> read(String name) {
    try {
      return lines(text(Files.readAllBytes(Names.path(name))));
    } catch (UncheckedIOException e) {
      throw new BadFileException(name, Message.of("table.no-csv", e.getCause().getMessage()));
    } catch (CharacterCodingException e) {
      throw new BadFileException(name, Message.of("table.encoding"));
    } catch (IOException e) {
      throw new BadFileException(name, Failure.sentence(e));
    }
  }

  private static List<Line> lines(String text) throws IOException {
    List<Line> lines = new ArrayList<>();
    char delimiter = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
    CSVFormat format = FORMAT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord cells : parser) {
        lines.add(new Line((int) parser.getCurrentLineNumber(), List.of(cells.values())));
      }
    }
    return lines;
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = decoded(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    try {
      return decoded(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return decoded(bytes, Charset.forName("GB18030"));
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}

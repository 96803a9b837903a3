package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds of the tokenizer's rows whatever the input. */
public final class TokenizerProperties {

  private TokenizerProperties() {}

  public static List<Row> rows(String input, Optional<Dialect> dialect) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    Tokenizer.tokenize(Lines.open(new ByteArrayInputStream(bytes), utf8), dialect, rows::add);
    return rows;
  }

  /** No Han character is lost, none is doubled. */
  public static void assertNothingLost(String input, List<Row> rows) {
    assertThat(han(raws(rows))).as(input).isEqualTo(han(input));
  }

  /** Each row says something, and each cell stands where it says. */
  public static void assertPlaces(String input, List<Row> rows) {
    List<String> lines = lines(input);
    for (Row row : rows) {
      assertThat(row.cells()).as(input).anyMatch(cell -> !cell.isBlank());
      row.cells().forEach(cell -> assertStands(cell, lines));
    }
  }

  /** The Han characters of a text, sorted: text between the cells of a row comes before the row. */
  public static String han(String text) {
    return text.codePoints()
        .filter(Character::isIdeographic)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public static String raws(List<Row> rows) {
    StringBuilder raws = new StringBuilder();
    rows.forEach(row -> row.cells().forEach(cell -> raws.append(cell.raw())));
    return raws.toString();
  }

  /** The input's lines as an editor counts them: a form feed is a character of its line. */
  private static List<String> lines(String input) {
    return List.of(input.split("\r\n|\r|\n", -1));
  }

  private static void assertStands(Cell cell, List<String> lines) {
    String line = lines.get(cell.line() - 1);
    int from = line.offsetByCodePoints(0, cell.column() - 1);
    String first = cell.raw().split("[\n\u2029]", -1)[0];
    int page = line.indexOf('\f', from);
    String printed = line.substring(from, page < 0 ? line.length() : Math.max(from, page));
    // A quoted cell's lines are joined without a mark: its raw text goes on where the line ends.
    assertThat(printed.startsWith(first) || first.startsWith(printed))
        .as("%s stands there: %s", cell, printed)
        .isTrue();
  }
}

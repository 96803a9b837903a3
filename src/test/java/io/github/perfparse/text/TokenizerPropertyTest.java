package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the input: nothing printed is lost or doubled, and every cell stands where it says. */
class TokenizerPropertyTest {

  private static final int INPUTS = 3000;

  private static final String[] PARTS = {
    "甲",
    "乙丙",
    "𠮷",
    "a",
    " ",
    "\t",
    "\t\t",
    "|",
    "| ",
    "\\|",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    "<1%",
    "<table>",
    "<table border=1>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<td rowspan=2>",
    "<td colspan=3>",
    "<th>",
    "</th>",
    "<p>",
    "</p>",
    "<br>",
    "<b>",
    "</",
    "<t",
    "&lt;",
    "$",
    "\u00A0",
    "<caption>",
    "</caption>",
    "<tbody>",
    "\u2028",
    "---",
    "-",
    "<!-- x -->",
    "</td\n>"
  };

  @RepeatedTest(4)
  void losesNothingAndKnowsItsPlace(RepetitionInfo run) throws IOException {
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < INPUTS; i++) {
      String input = input(random);
      List<Row> rows = rows(input);
      assertThat(han(raws(rows))).as(input).isEqualTo(han(input));
      List<String> lines = lines(input);
      for (Row row : rows) {
        assertThat(row.cells()).as(input).anyMatch(cell -> !cell.isBlank());
        row.cells().forEach(cell -> assertStands(cell, lines));
      }
    }
  }

  private static String input(Random random) {
    StringBuilder input = new StringBuilder();
    for (int length = 1 + random.nextInt(40); length > 0; length--) {
      input.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return input.toString();
  }

  private static List<Row> rows(String input) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Tokenizer.tokenize(
        Lines.open(new ByteArrayInputStream(bytes), Optional.empty()), Optional.empty(), rows::add);
    return rows;
  }

  /** The Han characters of a text, sorted: text between the cells of a row comes before the row. */
  private static String han(String text) {
    return text.codePoints()
        .filter(Character::isIdeographic)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String raws(List<Row> rows) {
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
    String first = cell.raw().split("\n", -1)[0];
    int page = line.indexOf('\f', from);
    String printed = line.substring(from, page < 0 ? line.length() : Math.max(from, page));
    assertThat(printed).startsWith(first);
  }
}

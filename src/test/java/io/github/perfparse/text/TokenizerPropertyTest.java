package io.github.perfparse.text;

import io.github.perfparse.text.row.Row;
import java.io.IOException;
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
      List<Row> rows = TokenizerProperties.rows(input, Optional.empty());
      TokenizerProperties.assertNothingLost(input, rows);
      TokenizerProperties.assertPlaces(input, rows);
    }
  }

  private static String input(Random random) {
    StringBuilder input = new StringBuilder();
    for (int length = 1 + random.nextInt(40); length > 0; length--) {
      input.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return input.toString();
  }
}

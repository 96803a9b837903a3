package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a web page holds for programs and no reader of it sees: scripts, styles, comments. It is
 * passed over where it fills whole lines and its end is in sight.
 *
 * <pre>
 * &lt;script&gt;
 *   var share = {"title": "项目支出绩效自评表"};
 * &lt;/script&gt;
 * </pre>
 */
final class UnseenMarkup implements RowReader {

  private record Pair(String opening, String closing) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("<script", "</script>"),
          new Pair("<style", "</style>"),
          new Pair("<!--", "-->"));

  @Override
  public boolean read(LookAhead lines, RowWriter rows) throws IOException {
    Optional<Line> line = lines.peek(0);
    if (line.isEmpty() || !line.get().signs().mayHaveTag()) {
      return false;
    }
    String first = lower(line.get());
    for (Pair pair : PAIRS) {
      if (first.startsWith(pair.opening)) {
        return passOver(lines, pair.closing, rows);
      }
    }
    return false;
  }

  private static boolean passOver(LookAhead lines, String closing, RowWriter rows)
      throws IOException {
    for (int i = 0; i < LookAhead.FARTHEST; i++) {
      Optional<Line> line = lines.peek(i);
      if (line.isEmpty()) {
        return false;
      }
      String text = lower(line.get());
      int end = text.indexOf(closing);
      if (end >= 0) {
        boolean whole = end + closing.length() == text.length();
        if (whole) {
          lines.skip(i + 1);
          rows.gap();
        }
        return whole;
      }
    }
    return false;
  }

  private static String lower(Line line) {
    return line.text().strip().toLowerCase(Locale.ROOT);
  }
}

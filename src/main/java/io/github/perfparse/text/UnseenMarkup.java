package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import java.io.IOException;
import java.util.List;
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
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!first.signs().mayHaveTag()) {
      return false;
    }
    String text = first.text();
    int begin = text.indexOf('<');
    for (Pair pair : PAIRS) {
      if (stands(pair.opening, text, begin) && text.substring(0, begin).isBlank()) {
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
      String text = line.get().text();
      int end = find(closing, text);
      if (end >= 0) {
        boolean whole = text.substring(end + closing.length()).isBlank();
        if (whole) {
          lines.skip(i + 1);
          rows.gap();
        }
        return whole;
      }
    }
    return false;
  }

  private static int find(String mark, String text) {
    int at = text.indexOf(mark.charAt(0));
    while (at >= 0 && !stands(mark, text, at)) {
      at = text.indexOf(mark.charAt(0), at + 1);
    }
    return at;
  }

  /** Whether the mark stands there, in large letters or small. */
  private static boolean stands(String mark, String text, int at) {
    return text.regionMatches(true, at, mark, 0, mark.length());
  }
}

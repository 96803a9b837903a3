package io.github.perfparse.write.base;

import io.github.perfparse.form.SourceRef;
import java.util.List;

/**
 * A line as it stands in the input, its tabs shown as bars; of one that is too long, as a table in
 * HTML may be, what stands around a value.
 */
public final class QuotedLine {

  private static final int MOST = 160;
  private static final String CUT = "…";

  private QuotedLine() {}

  /**
   * The line of that number; blank where the lines were not kept.
   *
   * @param printed the text to keep in sight
   */
  public static String of(SourceRef source, int number, String printed) {
    int index = number - source.firstLine();
    List<String> lines = source.lines();
    if (index < 0 || index >= lines.size()) {
      return "";
    }
    String line = lines.get(index).replace("\t", " | ").replaceAll("\\s+", " ").strip();
    return line.length() <= MOST ? line : around(line, Math.max(0, line.indexOf(printed)));
  }

  private static String around(String line, int at) {
    int from = Math.max(0, Math.min(at - MOST / 2, line.length() - MOST));
    int to = Math.min(line.length(), from + MOST);
    return (from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : "");
  }
}

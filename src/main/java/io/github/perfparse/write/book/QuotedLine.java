package io.github.perfparse.write.book;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.SourceRef;
import java.util.List;

/**
 * The line that a finding is about as it stands in the input, its tabs shown as bars; of one that
 * is too long, as a table in HTML may be, what stands around the printed value.
 */
final class QuotedLine {

  private static final int MOST = 160;
  private static final String CUT = "…";

  private QuotedLine() {}

  /** The line; blank where the lines were not kept. */
  static String of(SourceRef source, Finding finding) {
    int index = finding.line() - source.firstLine();
    List<String> lines = source.lines();
    if (index < 0 || index >= lines.size()) {
      return "";
    }
    String line = lines.get(index).replace("\t", " | ").replaceAll("\\s+", " ").strip();
    return line.length() <= MOST ? line : around(line, finding);
  }

  private static String around(String line, Finding finding) {
    int at = Math.max(0, line.indexOf(printed(finding)));
    int from = Math.max(0, Math.min(at - MOST / 2, line.length() - MOST));
    int to = Math.min(line.length(), from + MOST);
    return (from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : "");
  }

  /** The text of a value on the line. */
  private static String printed(Finding finding) {
    for (Finding.Operand operand : finding.operands()) {
      if (operand.line() == finding.line() && !operand.text().isBlank()) {
        return operand.text();
      }
    }
    return "";
  }
}

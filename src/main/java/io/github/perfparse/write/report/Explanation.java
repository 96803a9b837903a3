package io.github.perfparse.write.report;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.write.base.FindingText;
import io.github.perfparse.write.base.Wrap;
import java.util.ArrayList;
import java.util.List;

/** All that can be said of a rule, as {@code perfparse explain} prints it. */
public record Explanation(Rule rule) {

  private static final int WIDTH = 90;
  private static final String INDENT = "  ";

  /** The whole text; every line ends in {@code \n}. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id());
    lines.add(INDENT + "severity:  " + rule.severity().key());
    rule.tolerance().ifPresent(n -> lines.add(INDENT + "tolerance: " + FindingText.plain(n)));
    section(lines, "Fires when", Wrap.at(WIDTH - INDENT.length(), rule.summary()));
    section(lines, "Why", Wrap.at(WIDTH - INDENT.length(), rule.rationale()));
    section(lines, "Example (a form in which all else adds up; ⇥ is a tab)", shown(rule.example()));
    section(lines, "It finds there", Wrap.at(WIDTH - INDENT.length(), rule.finding()));
    section(lines, "It finds nothing in", shown(rule.counterExample()));
    return String.join("\n", lines) + "\n";
  }

  private static void section(List<String> lines, String heading, List<String> body) {
    lines.add("");
    lines.add(heading + ":");
    body.forEach(line -> lines.add(INDENT + line));
  }

  private static List<String> shown(Example example) {
    return example.lines().lines().map(Explanation::shown).toList();
  }

  private static String shown(String line) {
    int colon = line.indexOf(':');
    String text = line.substring(colon + 1).strip();
    String number = "line " + line.substring(0, colon) + ": ";
    if (text.isEmpty()) {
      return number + "(not printed)";
    }
    String again = "lines " + text.substring(1) + " once more";
    return number + (text.startsWith("=") ? again : text);
  }
}

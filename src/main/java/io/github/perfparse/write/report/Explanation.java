package io.github.perfparse.write.report;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.Wrap;
import java.util.ArrayList;
import java.util.List;

/** All that can be said of a rule, as {@code perfparse explain} prints it. */
public record Explanation(Rule rule, Language language) {

  private static final int WIDTH = 90;
  private static final String INDENT = "  ";

  /** The whole text; every line ends in {@code \n}. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id());
    lines.add(INDENT + said("explain.severity", rule.severity()));
    rule.tolerance().ifPresent(n -> lines.add(INDENT + said("explain.tolerance", n)));
    section(lines, "explain.when", wrapped(rule.summary(language)));
    section(lines, "explain.why", wrapped(rule.rationale(language)));
    section(lines, "explain.example", shown(rule.example()));
    section(lines, "explain.finds", wrapped(rule.finding(language)));
    section(lines, "explain.accepts", shown(rule.counterExample()));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrapped(String text) {
    return Wrap.at(WIDTH - INDENT.length(), text);
  }

  private String said(String key, Object... parts) {
    return Message.of(key, parts).in(language);
  }

  private void section(List<String> lines, String heading, List<String> body) {
    lines.add("");
    lines.add(said(heading));
    body.forEach(line -> lines.add(INDENT + line));
  }

  private List<String> shown(Example example) {
    return example.lines().lines().map(this::shown).toList();
  }

  private String shown(String line) {
    int colon = line.indexOf(':');
    String number = line.substring(0, colon);
    String text = line.substring(colon + 1).strip();
    if (text.isEmpty()) {
      return said("explain.no-line", number);
    }
    return text.startsWith("=")
        ? said("explain.again", number, text.substring(1))
        : said("explain.line", number, text);
  }
}

package io.github.perfparse;

import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.text.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a program reads forms and checks them; {@code src/docs/library.md} shows it. */
final class PerfparseExample {

  private final StringBuilder told = new StringBuilder();
  private final Checker checker = new Checker(RuleSettings.DEFAULT);

  /** Tells of every form in a dump what it is called, how it scored and what was found in it. */
  String tell(Path dump) throws IOException {
    try (InputStream in = Files.newInputStream(dump)) {
      Perfparse.outcomes(dump.toString(), in, ReadSettings.DETECTED, this::take);
    }
    return told.toString();
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Refusal refusal) {
      line("refused: " + refusal.sentence());
    } else if (outcome instanceof Form form) {
      String name = form.projectName().orElse("?");
      line(name + ": " + form.indicators().size() + " indicators");
      form.total().score().ifPresent(score -> line("total " + score.toPlainString()));
      for (Finding finding : checker.check(form)) {
        line("line " + finding.line() + ": " + finding.message());
      }
    }
  }

  private void line(String text) {
    told.append(text).append('\n');
  }
}

package io.github.perfparse.cli.command;

import io.github.perfparse.check.RuleWords;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.say.Misfit;
import io.github.perfparse.write.report.Explanation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code perfparse explain}: all that can be said of a rule. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(completionCandidates = RuleWords.Ids.class, paramLabel = "ID", descriptionKey = "ID")
  private String id;

  @Mixin private CommonOptions common;

  public ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.print(new Explanation(rule(), common.language()).text());
    return ExitCode.DONE.code();
  }

  private Rule rule() {
    try {
      return RuleWords.rule(id);
    } catch (Misfit e) {
      throw new WrongUsage(e.told());
    }
  }
}

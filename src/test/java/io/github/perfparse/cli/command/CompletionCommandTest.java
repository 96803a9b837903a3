package io.github.perfparse.cli.command;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.Run;
import org.junit.jupiter.api.Test;

class CompletionCommandTest {

  @Test
  void knowsCommandsOptionsAndTheirWords() {
    assertThat(new Run.Setup().run("completion", "bash"))
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining(
            "#!/usr/bin/env bash", "complete -F _complete_perfparse", "--on-exists", "\"replace\"");
  }

  @Test
  void tellsZshWhatEachOptionIsFor() {
    assertThat(new Run.Setup().run("completion", "zsh"))
        .exitedWith(0)
        .hasOutputContaining(
            "#compdef perfparse",
            "'extract:",
            "'(--format)'--format='[",
            "]:FORMAT:(json ndjson csv xlsx sqlite sql)'",
            "'(-o --output)'{-o,--output=}'[",
            "]:FILE:_files'",
            "explain) _arguments",
            "*:SHELL:(bash zsh fish)'");
  }

  @Test
  void tellsFishWhatEachOptionIsFor() {
    assertThat(new Run.Setup().run("completion", "fish"))
        .exitedWith(0)
        .hasOutputContaining(
            "complete -c perfparse -n __fish_use_subcommand -a extract -d ",
            "from extract' -l format -x -a 'json ndjson csv xlsx sqlite sql' -d ",
            "from extract' -s o -l output -r -d ",
            "from validate' -l rule -x -a 'score-total-mismatch ",
            "from explain' -f -a 'score-total-mismatch ",
            "from completion' -f -a 'bash zsh fish'");
  }

  @Test
  void namesTheShells() {
    assertThat(new Run.Setup().run("completion", "ksh"))
        .exitedWith(2)
        .hasOneErrorLineContaining("'ksh' is none of [bash, zsh, fish]");
  }
}

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
  void givesZshWhatBashHas() {
    Run bash = new Run.Setup().run("completion", "bash");
    assertThat(new Run.Setup().run("completion", "zsh"))
        .hasOutputContaining("bashcompinit\n", bash.out());
  }

  @Test
  void namesTheShells() {
    assertThat(new Run.Setup().run("completion", "fish"))
        .exitedWith(2)
        .hasOneErrorLineContaining("'fish' is none of [bash, zsh]");
  }
}

package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Help in Chinese has no English sentence left. */
class ChineseHelpTest {

  private static Stream<String> commands() {
    return Stream.concat(Stream.of(""), Commands.NAMES.stream());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyDescriptionIsChinese(String command) {
    String[] words = (command + " --help --lang zh").strip().split(" ");
    Run run = new Run.Setup().real().run(words);
    String described = run.out().substring(run.out().indexOf("\n\n"));
    assertThat(Arrays.stream(described.split("\n")))
        .filteredOn(line -> !line.contains("用法：") && !line.matches(" {10,}\\[.*"))
        .noneMatch(line -> line.matches(".*[a-z]{2,} [a-z]{2,} [a-z]{2,}.*"));
  }

  /** A row of {@code options.md} that is not there would leave an option alone with its name. */
  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribed(String command) {
    CommandLine root = ManPages.commands();
    CommandLine described = command.isEmpty() ? root : root.getSubcommands().get(command);
    assertThat(described.getCommandSpec().args())
        .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
    assertThat(described.getCommandSpec().usageMessage().description()).isNotEmpty();
  }
}

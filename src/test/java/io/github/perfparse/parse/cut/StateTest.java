package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a row does is what the table in the description says, which a reader checks. */
class PlaceTest {

  private static final Path SOURCE =
      Path.of("src/main/java/io/github/perfparse/parse/cut/State.java");

  @ParameterizedTest
  @EnumSource
  void doesWhatItsRowOfTheTableSays(State state) throws IOException {
    List<String> row = row(state.name());
    for (Opener opener : Opener.values()) {
      Step wanted = opener == Opener.TITLE ? Step.TITLE : step(row.get(opener.ordinal()), state);
      assertThat(state.step(opener)).as(opener.name()).isEqualTo(wanted);
    }
  }

  private static List<String> row(String name) throws IOException {
    return Files.readAllLines(SOURCE).stream()
        .filter(line -> line.startsWith(" * " + name + " "))
        .map(line -> Arrays.asList(line.substring(3).split(" +")))
        .findFirst()
        .orElseThrow();
  }

  private static Step step(String word, State state) {
    return switch (word) {
      case "begins" -> state.isBelowTitle() ? Step.TITLE_BEGINS : Step.BEGINS;
      case "opens" -> Step.OPENS;
      case "none" -> Step.NO_TITLE;
      case "–" -> Step.STAYS;
      default -> throw new AssertionError(word);
    };
  }
}

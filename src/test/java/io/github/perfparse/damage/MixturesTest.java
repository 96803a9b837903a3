package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of several forms, each in a dialect of its own, spoilt, among prose and other documents:
 * what a user gets accounts for every title and every line, and no record is nonsense.
 */
@ParameterizedClass
@MethodSource("texts")
class MixturesTest {

  private static final int SEEDS = Seeds.end(1);

  @Parameter private Texts texts;

  static Stream<Texts> texts() {
    return Arrays.stream(Reflow.values()).map(Texts::of);
  }

  /** A text and what a user gets of it. */
  record Printed(Mixture mixture, Printout printout) {}

  /**
   * The texts of a way.
   *
   * @param way how the first form of each was flattened
   * @param all the texts
   */
  record Texts(Reflow way, List<Printed> all) {

    static Texts of(Reflow way) {
      List<Printed> all = new ArrayList<>();
      try {
        for (int seed = Seeds.FIRST; seed < SEEDS; seed++) {
          Mixture mixture = Mixture.of(way, seed);
          all.add(new Printed(mixture, Printout.of(mixture.text())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Texts(way, all);
    }

    List<String> told(Function<Printed, List<String>> question) {
      List<String> told = new ArrayList<>();
      for (Printed printed : all) {
        for (String each : question.apply(printed)) {
          told.add(printed.mixture() + ": " + each);
        }
      }
      return told;
    }

    @Override
    public String toString() {
      return way.name();
    }
  }

  @Test
  void everyTitleBeginsAFormOrIsToldOf() {
    assertThat(texts.told(Untold::titles)).isEmpty();
  }

  @Test
  void everyProjectsNameIsToldOf() {
    assertThat(texts.told(Untold::projects)).isEmpty();
  }

  @Test
  void everyLineIsToldOf() {
    assertThat(texts.told(Untold::lines)).isEmpty();
  }

  @Test
  void noValueIsNonsense() {
    assertThat(texts.told(Nonsense::values)).isEmpty();
  }

  @Test
  void noRecordLacksItsTable() {
    assertThat(texts.told(Nonsense::bare)).isEmpty();
  }

  /** A refused form has its file, its lines and its reason, and the exit code says so. */
  @Test
  void everyRefusalIsReported() {
    assertThat(texts.told(MixturesTest::unreported)).isEmpty();
  }

  private static List<String> unreported(Printed printed) {
    List<String> wrong = new ArrayList<>();
    Printout printout = printed.printout();
    int wanted = printout.refused().isEmpty() ? 0 : printout.records().isEmpty() ? 4 : 3;
    if (printout.exitCode() != wanted) {
      wrong.add("exit code " + printout.exitCode() + " for " + wanted);
    }
    for (JsonNode refused : printout.refused()) {
      boolean whole =
          refused.path("file").asText().equals("-")
              && refused.path("firstLine").asInt() > 0
              && refused.path("lastLine").asInt() >= refused.path("firstLine").asInt()
              && !refused.path("reason").asText().isEmpty()
              && !refused.path("message").asText().isEmpty()
              && !refused.path("advice").asText().isEmpty();
      if (!whole) {
        wrong.add(refused.toString());
      }
    }
    for (JsonNode form : printout.records()) {
      boolean listed =
          printout.refused().stream()
              .anyMatch(each -> each.path("form").equals(form.at("/source/form")));
      if (form.path("status").asText().equals("refused") != listed) {
        wrong.add("form " + form.at("/source/form") + " is " + form.path("status"));
      }
    }
    return wrong;
  }
}

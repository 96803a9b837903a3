package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flattens the samples again in every way one can think of. Whatever comes of a form, it comes to
 * something: a record that has its title, or a refusal with its lines.
 */
class NoFormLostTest {

  static List<Named<String>> samples() throws IOException {
    return NothingLostTest.samples();
  }

  /** A dump that was flattened again, and the line on which each form's title stands in it. */
  private record Flat(String text, List<Integer> titles) {}

  @ParameterizedTest
  @MethodSource("samples")
  void everyTitleIsInARecordOrARefusal(String sample) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      for (int seed = 0; seed < way.seeds(); seed++) {
        Flat flat = flattened(way, sample, seed);
        List<Outcome> outcomes = Dumps.outcomes(flat.text());
        for (int title : flat.titles()) {
          if (outcomes.stream().noneMatch(outcome -> has(outcome, title))) {
            lost.add(way + " seed " + seed + " line " + title);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static Flat flattened(Reflow way, String sample, int seed) {
    List<String> lines = way.flatten(sample, new Random(seed));
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(Reflow.TITLE)) {
        lines.set(i, lines.get(i).replace(Reflow.TITLE, ""));
        titles.add(i + 1);
      }
    }
    return new Flat(String.join("\n", lines), titles);
  }

  private static boolean has(Outcome outcome, int line) {
    boolean inside = outcome.source().firstLine() <= line && line <= outcome.source().lastLine();
    boolean told =
        outcome instanceof Form form
            && form.repairs().stream().anyMatch(repair -> repair.line() == line);
    return inside || told || outcome instanceof Refusal && inside;
  }
}

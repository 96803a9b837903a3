package io.github.perfparse.damage;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A sample that was flattened again, and what is read of it.
 *
 * @param way how
 * @param seed the seed of what is left to chance
 * @param forms what is read
 * @param truth what is read of the sample itself
 */
record Reflown(Reflow way, int seed, List<Form> forms, List<Form> truth) {

  /** Every way and seed of a sample. */
  static void each(String sample, Consumer<Reflown> check) throws IOException {
    List<Form> truth = forms(sample);
    for (Reflow way : Reflow.values()) {
      for (int seed = 0; seed < way.seeds(); seed++) {
        String flat = String.join("\n", way.flatten(sample, new Random(seed)));
        check.accept(new Reflown(way, seed, forms(flat.replace(Reflow.TITLE, "")), truth));
      }
    }
  }

  private static List<Form> forms(String dump) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Outcome outcome : Dumps.outcomes(dump)) {
      if (outcome instanceof Form form) {
        forms.add(form);
      }
    }
    return forms;
  }

  static List<Finding> findings(Form form) {
    return new Checker(RuleSettings.DEFAULT).check(form);
  }

  /** The number of the true form that a form, or what is left of it, is most like. */
  int original(Form flattened) {
    int most = 0;
    int best = Math.min(flattened.source().form(), truth.size()) - 1;
    for (int i = 0; i < truth.size(); i++) {
      int alike = alike(truth.get(i), flattened);
      best = alike > most ? i : best;
      most = Math.max(most, alike);
    }
    return best;
  }

  private static int alike(Form one, Form other) {
    int alike =
        one.projectName().isPresent() && one.projectName().equals(other.projectName()) ? 5 : 0;
    for (Indicator row : one.indicators()) {
      for (Indicator read : other.indicators()) {
        alike += row.level3().isPresent() && row.level3().equals(read.level3()) ? 1 : 0;
      }
    }
    return alike;
  }

  @Override
  public String toString() {
    return way + " " + seed;
  }
}

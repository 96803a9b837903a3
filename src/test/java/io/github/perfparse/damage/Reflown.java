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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A dump that was flattened again, and what is read of it.
 *
 * @param way how
 * @param seed the seed of what is left to chance
 * @param titles the lines on which a form's title stands
 * @param outcomes what is read
 * @param forms the forms among them
 * @param originals the forms that are read of the dump itself
 */
record Reflown(
    Reflow way,
    int seed,
    List<Integer> titles,
    List<Outcome> outcomes,
    List<Judged> forms,
    List<Judged> originals) {

  /**
   * A form and what is found in it.
   *
   * @param form the form
   * @param findings by every rule, as it is without settings
   */
  record Judged(Form form, List<Finding> findings) {}

  /**
   * A dump in every way and with every seed, read once for all that is asked of it. Seeds that give
   * the same text say the same.
   */
  static List<Reflown> all(String dump) throws IOException {
    List<Judged> originals = judged(Dumps.outcomes(dump));
    List<Reflown> all = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      Set<List<String>> texts = new HashSet<>();
      for (int seed = 0; seed < way.seeds(); seed++) {
        List<String> lines = way.flatten(dump, new Random(seed));
        if (texts.add(lines)) {
          all.add(of(lines, way, seed, originals));
        }
      }
    }
    return all;
  }

  private static Reflown of(List<String> lines, Reflow way, int seed, List<Judged> originals)
      throws IOException {
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(Reflow.TITLE)) {
        titles.add(i + 1);
      }
    }
    String flat = String.join("\n", lines).replace(Reflow.TITLE, "");
    List<Outcome> outcomes = Dumps.outcomes(flat);
    return new Reflown(way, seed, titles, outcomes, judged(outcomes), originals);
  }

  private static List<Judged> judged(List<Outcome> outcomes) {
    List<Judged> forms = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Form form) {
        forms.add(new Judged(form, new Checker(RuleSettings.DEFAULT).check(form)));
      }
    }
    return forms;
  }

  /** The number of the original form that a form, or what is left of it, is most like. */
  int number(Judged flattened) {
    int most = 0;
    int best = Math.min(flattened.form().source().form(), originals.size()) - 1;
    for (int i = 0; i < originals.size(); i++) {
      int alike = alike(originals.get(i).form(), flattened.form());
      best = alike > most ? i : best;
      most = Math.max(most, alike);
    }
    return best;
  }

  /** The form that it was. */
  Judged original(Judged flattened) {
    return originals.get(number(flattened));
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

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
import java.util.Set;

/**
 * A dump that was flattened again, and what is read of it.
 *
 * @param way how
 * @param seed the seed of what is left to chance
 * @param dump the dump itself
 * @param lines what became of it, each title marked
 * @param titles the lines on which a form's title stands
 * @param outcomes what is read
 * @param forms the forms among them
 * @param originals the forms that are read of the dump itself
 */
record Reflown(
    Reflow way,
    int seed,
    String dump,
    List<String> lines,
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
        List<String> lines = way.flatten(Reflow.rows(dump), seed);
        if (texts.add(lines)) {
          all.add(of(dump, lines, way, seed, originals));
        }
      }
    }
    return all;
  }

  /** Lines that somebody has made of a dump, no title of them marked. */
  static Reflown of(String dump, List<String> lines, Reflow way, int seed) throws IOException {
    return of(dump, lines, way, seed, judged(Dumps.outcomes(dump)));
  }

  private static Reflown of(
      String dump, List<String> lines, Reflow way, int seed, List<Judged> originals)
      throws IOException {
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(Reflow.TITLE)) {
        titles.add(i + 1);
      }
    }
    String flat = String.join("\n", lines).replace(Reflow.TITLE, "");
    List<Outcome> outcomes = Dumps.outcomes(flat);
    return new Reflown(way, seed, dump, lines, titles, outcomes, judged(outcomes), originals);
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

  /** That one, and where lines of two forms are mixed the one whose project it names. */
  List<Judged> partsOf(Judged flattened) {
    List<Judged> parts = new ArrayList<>();
    parts.add(original(flattened));
    for (Judged each : originals) {
      if (isHeadOf(flattened.form(), each.form())) {
        parts.add(each);
      }
    }
    return parts;
  }

  private static boolean isHeadOf(Form read, Form original) {
    return read.projectName().isPresent()
        && read.projectName().equals(original.projectName())
        && read.year().equals(original.year());
  }

  /**
   * Whether the text would be the same if the dump lacked a cell with those words, or with a piece
   * of them: then it is the text of another form, which is as true, and nobody can know of this.
   */
  boolean isTextWithout(String words) {
    String want = Fold.text(words);
    List<List<String>> rows = Reflow.rows(dump);
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        String cell = Fold.text(rows.get(i).get(j));
        boolean piece = cell.length() > 2 && want.contains(cell);
        if ((piece || cell.contains(want))
            && way.flatten(without(rows, i, j), seed).equals(lines)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<String>> without(List<List<String>> rows, int row, int cell) {
    List<List<String>> without = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.set(cell, "");
    without.set(row, cells);
    return without;
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

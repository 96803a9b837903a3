package io.github.perfparse.damage;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The forms of a dump that are in no record and in no refusal. */
final class LostForms {

  private LostForms() {}

  /** The line of each one's title. */
  static List<String> of(Reflown reflown) {
    List<String> lost = new ArrayList<>();
    for (int title : reflown.titles()) {
      if (reflown.outcomes().stream().noneMatch(outcome -> has(outcome, title))) {
        lost.add("line " + title);
      }
    }
    return lost;
  }

  private static boolean has(Outcome outcome, int line) {
    boolean inside = outcome.source().firstLine() <= line && line <= outcome.source().lastLine();
    return inside
        || outcome instanceof Form form
            && form.repairs().stream().anyMatch(repair -> repair.line() == line);
  }
}

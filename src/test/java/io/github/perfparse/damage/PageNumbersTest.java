package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.damage.Damaged.Reading;
import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Puts page numbers wherever pages may end, in forms flattened in every way: none of them becomes a
 * cell in silence, no cell is dropped for one, and what is dropped is in the repairs.
 */
class PageNumbersTest {

  private static final int SEEDS = Seeds.end(2);

  @ParameterizedTest
  @EnumSource
  void aPagesNumberIsNoCell(Reflow way) throws IOException {
    List<String> told = new ArrayList<>();
    for (int seed = Seeds.FIRST; seed < SEEDS; seed++) {
      told.addAll(told(way, seed));
    }
    assertThat(told).isEmpty();
  }

  static List<String> told(Reflow way, int seed) throws IOException {
    Damaged clean = Damaged.clean(seed);
    List<Truth> truths = clean.readings().stream().map(Reading::truth).toList();
    List<String> lines = way.flatten(Reflow.rows(clean.text().strip()), seed);
    Paged paged = Paged.of(lines, seed * 64L + way.ordinal());
    Reflown without = Reflown.of(clean.text(), lines, way, seed);
    Reflown with = Reflown.of(clean.text(), paged.lines(), way, seed);
    List<String> told = new ArrayList<>();
    told.addAll(Silence.of(with, truths));
    told.removeAll(Silence.of(without, truths));
    List<String> accused = Accusations.of(with);
    accused.removeAll(Accusations.of(without));
    told.addAll(accused);
    List<String> dropped = dropped(with, paged);
    dropped.removeAll(dropped(without, paged));
    told.addAll(way.isSpoilt() ? List.of() : dropped);
    told.addAll(untold(with, paged));
    told.replaceAll(each -> with + ": " + each);
    return told;
  }

  /** What was dropped for a page's number and is none. */
  private static List<String> dropped(Reflown read, Paged paged) {
    List<String> marks = new ArrayList<>();
    for (String line : paged.lines()) {
      boolean own = line.startsWith("— "); // Reflow.PAGE_NUMBERS
      marks.addAll(own ? List.of(Fold.text(line)) : List.of());
    }
    paged.marks().values().forEach(mark -> marks.add(Fold.text(mark)));
    List<String> dropped = new ArrayList<>();
    for (Judged form : read.forms()) {
      for (Repair repair : form.form().repairs()) {
        if (repair.kind() == Repair.Kind.DROPPED_FURNITURE) {
          String text = Fold.text(repair.detail().parts().get(0).toString());
          if (!marks.remove(text) && !text.endsWith("自评表")) {
            dropped.add("dropped as a page's number: " + text);
          }
        }
      }
    }
    return dropped;
  }

  /** The page numbers within a form that came to nothing. */
  private static List<String> untold(Reflown read, Paged paged) {
    List<String> untold = new ArrayList<>();
    for (int line : paged.marks().keySet()) {
      boolean told = false;
      boolean inside = false;
      for (Outcome outcome : read.outcomes()) {
        inside |= outcome.source().firstLine() < line && line < outcome.source().lastLine();
        told |= !(outcome instanceof Form form) || isTold(form, line);
      }
      if (inside && !told) {
        untold.add("nothing of the page's number on line " + line);
      }
    }
    return untold;
  }

  private static boolean isTold(Form form, int line) {
    return form.repairs().stream().anyMatch(repair -> repair.line() == line)
        || form.leftovers().stream()
            .anyMatch(left -> left.line() <= line && line <= left.lastLine())
        || form.provenance().stream().anyMatch(piece -> covers(piece, line));
  }

  private static boolean covers(Provenance piece, int line) {
    int breaks = (int) piece.raw().chars().filter(c -> c == '\n').count();
    return piece.line() <= line && line <= piece.line() + breaks;
  }
}

package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.GluedNumbers;
import io.github.perfparse.align.atom.NumberedNames;
import io.github.perfparse.align.atom.PageMarks;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.label.GluedLabels;
import io.github.perfparse.align.label.RunningHeads;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads forms whose grid is lost and of which only the reading order is left.
 *
 * <pre>
 * List&lt;Reading&gt; forms = Aligner.read("a.txt", 1, lines);
 * </pre>
 */
public final class Aligner {

  /** So many lines at the edge of a page may be repeated on the next. */
  private static final int HEAD_LINES = 3;

  private final String file;
  private final Costs costs;

  private Aligner(String file, Costs costs) {
    this.file = file;
    this.costs = costs;
  }

  /**
   * Reads all forms of a text.
   *
   * @param file the input's name, kept in each form's source
   * @param firstForm the number of the first form in the input, from 1
   * @param lines the text
   * @return what became of each form, in order
   */
  public static List<Reading> read(String file, int firstForm, List<TextLine> lines) {
    return new Aligner(file, Costs.standard()).read(firstForm, AtomCutter.cut(lines));
  }

  private List<Reading> read(int firstForm, List<Atom> words) {
    PageMarks pages = new PageMarks(words);
    List<Atom> furniture = new ArrayList<>(pages.marks());
    List<Atom> kept = pages.kept();
    for (int round = 0; round < HEAD_LINES; round++) {
      RunningHeads running = new RunningHeads(kept);
      furniture.addAll(running.heads());
      kept = running.kept();
    }
    Sheet sheet = new Sheet(GluedLabels.cut(GluedNumbers.cut(NumberedNames.join(kept))));
    List<Reading> readings = new ArrayList<>();
    for (FormSpan span : FormSpans.of(sheet)) {
      readings.add(reading(sheet, span, firstForm + readings.size(), furniture));
    }
    if (readings.isEmpty()) {
      Optional<Refusal> glued = new GluedText(sheet, file, firstForm).refusal();
      if (glued.isPresent()) {
        readings.add(Reading.refused(glued.get()));
      }
    }
    return readings;
  }

  private Reading reading(Sheet sheet, FormSpan whole, int number, List<Atom> furniture) {
    Optional<Refusal> refusal = new Judge(sheet, whole, file, number).beforeReading();
    if (refusal.isPresent()) {
      return Reading.refused(refusal.get());
    }
    OwnSheet own = OwnSheet.of(sheet, whole);
    FormAligner aligner = new FormAligner(own.sheet(), own.span(), costs);
    own.claimFurniture(aligner.book(), furniture);
    Form form = aligner.read(file, number);
    Fit fit = aligner.fit(form);
    Optional<Refusal> late =
        new Judge(sheet, whole, file, number).afterReading(form, fit, aligner.isLost());
    return late.isPresent() && System.getenv("NOREFUSE") == null ? Reading.refused(late.get()) : Reading.of(form, fit);
  }
}

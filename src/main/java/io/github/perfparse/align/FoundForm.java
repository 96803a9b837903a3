package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.fit.Admission;
import io.github.perfparse.align.fit.Fit;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.judge.Closing;
import java.util.List;
import java.util.Optional;

/** A form that stands in a text and is still to be read. */
public final class FoundForm {

  private final Sheet sheet;
  private final FormSpan span;
  private final List<Atom> furniture;
  private final List<LooseWord> loose;
  private final String dialect;
  private Optional<Reading> reading = Optional.empty();

  FoundForm(
      Sheet sheet, FormSpan span, List<Atom> furniture, List<LooseWord> loose, String dialect) {
    this.loose = loose;
    this.dialect = dialect;
    this.sheet = sheet;
    this.span = span;
    this.furniture = furniture;
  }

  /** 1-based line of its first word. */
  public int firstLine() {
    return sheet.line(span.from());
  }

  /** 1-based line of its last word. */
  public int lastLine() {
    return sheet.line(span.to() - 1);
  }

  /** How many words it has. */
  public int words() {
    return span.to() - span.from();
  }

  /** Whether rows of indicators stand in it, and not only the top of a form. */
  public boolean hasRows() {
    return span.hasRows();
  }

  /** Reads the form, or says why not; what it was read as before, if it was. */
  public Reading read(String file, int number) {
    if (reading.isEmpty()) {
      reading = Optional.of(readFirst(file, number));
    }
    return reading.get().numbered(number);
  }

  private Reading readFirst(String file, int number) {
    Admission admission = new Admission(sheet, span, file, number, dialect);
    Optional<Refusal> refusal = admission.beforeReading();
    if (refusal.isPresent()) {
      return Reading.refused(refusal.get());
    }
    OwnSheet own = OwnSheet.of(sheet, span);
    Reading reading = read(top(own), own, admission, file, number);
    return closes(reading) ? reading : joined(own, reading, admission, file, number);
  }

  private static FormAligner top(OwnSheet own) {
    FormAligner aligner = new FormAligner(own.sheet(), own.span(), Costs.standard());
    aligner.readTop();
    return aligner;
  }

  private Reading read(
      FormAligner aligner, OwnSheet own, Admission admission, String file, int number) {
    aligner.readRows();
    PlaceDoubts.note(aligner.book(), own.sheet(), loose);
    own.claimFurniture(aligner.book(), furniture, aligner.lastLine());
    Form form = aligner.form(file, number, dialect);
    Fit fit = aligner.fit(form);
    Optional<Refusal> late = admission.afterReading(form, fit, aligner.isLost());
    return late.isPresent() ? Reading.refused(late.get()) : Reading.of(form, fit);
  }

  /** The only way to join torn digits in which all sums close; the apart reading otherwise. */
  private Reading joined(
      OwnSheet own, Reading apart, Admission admission, String file, int number) {
    Optional<Reading> only = Optional.empty();
    for (TornWords.Joined way : new TornWords(own).ways()) {
      FormAligner top = top(way.sheet());
      if (top.mayClose()) {
        Reading reading = read(top, way.sheet(), admission, file, number);
        if (closes(reading) && only.isPresent()) {
          return apart;
        }
        only = closes(reading) ? Optional.of(reading.mended(way.repair())) : only;
      }
    }
    return only.orElse(apart);
  }

  private static boolean closes(Reading reading) {
    return reading.outcome() instanceof Form form && Closing.of(form) == Closing.ALL;
  }
}

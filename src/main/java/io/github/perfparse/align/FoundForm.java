package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.fit.Admission;
import io.github.perfparse.align.fit.Fit;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.judge.Sums;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A form that stands in a text and is still to be read. */
public final class FoundForm {

  private final Sheet sheet;
  private final FormSpan span;
  private final List<Atom> furniture;

  /** Names that stand again before the actual value. */
  private final List<Atom> again;

  private final List<LooseWord> loose;
  private final String dialect;
  private Optional<OwnSheet> own = Optional.empty();
  private Optional<Reading> apart = Optional.empty();

  /** The words that were read as one cell with the word before, when none were joined. */
  private BitSet inCells = new BitSet();

  private Optional<Reading> reading = Optional.empty();

  FoundForm(
      Sheet sheet,
      FormSpan span,
      List<Atom> furniture,
      List<Atom> again,
      List<LooseWord> loose,
      String dialect) {
    this.loose = loose;
    this.dialect = dialect;
    this.sheet = sheet;
    this.span = span;
    this.furniture = furniture;
    this.again = again;
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

  /** Refuses the form: another text runs beside its lines, and no way tells the words apart. */
  public void refuseBesideText(String file) {
    Refusal refusal = admission(file, 1).besideText();
    reading = Optional.of(Reading.refused(refusal));
  }

  /** Reads the form, or says why not; what it was read as before, if it was. */
  public Reading read(String file, int number) {
    if (reading.isEmpty()) {
      Reading whole = apart(file, number);
      boolean done = own.isEmpty() || closes(whole);
      reading = Optional.of(done ? whole : joined(whole, file, number));
    }
    return reading.get().numbered(number);
  }

  /** How well the form fits with all words as they are printed; empty where it was refused. */
  public Optional<Fit> fit(String file) {
    return apart(file, 1).fit();
  }

  private Reading apart(String file, int number) {
    if (apart.isEmpty()) {
      Optional<Refusal> refusal = admission(file, number).beforeReading();
      apart =
          Optional.of(
              refusal.isPresent() ? Reading.refused(refusal.get()) : asPrinted(file, number));
    }
    return apart.get();
  }

  private Reading asPrinted(String file, int number) {
    OwnSheet words = OwnSheet.of(sheet, span);
    FormAligner aligner = top(words);
    Reading reading = read(aligner, words, file, number);
    own = Optional.of(words);
    inCells = aligner.inCells();
    return reading;
  }

  private Admission admission(String file, int number) {
    return new Admission(sheet, span, file, number, dialect);
  }

  private static FormAligner top(OwnSheet own) {
    FormAligner aligner = new FormAligner(own.sheet(), own.span(), Costs.standard());
    aligner.readTop();
    return aligner;
  }

  private Reading read(FormAligner aligner, OwnSheet words, String file, int number) {
    aligner.readRows();
    PlaceDoubts.note(aligner.book(), words.sheet(), loose);
    words.claimFurniture(aligner.book(), furniture, aligner.lastLine());
    words.claim(aligner.book(), again, "furniture.name", aligner.lastLine());
    aligner.doubtEnds();
    Form form = aligner.form(file, number, dialect);
    Fit fit = aligner.fit(form);
    Optional<Refusal> late = admission(file, number).afterReading(form, fit, aligner.isLost());
    return late.isPresent() ? Reading.refused(late.get()) : Reading.of(form, fit);
  }

  /** The only way to join torn digits in which all sums close; the apart reading otherwise. */
  private Reading joined(Reading whole, String file, int number) {
    Optional<Reading> only = Optional.empty();
    for (TornWords.Joined way : new TornWords(own.get(), inCells).ways()) {
      FormAligner top = top(way.sheet());
      if (mayClose(top.funding(), way, whole)) {
        Reading joined = read(top, way.sheet(), file, number);
        if (closes(joined) && only.isPresent()) {
          return whole;
        }
        only = closes(joined) ? Optional.of(joined.mended(way.repair())) : only;
      }
    }
    return only.orElse(whole);
  }

  /** Whether all sums may close with such funds, if the rows stay as they are where they can. */
  private static boolean mayClose(Funding funding, TornWords.Joined way, Reading whole) {
    return way.isAboveRows() && whole.outcome() instanceof Form form
        ? Sums.of(funding, form.indicators(), form.total()).areClosed()
        : Sums.mayClose(funding);
  }

  private static boolean closes(Reading reading) {
    return reading.outcome() instanceof Form form && Sums.of(form).areClosed();
  }
}

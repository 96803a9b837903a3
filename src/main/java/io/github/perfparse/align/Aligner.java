package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.GluedNumbers;
import io.github.perfparse.align.atom.HighNumerals;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.atom.NamesAgain;
import io.github.perfparse.align.atom.NumberedNames;
import io.github.perfparse.align.atom.NumberedPieces;
import io.github.perfparse.align.atom.PageMarks;
import io.github.perfparse.align.atom.SpreadTexts;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.atom.TouchingCells;
import io.github.perfparse.align.atom.Weeded;
import io.github.perfparse.align.label.GluedLabels;
import io.github.perfparse.align.label.GluedTexts;
import io.github.perfparse.align.label.RunningHeads;
import io.github.perfparse.align.label.TornHeads;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.FormSpans;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds forms whose grid is lost and of which only the reading order is left.
 *
 * <pre>
 * for (FoundForm form : Aligner.find(lines)) {
 *   Reading reading = form.read("a.txt", 1);
 * }
 * </pre>
 */
public final class Aligner {

  /** A text of more characters is no form, or many that nobody has told apart. */
  public static final int MOST_CHARACTERS = 1 << 19;

  /** No form has so many words: the way through them costs time and room for each. */
  private static final int MOST_WORDS = 8000;

  /** So many lines at the edge of a page may be repeated on the next. */
  private static final int HEAD_LINES = 3;

  private Aligner() {}

  /**
   * Finds all forms of a text; each is read when it is asked for.
   *
   * @return the forms, in order; what was not found is no form. None where the text, or what looks
   *     like a form in it, is larger than any.
   */
  public static List<FoundForm> find(List<TextLine> lines) {
    return isTooLong(lines)
        ? List.of()
        : find(SpreadTexts.join(AtomCutter.cut(lines)), List.of(), SourceRef.BY_WORDS);
  }

  private static boolean isTooLong(List<TextLine> lines) {
    long length = 0;
    for (TextLine line : lines) {
      length += line.text().length();
    }
    return length > MOST_CHARACTERS;
  }

  /**
   * Finds all forms in words that somebody has put in reading order.
   *
   * @param words the words; between two cells a gap of {@link
   *     io.github.perfparse.align.atom.Gap.Kind#TAB}
   * @param loose those that might nearly as well stand in another cell
   */
  public static List<FoundForm> findIn(List<Atom> words, List<LooseWord> loose) {
    return find(words, loose, SourceRef.BY_COLUMNS);
  }

  private static List<FoundForm> find(List<Atom> words, List<LooseWord> loose, String dialect) {
    NumberedPieces pieces = new NumberedPieces(words);
    Weeded pages = PageMarks.takeOut(pieces.kept());
    List<Atom> furniture = new ArrayList<>(pieces.marks());
    furniture.addAll(pages.taken());
    List<Atom> kept = pages.kept();
    boolean more = true;
    for (int round = 0; more && round < HEAD_LINES; round++) {
      Weeded running = RunningHeads.takeOut(kept);
      furniture.addAll(running.taken());
      kept = running.kept();
      more = !running.taken().isEmpty();
    }
    Weeded names = NamesAgain.takeOut(kept);
    Sheet sheet = new Sheet(cut(names.kept()));
    List<FoundForm> found = new ArrayList<>();
    for (FormSpan span : FormSpans.of(sheet)) {
      if (span.to() - span.from() > MOST_WORDS) {
        return List.of();
      }
      found.add(new FoundForm(sheet, span, furniture, names.taken(), loose, dialect));
    }
    return found;
  }

  /** The words cut where two cells may touch. */
  private static List<Atom> cut(List<Atom> words) {
    List<Atom> numbered =
        NumberedNames.join(HighNumerals.lower(GluedNumbers.cut(TouchingCells.cut(words))));
    return InnerGaps.mark(TornHeads.mend(GluedTexts.cut(GluedLabels.cut(numbered))));
  }
}

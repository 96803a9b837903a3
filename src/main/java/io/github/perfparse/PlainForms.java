package io.github.perfparse;

import io.github.perfparse.align.Aligner;
import io.github.perfparse.align.FoundForm;
import io.github.perfparse.align.atom.LineRoom;
import io.github.perfparse.align.atom.LineWidth;
import io.github.perfparse.align.atom.SideText;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.LaidAtoms;
import io.github.perfparse.align.layout.LaidText;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * Finds the forms in lines without separators, by the order of their words or by columns that stand
 * under each other, whichever fits better.
 */
record PlainForms(String file, Optional<Dialect> dialect, PrintedText text) {

  /** Forms that fit so well, in hundredths a word, leave no doubt that the words were put right. */
  private static final int SURE = 10;

  private static final int FEWEST = 6;

  /** So well fit columns whose words no line has in order: some sum may differ in print. */
  private static final int SURE_REORDERED = 30;

  /**
   * The forms in some lines, also such as only begin there; none if there are no tables. The
   * likelier way is tried first, the other only where that leaves a doubt.
   */
  List<FoundForm> in(int firstLine, int lastLine) {
    List<FoundForm> forms = found(firstLine, lastLine);
    for (FoundForm form : forms) {
      if (SideText.runsBeside(text.between(form.firstLine(), form.lastLine()))) {
        form.refuseBesideText(file);
      }
    }
    return forms;
  }

  private List<FoundForm> found(int firstLine, int lastLine) {
    boolean aligned = dialect.isEmpty() || dialect.get() == Dialect.ALIGNED;
    boolean columns = dialect.isEmpty() || dialect.get() == Dialect.SPACED;
    List<TextLine> printed = text.between(firstLine, lastLine);
    LineRoom room = columns ? text.room(printed) : LineRoom.NONE;
    List<TextLine> lines = aligned ? printed : List.of();
    boolean few = room != LineRoom.MUCH;
    boolean wordsFirst = few || LineWidth.of(lines) != LineWidth.NONE;
    List<FoundForm> forms = wordsFirst ? ordered(lines) : List.of();
    // Where there is little room, nothing but refusal speaks for columns.
    int doubtful = few ? Contender.REFUSED : SURE * Math.max(1, tables(forms).size());
    if (room == LineRoom.NONE || wordsFirst && contender(forms, 0).fits(doubtful - 1)) {
      return forms;
    }
    Optional<LaidText> laid = text.columns(firstLine, lastLine);
    List<FoundForm> placed = placed(laid);
    if (tables(placed).isEmpty()) {
      return wordsFirst ? forms : ordered(lines);
    }
    if (!wordsFirst && isSure(laid.get(), placed)) {
      return placed;
    }
    return better(wordsFirst ? forms : ordered(lines), placed, laid.get());
  }

  /** Whether the words fit their columns so well that no other order will do better. */
  private boolean isSure(LaidText laid, List<FoundForm> placed) {
    int forms = tables(placed).size();
    int room = laid.roomInCells();
    int most = (laid.isReordered() ? SURE_REORDERED : SURE) * forms;
    return laid.isParted() && room <= SURE * forms && contender(placed, room).fits(most);
  }

  private List<FoundForm> better(List<FoundForm> forms, List<FoundForm> placed, LaidText laid) {
    Contender words = contender(forms, 0);
    if (!laid.isParted() && words.fits(Contender.REFUSED - 1)) {
      return forms;
    }
    int odd = tables(forms).isEmpty() ? 0 : laid.roomInCells();
    return contender(placed, odd).fitsLike(words) ? placed : forms;
  }

  private Contender contender(List<FoundForm> forms, int odd) {
    return new Contender(tables(forms), file, odd);
  }

  /** All forms up to the last that has rows; what is behind may be the top of a grid's form. */
  static List<FoundForm> tables(List<FoundForm> found) {
    int end = found.size();
    while (end > 0 && !found.get(end - 1).hasRows()) {
      end--;
    }
    return found.subList(0, end);
  }

  /** The forms whose columns stand under each other by means of spaces. */
  private static List<FoundForm> placed(Optional<LaidText> laid) {
    List<FoundForm> placed =
        laid.isPresent()
            ? Aligner.findIn(LaidAtoms.of(laid.get().rows()), laid.get().loose())
            : List.of();
    return areInOrder(placed) ? placed : List.of();
  }

  /** Columns that go on through the title of the next form tear both: no page is laid out so. */
  private static boolean areInOrder(List<FoundForm> placed) {
    int last = 0;
    for (FoundForm form : placed) {
      if (form.firstLine() < last || form.lastLine() < form.firstLine()) {
        return false;
      }
      last = form.lastLine();
    }
    return true;
  }

  private static List<FoundForm> ordered(List<TextLine> lines) {
    return mayHoldTable(lines) ? Aligner.find(lines) : List.of();
  }

  /**
   * Numbers enough, and a trace of a table's labels: most runs are a title, or prose. Labels that
   * only tables have count as much: the values of a few rows may be words.
   */
  private static boolean mayHoldTable(List<TextLine> lines) {
    Lexicon lexicon = Lexicon.standard();
    int signs = 0;
    boolean trace = false;
    for (TextLine line : lines) {
      String text = line.text();
      if (lexicon.traces().countIn(text) > 0) {
        trace = true;
        signs += lexicon.telling().countIn(text);
      }
      signs += Characters.digitRuns(text);
      if (trace && signs >= FEWEST) {
        return true;
      }
    }
    return false;
  }
}

package io.github.perfparse.align.span;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.GapCosts;
import io.github.perfparse.align.label.LabelFinder;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/** The words of a text, the labels among them, and what its gaps mean. */
public final class Sheet {

  private final List<Atom> atoms;
  private final Labels labels;
  private final GapCosts gaps;

  public Sheet(List<Atom> atoms) {
    this(atoms, LabelFinder.find(atoms));
  }

  private Sheet(List<Atom> atoms, Labels labels) {
    this.atoms = atoms;
    this.labels = labels;
    this.gaps = GapCosts.of(atoms, labels);
  }

  /** The words from one index up to another as a text of their own. */
  public Sheet part(int from, int to) {
    return from == 0 && to == size() ? this : new Sheet(atoms(from, to), labels(from, to));
  }

  public int size() {
    return atoms.size();
  }

  public Atom atom(int index) {
    return atoms.get(index);
  }

  public List<Atom> atoms(int from, int to) {
    return atoms.subList(from, to);
  }

  public String word(int index) {
    return atoms.get(index).word();
  }

  public int line(int index) {
    return atoms.get(index).line();
  }

  public Labels labels() {
    return labels;
  }

  /** The labels of some of the words, taken for a text of their own. */
  public Labels labels(int from, int to) {
    return LabelFinder.find(atoms, from, to, labels);
  }

  public GapCosts gaps() {
    return gaps;
  }

  public boolean startsLine(int index) {
    return atoms.get(index).startsLine();
  }

  /** Whether a cell may begin with the word: one space alone parts no cells. */
  public boolean startsCell(int index) {
    return switch (atom(index).gap().kind()) {
      case NONE, SPACE -> false;
      default -> true;
    };
  }

  /** How wide the line is before the word: a Chinese character takes two places. */
  public int room(int index) {
    int room = atom(index).column();
    for (int i = index; i > 0 && !startsLine(i); i--) {
      String before = atom(i - 1).raw();
      for (int c = 0; c < before.length(); c++) {
        room += Shapes.widthOf(before.charAt(c)) - 1;
      }
    }
    return room;
  }

  public boolean endsLine(int index) {
    return index + 1 >= atoms.size() || startsLine(index + 1);
  }

  /** The index behind the last word of the line on which the word stands. */
  public int lineEnd(int index) {
    int end = index + 1;
    while (end < atoms.size() && !startsLine(end)) {
      end++;
    }
    return end;
  }

  /** The words, half width, with nothing between. */
  public String words(int from, int to) {
    return Atom.joined(atoms.subList(from, to));
  }

  /** The words of a cell, half width, with nothing between. */
  public String words(AlignedCell cell) {
    return words(cell.from(), cell.to());
  }

  /** The words as the lines they stand on, half width. */
  public List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i == from || startsLine(i)) {
        lines.add(word(i));
      } else {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + word(i));
      }
    }
    return lines;
  }

  /** The words as a value, with the places they were printed in. */
  public Text value(int from, int to) {
    Text text = Text.BLANK;
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !goesOn(atoms.get(i).gap().kind())) {
        Text piece = Text.of(cell(begin, i));
        text = text.join(separator(text.value(), begin), piece);
        begin = i;
      }
    }
    return text;
  }

  /** Whether the words on both sides were printed as one text on one line. */
  private static boolean goesOn(Gap.Kind kind) {
    return switch (kind) {
      case NONE, TOUCH, SPACE, SCRIPT -> true;
      default -> false;
    };
  }

  private Cell cell(int from, int to) {
    StringBuilder raw = new StringBuilder(atoms.get(from).raw());
    for (int i = from + 1; i < to; i++) {
      Gap.Kind gap = atoms.get(i).gap().kind();
      boolean touches = gap == Gap.Kind.NONE || gap == Gap.Kind.TOUCH;
      raw.append(touches ? "" : " ").append(atoms.get(i).raw());
    }
    Atom first = atoms.get(from);
    String printed = raw.toString();
    String text = to == from + 1 ? first.text() : Markup.clean(printed);
    return new Cell(text, printed, first.line(), first.column());
  }

  /** Latin words are parted, Chinese ones are not; a numbered paragraph begins a line. */
  private String separator(String before, int next) {
    if (before.isEmpty()) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = word(next).charAt(0);
    return Characters.isLatin(last) && Characters.isLatin(first) ? " " : "";
  }
}

package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelFinder;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/** The runs of words that may be a cell, each made once. */
final class SpanTable {

  private final List<Atom> atoms;
  private final Labels labels;
  private final Span[][] spans;

  /** All words, and where each begins in it. */
  private final String whole;

  private final int[] begins;

  /** How wide the words before each are. */
  private final int[] widths;

  /** How many lines, figures and pairs of numbers the words before each have. */
  private final int[] breaks;

  private final int[] figures;
  private final int[] pairs;
  private final int[] digits;
  private final int[] han;

  /** Whether a label may begin with a word. */
  private final boolean[] labelBegins;

  /** By first word: behind how many words a text holds no number and nothing else, … */
  private final int[] numberEnds;

  /** … from which end on it is surely no label, … */
  private final int[] strangeEnds;

  /** … and the length from which on it is surely no number with its unit, no target and no date. */
  private final int[] valueLengths;

  SpanTable(List<Atom> atoms, Labels labels) {
    this.atoms = atoms;
    this.labels = labels;
    this.spans = new Span[atoms.size()][];
    this.begins = new int[atoms.size() + 1];
    this.widths = new int[atoms.size() + 1];
    this.breaks = new int[atoms.size() + 1];
    this.figures = new int[atoms.size() + 1];
    this.pairs = new int[atoms.size() + 1];
    this.digits = new int[atoms.size() + 1];
    this.han = new int[atoms.size() + 1];
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean pair = i > 0 && isPair(atoms.get(i - 1).word(), atom);
      words.append(atom.word());
      begins[i + 1] = words.length();
      widths[i + 1] = widths[i] + Shapes.width(atom.word());
      breaks[i + 1] = breaks[i] + (beginsLine(atom) ? 1 : 0);
      figures[i + 1] = figures[i] + figure(atom.word());
      pairs[i + 1] = pairs[i] + (pair ? 1 : 0);
      digits[i + 1] = digits[i] + (Characters.hasDigit(atom.word()) ? 1 : 0);
      han[i + 1] = han[i] + (Characters.hasHan(atom.word()) ? 1 : 0);
    }
    this.whole = words.toString();
    this.numberEnds = new int[atoms.size() + 1];
    this.strangeEnds = new int[atoms.size() + 1];
    this.valueLengths = new int[atoms.size()];
    this.labelBegins = new boolean[atoms.size()];
    strangeEnds[atoms.size()] = Integer.MAX_VALUE;
    for (int i = atoms.size() - 1; i >= 0; i--) {
      String word = atoms.get(i).word();
      boolean next = i + 1 < atoms.size() && numberEnds[i + 1] > i + 1;
      numberEnds[i] = !Shapes.isOfFigures(word) ? i : next ? numberEnds[i + 1] : i + 1;
      strangeEnds[i] = strangeEnd(word, i);
      labelBegins[i] = LabelTable.standard().mayBegin(whole, begins[i]);
      valueLengths[i] = Shapes.mostOfValue(whole, begins[i]);
    }
  }

  private SpanTable(SpanTable words) {
    this.atoms = words.atoms;
    this.labels = words.labels;
    this.spans = new Span[atoms.size()][];
    this.whole = words.whole;
    this.begins = words.begins;
    this.widths = words.widths;
    this.breaks = words.breaks;
    this.figures = words.figures;
    this.pairs = words.pairs;
    this.digits = words.digits;
    this.han = words.han;
    this.labelBegins = words.labelBegins;
    this.numberEnds = words.numberEnds;
    this.strangeEnds = words.strangeEnds;
    this.valueLengths = words.valueLengths;
  }

  /** The same words, of which nobody has asked what they cost in a column. */
  SpanTable unweighed() {
    return new SpanTable(this);
  }

  private int strangeEnd(String word, int index) {
    if (LabelTable.standard().isStrange(word)) {
      return index + 1;
    }
    return LabelTable.hasBracket(word) ? Integer.MAX_VALUE : strangeEnds[index + 1];
  }

  /** How far a number, an amount or a dash that begins with a word may go on. */
  int numberEnd(int at) {
    return numberEnds[at];
  }

  /** Whether the words make no label, nor the begin or the end of one: told by one character. */
  boolean isStrange(int from, int to) {
    return to >= strangeEnds[from];
  }

  /** Whether the words are no label, as they stand. */
  boolean isNoLabel(int from, int to) {
    if (!mayBeginLabel(from, to)) {
      return true;
    }
    for (Label label : labels.at(from)) {
      if (label.to() == to) {
        return false;
      }
    }
    return LabelFinder.looksAt(first(from), to - from, length(from, to));
  }

  /** Whether the words are surely no value: no number with its unit, no target, no date. */
  boolean isNoValue(int from, int to) {
    return length(from, to) > valueLengths[from];
  }

  /** The first character of the words that begin there. */
  char first(int from) {
    return whole.charAt(begins[from]);
  }

  /** How many characters the words have. */
  int length(int from, int to) {
    return begins[to] - begins[from];
  }

  /** How wide the words are on one line. */
  int width(int from, int to) {
    return widths[to] - widths[from];
  }

  /** The words from one index up to another. */
  Span get(int from, int to) {
    int length = to - from;
    Span[] begun = spans[from];
    if (begun == null || begun.length < length) {
      begun = grown(begun, length);
      spans[from] = begun;
    }
    if (begun[length - 1] == null) {
      begun[length - 1] = make(from, to);
    }
    return begun[length - 1];
  }

  private static Span[] grown(Span[] begun, int length) {
    Span[] more = new Span[Math.max(length, 4) * 3 / 2];
    if (begun != null) {
      System.arraycopy(begun, 0, more, 0, begun.length);
    }
    return more;
  }

  private Span make(int from, int to) {
    String text = whole.substring(begins[from], begins[to]);
    return new Span(from, to, text, this);
  }

  /** All words. */
  Span all() {
    return new Span(0, atoms.size(), whole, this);
  }

  /** The words line by line. */
  List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>(breaks(from, to) + 1);
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || beginsLine(atoms.get(i))) {
        lines.add(whole.substring(begins[begin], begins[i]));
        begin = i;
      }
    }
    return lines;
  }

  private static boolean beginsLine(Atom atom) {
    return atom.startsLine() && atom.gap().kind() != Gap.Kind.WRAP;
  }

  /** How many line breaks stand between the words. */
  int breaks(int from, int to) {
    return breaks[to] - breaks[from + 1];
  }

  /** How many of the words are numbers, targets or other values that no text holds. */
  int figures(int from, int to) {
    return figures[to] - figures[from];
  }

  /** Whether a label may begin as the words do. */
  boolean mayBeginLabel(int from, int to) {
    return labelBegins[from] && !isStrange(from, to);
  }

  /** Whether one of the characters stands in the word. */
  boolean hasAnyOf(String characters, int word) {
    for (int i = begins[word]; i < begins[word + 1]; i++) {
      if (characters.indexOf(whole.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean hasDigit(int from, int to) {
    return digits[to] > digits[from];
  }

  boolean hasHan(int from, int to) {
    return han[to] > han[from];
  }

  /** How often two numbers stand side by side among the words. */
  int pairs(int from, int to) {
    return pairs[to] - pairs[from + 1];
  }

  /** Two numbers side by side; {@code ≥99. 10} on one line are two as well. */
  private static boolean isPair(String before, Atom last) {
    boolean apart = last.gap().kind() != Gap.Kind.WRAP && Shapes.isNumber(last.word());
    if (apart && Shapes.isNumber(before)) {
      return true;
    }
    int length = before.length();
    return last.gap().kind() == Gap.Kind.SPACE
        && length > 2
        && before.charAt(length - 1) == '.'
        && Characters.isDigit(before.charAt(length - 2))
        && Characters.isDigit(last.word().charAt(0));
  }

  /** {@code 95%} and {@code 12(座)} are no words of a text; {@code 2023年} may be one. */
  private static int figure(String word) {
    boolean counted = word.endsWith("%") || word.endsWith(")");
    boolean value = counted && Characters.isDigit(word.charAt(0)) && Shapes.isValue(word);
    return value || Shapes.isNumber(word) || Shapes.isTarget(word) ? 1 : 0;
  }
}

package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the characters of a line that was spread to the width of its column, and cuts off
 * the number before it; labels side by side stay apart.
 *
 * <pre>
 * 5.00 优 优 3.25个 别 服 务   →  5.00  优  优  3.25  个别服务
 * 产 出 指 标 数 量 指 标      →  产出指标  数量指标
 * </pre>
 */
public final class SpreadTexts {

  /** So many characters that are no value by themselves; {@code 优 优}, {@code 值 值} are two cells. */
  private static final int FEWEST = 3;

  private static final int LONGEST_LABEL = 12;

  private SpreadTexts() {}

  /** The same words, with such lines in one piece. */
  public static List<Atom> join(List<Atom> atoms) {
    List<Atom> joined = new ArrayList<>(atoms.size());
    int begin = 0;
    while (begin < atoms.size()) {
      int before = numberEnd(atoms.get(begin));
      int end = before < 0 ? begin + 1 : runEnd(atoms, begin);
      if (isSpread(atoms.subList(begin + 1, end))) {
        add(joined, atoms.subList(begin, end), before);
      } else {
        // What is left of a run that is too short or says one thing is no spread line either.
        joined.addAll(atoms.subList(begin, end));
      }
      begin = end;
    }
    return joined;
  }

  private static int runEnd(List<Atom> atoms, int begin) {
    int end = begin + 1;
    while (end < atoms.size() && goesOn(atoms.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Atom atom) {
    boolean beside = atom.gap().kind() == Gap.Kind.SPACE && !atom.startsLine();
    return beside && atom.text().length() == 1 && isWide(atom.text().charAt(0));
  }

  /** Where the text begins behind a number: {@code 3.25个}; below 0 where there is no text. */
  private static int numberEnd(Atom atom) {
    int last = atom.text().length() - 1;
    if (!isWide(atom.text().charAt(last))) {
      return -1;
    }
    boolean number =
        last > 0 && atom.isAsPrinted() && Characters.isDigit(atom.text().charAt(last - 1));
    return last == 0 || number ? last : -1;
  }

  private static boolean isSpread(List<Atom> characters) {
    int telling = 0;
    String before = "";
    for (Atom character : characters) {
      String word = character.word();
      telling += word.equals(before) || Lexicon.standard().isAnswer(word) ? 0 : 1;
      before = word;
    }
    return telling >= FEWEST;
  }

  private static void add(List<Atom> joined, List<Atom> run, int before) {
    Atom first = run.get(0);
    if (before > 0) {
      joined.add(first.head(before));
      join(joined, first.tail(before), run);
      return;
    }
    int begin = 0;
    for (int end : labelEnds(run)) {
      join(joined, run.get(begin), run.subList(begin, end));
      begin = end;
    }
    if (begin == 0) {
      join(joined, first, run);
    }
  }

  /** Where each label of the run ends; nowhere where it holds anything else. */
  private static List<Integer> labelEnds(List<Atom> run) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    while (end < run.size()) {
      int begin = end;
      end = Math.min(run.size(), begin + LONGEST_LABEL);
      while (end > begin && !isLabel(run.subList(begin, end))) {
        end--;
      }
      if (end == begin) {
        return List.of();
      }
      ends.add(end);
    }
    return ends;
  }

  private static boolean isLabel(List<Atom> characters) {
    Lexicon lexicon = Lexicon.standard();
    String label = Atom.joined(characters);
    return lexicon.isLevel(label)
        || lexicon.indicatorColumns().exact(label).isPresent()
        || lexicon.fundColumns().exact(label).isPresent();
  }

  private static void join(List<Atom> joined, Atom first, List<Atom> run) {
    StringBuilder text = new StringBuilder(first.text());
    StringBuilder raw = new StringBuilder(first.raw());
    for (Atom character : run.subList(1, run.size())) {
      text.append(character.text());
      raw.append(' ').append(character.raw());
    }
    joined.add(Atom.of(text.toString(), raw.toString(), first.line(), first.column(), first.gap()));
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' || "“”‘’…—".indexOf(c) >= 0;
  }
}

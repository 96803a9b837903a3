package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.Weeded;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out the lines that a text repeats at the edges of its pages, numbers aside: {@code
 * 2023年度绩效自评}. Labels and titles stay: tables are headed again, and every form has a title.
 */
public final class RunningHeads {

  private static final int FAR_LINES = 3;
  private static final int SHORTEST = 3;
  private static final String OPERATORS = "≥≤=<>";
  private static final String TITLE_END = "表";
  private static final String SENTENCE_END = "。";
  private static final String YEAR = "####年";
  private static final String TITLE_YEAR = TITLE_END + "(" + YEAR;

  /** One of so many lines. */
  private static final int MANY = 10;

  /** A running head stands at one of so many edges at least. */
  private static final int FEW = 4;

  private static final int NEIGHBOURS = 2;

  private static final char HEAD = '^';
  private static final char FOOT = '$';

  private final List<Atom> atoms;
  private final boolean blanksAreCells;
  private final int wideGaps;

  /** How often each line stands at the edge of a page that is marked. */
  private final Map<String, Integer> pages = new HashMap<>();

  /** How often each line stands at the head of a page, or at its foot. */
  private final Map<String, Integer> edges = new HashMap<>();

  /**
   * How near to one another the pages are at whose edges each line stands: two lines alike are
   * chance if a page stands between them, three are not.
   */
  private final Map<String, Integer> neighbours = new HashMap<>();

  private final Map<String, Integer> last = new HashMap<>();
  private final LabelTable table = LabelTable.standard();
  private final BitSet heads = new BitSet();

  private RunningHeads(List<Atom> atoms) {
    this.atoms = atoms;
    this.blanksAreCells = areBlanksCells(atoms);
    int wide = 0;
    int far = 0;
    for (int from = 0; from < atoms.size(); from = end(from)) {
      int end = end(from);
      far += isFar(atoms.get(from).gap()) ? 1 : 0;
      if (beginsPage(from) || endsPage(end)) {
        noteEdge(from, end, far);
      }
      wide += isWide(atoms.get(from).gap()) ? 1 : 0;
    }
    this.wideGaps = wide;
    Set<String> near = new HashSet<>();
    for (Map.Entry<String, Integer> line : neighbours.entrySet()) {
      if (line.getValue() >= NEIGHBOURS) {
        near.add(line.getKey().substring(1));
      }
    }
    if (!near.isEmpty()) {
      find(near, lines());
    }
  }

  /** A line at an edge of a page; by itself it is a page of its own between two others. */
  private void noteEdge(int from, int end, int page) {
    String line = line(from, end);
    boolean begins = beginsPage(from);
    boolean ends = endsPage(end);
    if (begins) {
      note(HEAD + line, page, ends ? page + 1 : page);
    }
    if (ends) {
      note(FOOT + line, begins ? page - 1 : page, page);
    }
    boolean above = atoms.get(from).gap().page();
    boolean below = end < atoms.size() && atoms.get(end).gap().page();
    if (above || below) {
      count(pages, line);
    }
  }

  /** How often each line stands in the text. */
  private Map<String, Integer> lines() {
    Map<String, Integer> all = new HashMap<>();
    for (int from = 0; from < atoms.size(); from = end(from)) {
      count(all, line(from, end(from)));
    }
    return all;
  }

  private void note(String line, int page, int next) {
    count(edges, line);
    int apart = page - last.getOrDefault(line, -FEW);
    int near = apart == 1 ? NEIGHBOURS : apart == 2 ? 1 : 0;
    neighbours.put(line, neighbours.getOrDefault(line, 0) + near);
    last.put(line, next);
  }

  /** The words without the running heads. */
  public static Weeded takeOut(List<Atom> atoms) {
    return Weeded.of(atoms, new RunningHeads(atoms).heads, true);
  }

  private static void count(Map<String, Integer> counts, String line) {
    counts.put(line, counts.getOrDefault(line, 0) + 1);
  }

  /**
   * @param near the lines at the edges of pages that are near to one another
   */
  private void find(Set<String> near, Map<String, Integer> all) {
    String above = "";
    for (int from = 0; from < atoms.size(); from = end(from)) {
      int end = end(from);
      String line = line(from, end);
      boolean running =
          near.contains(line)
              && (isRepeated(HEAD, line) || isRepeated(FOOT, line))
              && all.get(line) <= often(HEAD + line) + often(FOOT + line) + 1
              && isText(from, end)
              && !isYearOfTitle(from)
              && !isCell(from, end)
              && !isValueOf(above, from);
      heads.set(from, end, running);
      above = line;
    }
  }

  /** {@code 主管部门}: the agency's name below it is its value, though pages begin with that name. */
  private boolean isValueOf(String above, int from) {
    return table.is(above, LabelKind.HEAD) && !atoms.get(from).gap().page();
  }

  private int often(String line) {
    return edges.getOrDefault(line, 0);
  }

  /** A text that one page ends with and another one begins with is no head of either. */
  private boolean isRepeated(char edge, String line) {
    int often = often(edge + line);
    boolean repeated = often > 1 && often * FEW >= wideGaps;
    return (pages.getOrDefault(line, 0) > 1 || repeated)
        && neighbours.getOrDefault(edge + line, 0) >= NEIGHBOURS;
  }

  /** {@code 达成指标}, or one text twice: values of a row, that of the target and the actual one. */
  private boolean isCell(int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      words.append(atoms.get(i).text());
    }
    boolean below = end < atoms.size() && line(end, end(end)).equals(line(from, end));
    boolean above = from > 0 && line(start(from - 1), from).equals(line(from, end));
    return above || below || Lexicon.standard().isAnswer(words.toString());
  }

  private int start(int word) {
    int start = word;
    while (start > 0 && !atoms.get(start).startsLine()) {
      start--;
    }
    return start;
  }

  private int end(int from) {
    return Weeded.behindLine(atoms, from);
  }

  /** The line's words, with each digit written alike. */
  private String line(int from, int end) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < end; i++) {
      String word = atoms.get(i).word();
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        line.append(Characters.isDigit(c) ? '#' : c);
      }
    }
    return line.toString();
  }

  private boolean beginsPage(int from) {
    return from == 0 || isFar(atoms.get(from).gap());
  }

  private boolean endsPage(int end) {
    return end == atoms.size() || isFar(atoms.get(end).gap());
  }

  private boolean isFar(Gap gap) {
    return gap.page() || !blanksAreCells && isWide(gap);
  }

  private static boolean isWide(Gap gap) {
    return gap.breaks() >= FAR_LINES && gap.pipes() == 0;
  }

  /** Where blank lines stand between many lines they are blank cells, and no edge of a page. */
  private static boolean areBlanksCells(List<Atom> atoms) {
    int lines = 0;
    int wide = 0;
    for (Atom atom : atoms) {
      lines += atom.startsLine() ? 1 : 0;
      wide += isWide(atom.gap()) ? 1 : 0;
    }
    return wide * MANY > lines;
  }

  /** {@code (2023年度)} right below a title is the form's own, on however many forms it stands. */
  private boolean isYearOfTitle(int from) {
    boolean titled = from > 0 && atoms.get(from - 1).word().endsWith(TITLE_END);
    return titled && line(from, end(from)).contains(YEAR);
  }

  /**
   * A line of words, no number, no end of a row or of a sentence, no label, no title, nor one
   * beside its year; {@code 经济效 | 益指标}: pages may tear one label after the other, and all alike.
   */
  private boolean isText(int from, int end) {
    String line = line(from, end);
    boolean words = false;
    for (int i = 0; i < line.length(); i++) {
      words |= Character.isLetter(line.charAt(i));
    }
    boolean labelled = !table.of(line).isEmpty() || table.endsLevel(line);
    for (int i = from; i < end; i++) {
      labelled |= !table.of(atoms.get(i).word()).isEmpty();
      labelled |= i > from && areNumbers(i - 1, i);
    }
    boolean text = words && !isValue(line) && !isTitle(line, end) && !line.endsWith(SENTENCE_END);
    return text && line.length() >= SHORTEST && !labelled;
  }

  /** {@code 部门项目支出 ⏎ 绩效自评表}: so is the first line of a title that is torn. */
  private boolean isTitle(String line, int end) {
    return line.endsWith(TITLE_END) || line.contains(TITLE_YEAR) || isTorn(line, end);
  }

  private boolean isTorn(String line, int end) {
    String below = end < atoms.size() ? atoms.get(end).word() : "";
    return below.endsWith(TITLE_END)
        && Lexicon.standard().titles().labelAtEnd(line + below).length() > below.length();
  }

  /** {@code 10 10 无}: points and score stand side by side. */
  private boolean areNumbers(int one, int next) {
    return Characters.areDigitsOr(".", atoms.get(one).word() + atoms.get(next).word());
  }

  /**
   * {@code ≥95(%)}, {@code 31(场次)}: between blank cells as lonely as at the edge of a page; so is
   * {@code (50分)} where the words of the level above it were a picture; {@code 92.01优}: so may the
   * end of a form stand at the foot of each.
   */
  private static boolean isValue(String line) {
    int digits = Characters.endOf("#.,", line, 0);
    boolean counted = digits > 0 && line.startsWith("(", digits);
    boolean weighed = line.startsWith("(#") && line.endsWith("#分)");
    boolean graded = Lexicon.standard().grades().exact(line.substring(digits)).isPresent();
    return counted || weighed || graded || OPERATORS.indexOf(line.charAt(0)) >= 0;
  }
}

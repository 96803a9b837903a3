package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.InnerGaps;
import java.util.List;

/**
 * What it costs to join two words over a gap, and to let a cell begin behind one: the negative
 * logarithm, in hundredths, of how often the document's own labels do so. A document of one cell a
 * line teaches that a line break parts cells, one of wrapped cells that it does not.
 */
public final class GapCosts {

  /** How often a gap stands inside a cell before anything is known, in twentieths. */
  private static final int[] JOINED = {160, 160, 12, 12, 12, 10, 2, 1, 30, 20, 8, 12, 20};

  /** How often it stands between two cells. */
  private static final int[] PARTED = {20, 8, 40, 40, 40, 80, 120, 160, 30, 40, 60, 80, 40};

  private static final int FEW_SWITCHES = 20;
  private static final int ONE = 20;
  private static final int HALF = 10;
  private static final int SHORTEST_LABEL = 3;
  private static final int MANY_LINES = 12;
  private static final int MOST_BREAKS = 12;

  private final int[] joined = JOINED.clone();
  private final int[] parted = PARTED.clone();
  private final int[] joins;
  private final int[] boundaries;
  private final int[] breaks = new int[MOST_BREAKS + 1];
  private final int usualBreaks;
  private final boolean hasLines;
  private final boolean isCellALine;
  private final boolean isWrapped;

  private GapCosts(List<Atom> atoms, Labels labels) {
    learn(atoms, labels);
    learnScripts(atoms);
    joins = costs(joined);
    boundaries = costs(parted);
    usualBreaks = median();
    int lines = 0;
    int alone = 0;
    for (int i = 0; i < atoms.size(); i++) {
      boolean starts = atoms.get(i).startsLine();
      boolean ends = i + 1 == atoms.size() || atoms.get(i + 1).startsLine();
      lines += starts ? 1 : 0;
      alone += starts && ends ? 1 : 0;
    }
    hasLines = lines > MANY_LINES;
    isCellALine = alone * 5 > atoms.size() * 4;
    int line = Gap.Kind.LINE.ordinal();
    isWrapped = joined[line] - JOINED[line] > 3 * ONE;
  }

  private GapCosts(GapCosts labels, List<Atom> atoms, boolean[] begins) {
    System.arraycopy(labels.joined, 0, joined, 0, joined.length);
    System.arraycopy(labels.parted, 0, parted, 0, parted.length);
    for (int i = 1; i < atoms.size(); i++) {
      (begins[i] ? parted : joined)[kind(atoms.get(i))] += HALF;
    }
    joins = costs(joined);
    boundaries = costs(parted);
    usualBreaks = labels.usualBreaks;
    hasLines = labels.hasLines;
    isCellALine = labels.isCellALine;
    isWrapped = labels.isWrapped;
  }

  /**
   * The same, and what a table of the document teaches that has been laid out.
   *
   * @param begins whether a cell begins at each of its words
   */
  public GapCosts taughtBy(List<Atom> atoms, boolean[] begins) {
    return new GapCosts(this, atoms, begins);
  }

  /** What the document's labels teach. */
  public static GapCosts of(List<Atom> atoms, Labels labels) {
    return new GapCosts(atoms, labels);
  }

  private void learn(List<Atom> atoms, Labels labels) {
    int i = 0;
    while (i < atoms.size()) {
      List<Label> found = labels.at(i);
      if (found.isEmpty() || found.get(0).corrected()) {
        i++;
      } else {
        learn(atoms, labels, found.get(0));
        i = found.get(0).to();
      }
    }
  }

  private void learn(List<Atom> atoms, Labels labels, Label label) {
    int length = 0;
    for (int i = label.from(); i < label.to(); i++) {
      length += atoms.get(i).word().length();
    }
    if (length < SHORTEST_LABEL) {
      return;
    }
    for (int i = label.from() + 1; i < label.to(); i++) {
      joined[kind(atoms.get(i))] += ONE;
    }
    if (label.from() > 0) {
      parted[kind(atoms.get(label.from()))] += HALF;
    }
    int next = label.to();
    if (next < atoms.size() && (!labels.at(next).isEmpty() || isFigure(atoms.get(next)))) {
      parted[kind(atoms.get(next))] += HALF;
      breaks[Math.min(MOST_BREAKS, atoms.get(next).gap().breaks())]++;
    }
  }

  /** A tool that sets room between figures and Chinese characters does so everywhere. */
  private void learnScripts(List<Atom> atoms) {
    int script = Gap.Kind.SCRIPT.ordinal();
    int apart = 0;
    int together = 0;
    for (Atom atom : atoms) {
      apart += atom.gap().kind() == Gap.Kind.SCRIPT ? 1 : 0;
      for (int i = 1; i < atom.word().length(); i++) {
        together += InnerGaps.isSwitch(atom.word().charAt(i - 1), atom.word().charAt(i)) ? 1 : 0;
      }
    }
    int space = Gap.Kind.SPACE.ordinal();
    boolean everywhere = apart > FEW_SWITCHES && together * ONE < apart;
    joined[script] = everywhere ? parted[space] / 2 : joined[space];
    parted[script] = parted[space];
  }

  private static int kind(Atom atom) {
    return atom.gap().kind().ordinal();
  }

  private static boolean isFigure(Atom atom) {
    char first = atom.word().charAt(0);
    return first >= '0' && first <= '9' || "≥≤=<>-".indexOf(first) >= 0;
  }

  private int median() {
    int all = 0;
    for (int i = 1; i < breaks.length; i++) {
      all += breaks[i];
    }
    int seen = 0;
    for (int i = 1; i < breaks.length; i++) {
      seen += breaks[i];
      if (seen * 2 > all) {
        return i;
      }
    }
    return 1;
  }

  /** What it costs to join two words over the gap into one cell. */
  public int join(Gap gap) {
    return joins[gap.kind().ordinal()];
  }

  /** The same over a mere line break. */
  public int joinLines() {
    return joins[Gap.Kind.LINE.ordinal()];
  }

  /** What it costs to begin a cell behind the gap. */
  public int boundary(Gap gap) {
    return boundaries[gap.kind().ordinal()];
  }

  private int[] costs(int[] counts) {
    int[] costs = new int[counts.length];
    for (int kind = 0; kind < costs.length; kind++) {
      costs[kind] = cost(counts, kind);
    }
    return costs;
  }

  private int cost(int[] counts, int kind) {
    double share = (double) counts[kind] / (joined[kind] + parted[kind]);
    return (int) Math.round(-100 * StrictMath.log(share));
  }

  /** How many line breaks stand between two cells of a row, as a rule. */
  public int usualBreaks() {
    return usualBreaks;
  }

  /** Whether the text has lines to speak of, so that rows begin on new ones. */
  public boolean hasLines() {
    return hasLines;
  }

  /** Whether nearly every line is a word: a cell a line. */
  public boolean isCellALine() {
    return isCellALine;
  }

  /** Whether cells are broken over lines. */
  public boolean isWrapped() {
    return isWrapped;
  }
}

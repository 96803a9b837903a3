package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page put together from the pieces in which they were drawn, and sorted into those
 * that hang together: a table each.
 */
final class RuledLines {

  /** Pieces drawn so little beside each other are of one line. */
  private static final double IN_LINE = 0.8;

  /** A piece no longer than this is a dot, and the dots of a line are drawn more exactly. */
  private static final double DOT = 3;

  private static final double IN_DOTTED_LINE = 0.1;

  /** A page of more lines than this is a drawing; its longest lines may still be a table's. */
  private static final int MOST = 4000;

  /** No cell is so narrow: what is parted by less in one line are the dashes of that line. */
  private static final double DASH = 6;

  /** A line of a table goes along a cell, and no cell is as small as this. */
  private static final double SHORTEST = 4;

  private RuledLines() {}

  /** The lines of each table. */
  static List<List<Stroke>> groups(List<Stroke> pieces) {
    List<Stroke> lines = longest(joined(pieces));
    int[] group = new int[lines.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        if (lines.get(i).touches(lines.get(j))) {
          group[find(group, i)] = find(group, j);
        }
      }
    }
    joinSides(lines, group);
    return sorted(lines, group);
  }

  /**
   * A side of a table that no line touches, for the cell along it is as high as the page, goes with
   * the lines down that begin and end where it does.
   */
  private static void joinSides(List<Stroke> lines, int[] group) {
    for (int i = 0; i < group.length; i++) {
      Stroke side = lines.get(i);
      boolean alone = side.axis() == Stroke.Axis.DOWN && isAlone(side, lines);
      for (int j = 0; j < group.length && alone; j++) {
        if (side.isBeside(lines.get(j))) {
          group[find(group, i)] = find(group, j);
        }
      }
    }
  }

  private static boolean isAlone(Stroke side, List<Stroke> lines) {
    for (Stroke line : lines) {
      if (line.axis() != side.axis() && line.touches(side)) {
        return false;
      }
    }
    return true;
  }

  private static List<List<Stroke>> sorted(List<Stroke> lines, int[] group) {
    List<List<Stroke>> groups = new ArrayList<>();
    int[] places = new int[group.length];
    for (int i = 0; i < group.length; i++) {
      int root = find(group, i);
      if (places[root] == 0) {
        groups.add(new ArrayList<>());
        places[root] = groups.size();
      }
      groups.get(places[root] - 1).add(lines.get(i));
    }
    return groups;
  }

  /** The one that stands for all that belong together. */
  static int find(int[] group, int index) {
    int root = index;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static List<Stroke> longest(List<Stroke> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    List<Stroke> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Double.compare(b.to() - b.from(), a.to() - a.from()));
    return sorted.subList(0, MOST);
  }

  /** Dots are joined by themselves: those of a line down the page are near many lines across. */
  private static List<Stroke> joined(List<Stroke> pieces) {
    List<Stroke> dots = new ArrayList<>();
    List<Stroke> longer = new ArrayList<>();
    for (Stroke piece : pieces) {
      (piece.to() - piece.from() <= DOT ? dots : longer).add(piece);
    }
    List<Stroke> lines = new ArrayList<>();
    join(longer, IN_LINE, lines);
    join(dots, IN_DOTTED_LINE, lines);
    return lines;
  }

  private static void join(List<Stroke> pieces, double near, List<Stroke> lines) {
    pieces.sort(RuledLines::compareAt);
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || !isInLine(pieces.get(i - 1), pieces.get(i), near)) {
        joinInLine(new ArrayList<>(pieces.subList(from, i)), lines);
        from = i;
      }
    }
  }

  private static int compareAt(Stroke a, Stroke b) {
    return a.axis() != b.axis() ? a.axis().compareTo(b.axis()) : Double.compare(a.at(), b.at());
  }

  private static boolean isInLine(Stroke a, Stroke b, double near) {
    return a.axis() == b.axis() && b.at() - a.at() <= near;
  }

  private static void joinInLine(List<Stroke> pieces, List<Stroke> lines) {
    pieces.sort((a, b) -> Double.compare(a.from(), b.from()));
    Stroke open = pieces.get(0);
    for (Stroke piece : pieces.subList(1, pieces.size())) {
      if (piece.from() <= open.to() + DASH) {
        open = new Stroke(open.axis(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        addLine(open, lines);
        open = piece;
      }
    }
    addLine(open, lines);
  }

  private static void addLine(Stroke line, List<Stroke> lines) {
    if (line.to() - line.from() >= SHORTEST) {
      lines.add(line);
    }
  }
}

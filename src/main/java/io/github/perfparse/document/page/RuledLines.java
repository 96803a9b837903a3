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

  /** A page of more lines than this is a drawing; its longest lines may still be a table's. */
  private static final int MOST = 4000;

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
    return sorted(lines, group);
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

  private static List<Stroke> joined(List<Stroke> pieces) {
    List<Stroke> sorted = new ArrayList<>(pieces);
    sorted.sort(RuledLines::compareAt);
    List<Stroke> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isInLine(sorted.get(i - 1), sorted.get(i))) {
        joinInLine(new ArrayList<>(sorted.subList(from, i)), lines);
        from = i;
      }
    }
    return lines;
  }

  private static int compareAt(Stroke a, Stroke b) {
    return a.axis() != b.axis() ? a.axis().compareTo(b.axis()) : Double.compare(a.at(), b.at());
  }

  private static boolean isInLine(Stroke a, Stroke b) {
    return a.axis() == b.axis() && b.at() - a.at() <= IN_LINE;
  }

  private static void joinInLine(List<Stroke> pieces, List<Stroke> lines) {
    pieces.sort((a, b) -> Double.compare(a.from(), b.from()));
    Stroke open = pieces.get(0);
    for (Stroke piece : pieces.subList(1, pieces.size())) {
      if (piece.from() <= open.to() + Stroke.NEAR) {
        open = new Stroke(open.axis(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        lines.add(open);
        open = piece;
      }
    }
    lines.add(open);
  }
}

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

  /** No text in a table is larger, in points. */
  private static final double LARGEST = 30;

  /** How near the ends of a text its underline ends, in points. */
  private static final double AT_END = 1;

  /**
   * How far above and below the baseline a text is struck through or underlined, in its heights.
   */
  private static final double STRUCK = 0.6;

  private static final double UNDERLINED = 0.35;

  private RuledLines() {}

  /**
   * The lines of a page, without those that underline a text or strike it through: these begin and
   * end where it does, and not at lines down the page. Whoever tracks changes underlines what was
   * put in.
   */
  private static List<Stroke> withoutUnderlines(List<Stroke> strokes, List<Glyph> drawn) {
    List<GlyphLine> texts = new ArrayList<>();
    for (DrawnCell cell : DrawnCell.lines(drawn)) {
      texts.addAll(cell.lines());
    }
    texts.sort((a, b) -> Double.compare(a.y(), b.y()));
    List<Stroke> rules = new ArrayList<>(strokes.size());
    for (Stroke stroke : strokes) {
      if (!isUnderline(stroke, texts) || endsAtSides(stroke, strokes)) {
        rules.add(stroke);
      }
    }
    return rules;
  }

  private static boolean isUnderline(Stroke stroke, List<GlyphLine> texts) {
    if (stroke.axis() == Stroke.Axis.DOWN) {
      return false;
    }
    for (int i = firstBelow(texts, stroke.at() - LARGEST); i < texts.size(); i++) {
      GlyphLine text = texts.get(i);
      double below = (stroke.at() - text.y()) / text.size();
      if (text.y() > stroke.at() + LARGEST) {
        return false;
      }
      if (below > -STRUCK && below < UNDERLINED && isOn(text, stroke)) {
        return true;
      }
    }
    return false;
  }

  private static int firstBelow(List<GlyphLine> texts, double y) {
    int low = 0;
    int high = texts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts.get(middle).y() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a line begins where a glyph of the text begins, and ends where one ends. */
  private static boolean isOn(GlyphLine text, Stroke stroke) {
    boolean begins = false;
    boolean ends = false;
    for (Glyph glyph : text.glyphs()) {
      begins |= Math.abs(glyph.x() - stroke.from()) <= AT_END;
      ends |= Math.abs(glyph.right() - stroke.to()) <= AT_END;
    }
    return begins && ends;
  }

  private static boolean endsAtSides(Stroke stroke, List<Stroke> all) {
    boolean left = false;
    boolean right = false;
    for (Stroke other : all) {
      boolean side = other.axis() == Stroke.Axis.DOWN && other.touches(stroke);
      left |= side && Math.abs(other.at() - stroke.from()) <= Stroke.NEAR;
      right |= side && Math.abs(other.at() - stroke.to()) <= Stroke.NEAR;
    }
    return left && right;
  }

  /**
   * The lines of each table.
   *
   * @param drawn the glyphs of the page in the order in which they were drawn
   */
  static List<List<Stroke>> groups(List<Stroke> pieces, List<Glyph> drawn) {
    List<Stroke> lines = withoutUnderlines(longest(joined(pieces)), drawn);
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

package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.Edges;
import java.util.ArrayList;
import java.util.List;

/** The lines along each edge of a grid, in order. */
final class EdgeLines {

  private final List<List<Stroke>> lines = new ArrayList<>();

  EdgeLines(List<Stroke> all, Stroke.Axis axis, Edges edges) {
    for (int i = 0; i < edges.count(); i++) {
      lines.add(new ArrayList<>());
    }
    for (Stroke line : all) {
      if (line.axis() == axis) {
        lines.get(edges.nearest(line.at())).add(line);
      }
    }
    for (List<Stroke> along : lines) {
      along.sort((a, b) -> Double.compare(a.from(), b.from()));
    }
  }

  /** How much of an edge, from one place to another, has a line. */
  double covered(int edge, double from, double to) {
    double covered = 0;
    double end = from;
    for (Stroke line : lines.get(edge)) {
      double begin = Math.max(end, line.from());
      double stop = Math.min(to, line.to());
      if (stop > begin) {
        covered += stop - begin;
        end = stop;
      }
    }
    return covered;
  }
}

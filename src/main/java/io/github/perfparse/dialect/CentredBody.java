package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a table whose cells are centred from top to bottom: as many lines of a cell stand
 * above the row's numbers as below them.
 *
 * <pre>
 *      古树名木建           部分达成
 *                  320   指标并具   8   7.5      →  古树名木建档立卡 | 320 | 部分达成指标并具有… | 8 | 7.5
 *      档立卡              有一定效
 *      纸质图书采                               the next row: it begins where the two lines are even
 * </pre>
 */
final class CentredBody {

  private final Labels labels;
  private final List<Optional<IndicatorColumn>> roles;
  private final List<Integer> starts;
  private final CentredLabels level1;
  private final CentredLabels level2;
  private final List<Integer> anchorLines = new ArrayList<>();

  /** What stands in each column, from top to bottom. */
  private final Map<IndicatorColumn, List<Chunk>> columns = new EnumMap<>(IndicatorColumn.class);

  CentredBody(Labels labels, SpacedHead head, List<List<Chunk>> lines) {
    this.labels = labels;
    this.roles = head.roles();
    this.starts = head.starts();
    this.level1 = new CentredLabels(labels::isLevel1, labels::startsLevel1);
    this.level2 = new CentredLabels(labels::isLevel2, labels::startsLevel2);
    lines.stream()
        .filter(line -> points(line) >= 0)
        .forEach(line -> anchorLines.add(line.get(0).line()));
    lines.forEach(this::take);
  }

  /** The index of the points on a line with points and score; -1 for any other line. */
  static int points(List<Chunk> line) {
    for (int i = line.size() - 2; i >= 0; i--) {
      if (line.get(i).isNumber() && line.get(i + 1).isNumber()) {
        return i;
      }
    }
    return -1;
  }

  private void take(List<Chunk> line) {
    int points = points(line);
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      int column = column(line, i, points, next);
      next = column + 1;
      Chunk chunk = line.get(i);
      roles.get(Math.min(column, roles.size() - 1)).ifPresent(role -> put(role, chunk));
    }
  }

  /** Columns keep their order; the numbers say where points and score stand. */
  private int column(List<Chunk> line, int index, int points, int next) {
    if (points >= 0 && index >= points) {
      int place = roles.indexOf(Optional.of(IndicatorColumn.POINTS)) + index - points;
      return Math.min(place, roles.size() - 1);
    }
    return Math.max(next, Math.min(line.get(index).nearest(starts), roles.size() - 1));
  }

  private void put(IndicatorColumn role, Chunk chunk) {
    switch (role) {
      case LEVEL1 -> level1.add(chunk);
      case LEVEL2 -> level2.add(chunk);
      default -> columns.computeIfAbsent(role, any -> new ArrayList<>()).add(chunk);
    }
  }

  /** The rows' lines. */
  List<Integer> lines() {
    return anchorLines;
  }

  /** The cells of each row. */
  List<Map<IndicatorColumn, Cell>> rows() {
    List<Map<IndicatorColumn, Cell>> rows = new ArrayList<>();
    anchorLines.forEach(line -> rows.add(new EnumMap<>(IndicatorColumn.class)));
    List<Integer> tops = new ArrayList<>(anchorLines);
    List<Integer> bottoms = new ArrayList<>(anchorLines);
    columns.forEach((role, lines) -> fill(role, lines, rows, tops, bottoms));
    Map<Integer, Cell> twos = level2.byRow(Map.of(), (one, two) -> true, tops, bottoms);
    twos.forEach((row, label) -> rows.get(row).put(IndicatorColumn.LEVEL2, label));
    level1
        .byRow(twos, labels::isAbove, tops, bottoms)
        .forEach((row, label) -> rows.get(row).put(IndicatorColumn.LEVEL1, label));
    return rows;
  }

  private void fill(
      IndicatorColumn role,
      List<Chunk> lines,
      List<Map<IndicatorColumn, Cell>> rows,
      List<Integer> tops,
      List<Integer> bottoms) {
    boolean filled = role == IndicatorColumn.LEVEL3;
    List<List<Chunk>> cells = new CentredColumn(lines, anchorLines, filled).cells();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        rows.get(i).put(role, Chunk.cell(cells.get(i)));
        tops.set(i, Math.min(tops.get(i), cells.get(i).get(0).line()));
        bottoms.set(i, Math.max(bottoms.get(i), cells.get(i).get(cells.get(i).size() - 1).line()));
      }
    }
  }
}

package io.github.perfparse.parse.indicators.row;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A printed row without numbers: level labels, pieces of cells of the row before or the row after,
 * or both.
 *
 * <pre>
 * 满意度指标⇥服务对象满意度指标⇥成效的满意度⇥⇥⇥⇥
 * </pre>
 *
 * @param afterGap whether a page break stood before it
 * @param labels the level labels on it
 * @param pieces the rest of its cells
 */
public record Fragment(boolean afterGap, Map<IndicatorColumn, Text> labels, List<Piece> pieces)
    implements BodyRow {

  /**
   * A cell that belongs to another row.
   *
   * @param index its 0-based place in its printed row
   * @param width how many cells that row has
   */
  public record Piece(int index, int width, Cell cell) {}

  public Fragment {
    labels = labels.isEmpty() ? Map.of() : new EnumMap<>(labels);
    pieces = List.copyOf(pieces);
  }
}

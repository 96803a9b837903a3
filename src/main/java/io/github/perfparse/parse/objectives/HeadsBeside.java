package io.github.perfparse.parse.objectives;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Whether the two texts of the objectives stand to the right of their heads and not below them. One
 * head with something behind it says little, which may be a head that nobody knows; so it is asked
 * of both: under each other, or each with its text in one row.
 */
final class HeadsBeside {

  private final Lexicon lexicon;
  private ObjectiveColumn first;
  private int firstRow;
  private int firstIndex;

  HeadsBeside(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean areIn(List<Row> rows) {
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        boolean followed = isFollowed(cells, i);
        ObjectiveColumn head = head(cells.get(i), followed);
        if (head == null || head == first) {
          continue;
        }
        if (first != null) {
          return row == firstRow ? followed : i == firstIndex;
        }
        if (!followed) {
          return false;
        }
        first = head;
        firstRow = row;
        firstIndex = i;
      }
    }
    return false;
  }

  /**
   * What the cell is the head of; null for none. The section's label is the head of the text right
   * behind it: {@code 年度总体目标⇥养护绿道。} ¶ {@code 总体完成情况⇥完成养护。}
   */
  private ObjectiveColumn head(Cell cell, boolean followed) {
    Optional<Match<ObjectiveColumn>> head = lexicon.objectiveColumns().find(cell);
    if (head.isPresent()) {
      return head.get().meaning();
    }
    boolean section = followed && lexicon.sections().means(cell, SectionLabel.OBJECTIVES);
    return section ? ObjectiveColumn.EXPECTED : null;
  }

  /** Whether a text is the next that stands to the right of a cell. */
  private boolean isFollowed(List<Cell> cells, int index) {
    int next = index + 1;
    while (next < cells.size() && cells.get(next).isBlank()) {
      next++;
    }
    return next < cells.size()
        && lexicon.objectiveColumns().find(cells.get(next)).isEmpty()
        && !lexicon.sections().means(cells.get(next), SectionLabel.OBJECTIVES);
  }
}

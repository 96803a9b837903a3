package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;

/** Which cells of a row are labels, to the letter. */
final class LabelRows {

  /** So many column heads make a head row. */
  private static final int HEADS = 3;

  /** The level 1 is in one of the first cells. */
  private static final int LEVELS = 2;

  private final Lexicon lexicon = Lexicon.standard();

  boolean isLabel(Cell cell) {
    return lexicon.headFields().exact(cell).isPresent()
        || isSection(cell)
        || lexicon.fundColumns().exact(cell).isPresent()
        || lexicon.objectiveColumns().exact(cell).isPresent()
        || lexicon.indicatorColumns().exact(cell).isPresent()
        || isFoot(cell);
  }

  /** Whether a cell of the row may be a label, by a cheap look. */
  boolean mayHaveLabel(Row row) {
    return mayHaveHead(row)
        || lexicon.sections().mayBeIn(row)
        || lexicon.fundColumns().mayBeIn(row)
        || lexicon.objectiveColumns().mayBeIn(row)
        || lexicon.indicatorColumns().mayBeIn(row)
        || lexicon.foot().mayBeIn(row);
  }

  boolean isSection(Cell cell) {
    return lexicon.sections().exact(cell).isPresent();
  }

  boolean isFoot(Cell cell) {
    return lexicon.foot().exact(cell).isPresent();
  }

  /** Whether a cell of the row may be a label of a form's top, by a cheap look. */
  boolean mayHaveHead(Row row) {
    return lexicon.headFields().mayBeIn(row);
  }

  boolean isProjectName(Cell cell) {
    return lexicon.headFields().means(cell, HeadField.PROJECT_NAME);
  }

  /** Whether the row holds the column heads of one of the form's tables. */
  boolean isHeadRow(List<Cell> cells) {
    return count(cells, lexicon.fundColumns()) >= HEADS
        || isIndicatorHead(cells)
        || count(cells, lexicon.objectiveColumns()) >= 2;
  }

  /** Whether the row holds the column heads of the indicators. */
  boolean isIndicatorHead(List<Cell> cells) {
    return count(cells, lexicon.indicatorColumns()) >= HEADS;
  }

  /** Whether a level 1 and a number stand in the row: {@code 绩效指标⇥产出指标⇥数量指标⇥…⇥10⇥10}. */
  boolean isIndicator(List<Cell> cells) {
    boolean level = false;
    boolean number = false;
    for (int i = 0; i < cells.size(); i++) {
      level |= i < LEVELS && lexicon.level1().exact(cells.get(i)).isPresent();
      number |= i >= LEVELS && Numbers.isNumber(cells.get(i).text());
    }
    return level && number;
  }

  private static int count(List<Cell> cells, Vocabulary<?> vocabulary) {
    int count = 0;
    for (Cell cell : cells) {
      count += !cell.isBlank() && vocabulary.exact(cell).isPresent() ? 1 : 0;
    }
    return count;
  }
}

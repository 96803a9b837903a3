package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Fold;
import java.util.List;

/** Questions about what a cell says that tell one dialect from another. */
final class Labels {

  /** Longer cells are no labels; folding them would cost time for nothing. */
  private static final int LONGEST = 40;

  private final Lexicon lexicon;

  Labels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static String key(Cell cell) {
    return cell.text().length() > LONGEST ? "" : Fold.key(cell.text());
  }

  /** Whether the cell is a label of any kind, to the letter. */
  boolean isLabel(Cell cell) {
    String key = key(cell);
    return lexicon.headFields().exact(key).isPresent()
        || lexicon.sections().exact(key).isPresent()
        || lexicon.fundColumns().exact(key).isPresent()
        || lexicon.objectiveColumns().exact(key).isPresent()
        || lexicon.indicatorColumns().exact(key).isPresent()
        || lexicon.foot().exact(key).isPresent();
  }

  boolean isSection(Cell cell) {
    return lexicon.sections().exact(key(cell)).isPresent();
  }

  boolean isFoot(Cell cell) {
    return lexicon.foot().exact(key(cell)).isPresent();
  }

  boolean isProjectName(Cell cell) {
    return lexicon.headFields().exact(key(cell)).filter(HeadField.PROJECT_NAME::equals).isPresent();
  }

  /** Whether the row names the columns of one of the form's tables. */
  boolean isHeadRow(List<Cell> cells) {
    return count(cells, lexicon.fundColumns()) >= 3
        || count(cells, lexicon.indicatorColumns()) >= 3
        || count(cells, lexicon.objectiveColumns()) >= 2;
  }

  private static int count(List<Cell> cells, Vocabulary<?> vocabulary) {
    int count = 0;
    for (Cell cell : cells) {
      count += !cell.isBlank() && vocabulary.exact(key(cell)).isPresent() ? 1 : 0;
    }
    return count;
  }
}

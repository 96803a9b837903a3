package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.Cell;
import java.util.List;

/** Questions about what a cell says that tell one dialect from another. */
final class Labels {

  private static final String OF_WHICH = "其中";

  private final Lexicon lexicon;

  Labels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static String key(Cell cell) {
    return cell.key();
  }

  /** Whether the cell is a label of any kind, to the letter. */
  boolean isLabel(Cell cell) {
    return isFieldLabel(cell)
        || isSection(cell)
        || isFundColumn(cell)
        || isObjectiveColumn(cell)
        || isIndicatorColumn(cell)
        || isFoot(cell);
  }

  /** Whether the cell is a label of the form's top. */
  boolean isFieldLabel(Cell cell) {
    return lexicon.headFields().exact(key(cell)).isPresent();
  }

  boolean isSection(Cell cell) {
    return lexicon.sections().exact(key(cell)).isPresent();
  }

  boolean isFundColumn(Cell cell) {
    return lexicon.fundColumns().exact(key(cell)).isPresent();
  }

  boolean isFundRow(Cell cell) {
    String key = key(cell);
    String bare = key.startsWith(OF_WHICH) ? key.substring(OF_WHICH.length()) : key;
    return lexicon.fundRows().exact(bare).isPresent();
  }

  boolean isObjectiveColumn(Cell cell) {
    return lexicon.objectiveColumns().exact(key(cell)).isPresent();
  }

  boolean isIndicatorColumn(Cell cell) {
    return lexicon.indicatorColumns().exact(key(cell)).isPresent();
  }

  /** Where among these heads the points stand, or else the score; -1 where neither does. */
  int pointsIndex(List<Cell> heads) {
    int score = -1;
    for (int i = 0; i < heads.size(); i++) {
      IndicatorColumn column = lexicon.indicatorColumns().exact(key(heads.get(i))).orElse(null);
      if (column == IndicatorColumn.POINTS) {
        return i;
      }
      score = column == IndicatorColumn.SCORE ? i : score;
    }
    return score;
  }

  boolean isFoot(Cell cell) {
    return lexicon.foot().exact(key(cell)).isPresent();
  }

  boolean isTotal(Cell cell) {
    return lexicon.foot().exact(key(cell)).filter(FootLabel.TOTAL::equals).isPresent();
  }

  boolean isProjectName(Cell cell) {
    return lexicon.headFields().exact(key(cell)).filter(HeadField.PROJECT_NAME::equals).isPresent();
  }

  /** Whether the cell is a form's title and nothing more. */
  boolean isTitle(Cell cell) {
    String key = key(cell);
    String bare = key.endsWith(")") ? key.substring(0, Math.max(0, key.lastIndexOf('('))) : key;
    return lexicon.titles().exact(bare).isPresent();
  }

  /** Whether the cell holds a number and nothing else. */
  boolean isNumber(Cell cell) {
    String text = cell.text();
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ("0123456789.,-%".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
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

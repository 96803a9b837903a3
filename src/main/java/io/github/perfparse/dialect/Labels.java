package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import java.util.List;
import java.util.Optional;

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

  /** Whether a section's label begins with the text. */
  boolean isPartOfSection(String text) {
    return starts(lexicon.sections(), text);
  }

  boolean isFundColumn(Cell cell) {
    return lexicon.fundColumns().exact(key(cell)).isPresent();
  }

  Optional<FundColumn> fundColumn(Cell cell) {
    return lexicon.fundColumns().exact(key(cell));
  }

  boolean isLevel1(Cell cell) {
    return lexicon.level1().exact(key(cell)).isPresent();
  }

  boolean isLevel2(Cell cell) {
    return lexicon.level2().exact(key(cell)).isPresent();
  }

  /** Whether labels of a level end with the text, which is none itself. */
  boolean isLevelTail(String text) {
    String key = Fold.key(text);
    for (String label : lexicon.level2().keys()) {
      if (label.endsWith(key) && label.length() > key.length() && key.length() <= 4) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label of level 1 begins with the text. */
  boolean startsLevel1(String text) {
    return starts(lexicon.level1(), text);
  }

  /** Whether a label of level 2 begins with the text. */
  boolean startsLevel2(String text) {
    return starts(lexicon.level2(), text);
  }

  /** Whether a head of the indicator table, or its section's label, begins with the text. */
  boolean startsHead(String text) {
    return starts(lexicon.indicatorColumns(), text) || starts(lexicon.sections(), text);
  }

  /** Whether several heads of the indicator table stand on the line. */
  boolean isHeadLine(List<Chunk> line) {
    return line.stream().filter(chunk -> isIndicatorColumn(chunk.cell())).count() >= 3;
  }

  /** Whether the label of level 1 may stand above that of level 2; unknown ones may. */
  boolean isAbove(Cell level1, Cell level2) {
    Optional<String> one = lexicon.level1().exact(key(level1));
    Optional<String> two = lexicon.level2().exact(key(level2));
    return one.isEmpty() || two.isEmpty() || Taxonomy.standard().allows(one.get(), two.get());
  }

  /** Whether a head of the fund table begins with the text. */
  boolean startsFundHead(String text) {
    return starts(lexicon.fundColumns(), text);
  }

  /** Whether the label of a fund row begins with the text. */
  boolean startsFundRow(String text) {
    String key = Fold.key(text);
    String bare = key.startsWith(OF_WHICH) ? key.substring(OF_WHICH.length()) : key;
    return starts(lexicon.fundRows(), bare);
  }

  private static boolean starts(Vocabulary<?> vocabulary, String text) {
    String key = Fold.key(text);
    for (String label : vocabulary.keys()) {
      if (label.startsWith(key)) {
        return true;
      }
    }
    return vocabulary.exact(key).isPresent();
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

  Optional<IndicatorColumn> indicatorColumn(Cell cell) {
    return lexicon.indicatorColumns().exact(key(cell));
  }

  /** Whether the cell is the label of a level, to one character. */
  boolean isLevel(Cell cell) {
    String key = key(cell);
    return lexicon.level1().find(key).isPresent() || lexicon.level2().find(key).isPresent();
  }

  boolean isFoot(Cell cell) {
    return lexicon.foot().exact(key(cell)).isPresent();
  }

  boolean isTotal(Cell cell) {
    return lexicon.foot().means(key(cell), FootLabel.TOTAL);
  }

  boolean isProjectName(Cell cell) {
    return lexicon.headFields().means(key(cell), HeadField.PROJECT_NAME);
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

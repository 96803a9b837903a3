package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What in some rows shows that they are a form's table and no prose. */
record TableEvidence(Lexicon lexicon) {

  /** So many heads of columns on lines that follow each other are a table's. */
  private static final int HEADS = 3;

  /** So many levels with numbers beside them are rows of a table. */
  private static final int LEVELS = 2;

  private static final int WINDOW = 6;

  /** What pandoc prints for a table that it cannot draw. */
  private static final String LOST = "[TABLE]";

  /** Whether a form's table stands there, were it only its head or some of its rows. */
  boolean isTable(List<Row> rows) {
    return hasHeads(rows) || levels(rows) >= LEVELS && numbers(rows) >= 2 * LEVELS;
  }

  /** Whether a table stood there that a converter has left out. */
  boolean isLost(List<Row> rows) {
    for (Row row : rows) {
      if (row.printed().size() == 1 && row.printed().get(0).text().equals(LOST)) {
        return true;
      }
    }
    return false;
  }

  /** Level labels that stand for themselves; prose has them among other words. */
  private int levels(List<Row> rows) {
    int levels = 0;
    for (Row row : rows) {
      for (String word : RowWords.of(row)) {
        levels += word.endsWith("指标") && lexicon.isLevel(word) ? 1 : 0;
      }
    }
    return levels;
  }

  private boolean hasHeads(List<Row> rows) {
    int last = -WINDOW;
    Set<String> near = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i - last > WINDOW) {
        near.clear();
      }
      int before = near.size();
      addHeads(rows.get(i), near);
      last = near.size() > before ? i : last;
      if (near.size() >= HEADS) {
        return true;
      }
    }
    return false;
  }

  private void addHeads(Row row, Set<String> heads) {
    for (Cell cell : row.printed()) {
      String key = TitleText.key(cell.text());
      for (String word : lexicon.telling().keys()) {
        if (key.contains(word)) {
          heads.add(word);
        }
      }
    }
  }

  /** How many runs of digits stand there. */
  int numbers(List<Row> rows) {
    int numbers = 0;
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        numbers += Characters.digitRuns(cell.text());
      }
    }
    return numbers;
  }
}

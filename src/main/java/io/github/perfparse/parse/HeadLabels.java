package io.github.perfparse.parse;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Fold;
import java.util.Optional;

/** Finds labels of the form's top, in a cell of their own or with their value behind them. */
final class HeadLabels {

  private static final int LONGEST_LABEL = 16;

  private final Lexicon lexicon;

  HeadLabels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A label together with its value in one cell.
   *
   * @param field what the label means
   * @param label the label as printed
   * @param value the text behind it
   */
  record Labelled(HeadField field, String label, String value) {}

  /** The field whose label the cell is. */
  Optional<Match<HeadField>> find(Cell cell) {
    return lexicon.headFields().find(Rows.key(cell));
  }

  /** Whether the cell is the label of that very field, to the letter. */
  boolean isExactly(Cell cell, HeadField field) {
    return lexicon.headFields().exact(Rows.key(cell)).filter(found -> found == field).isPresent();
  }

  /** Splits {@code 项目名称：湖滨绿道} and {@code 项目名称 湖滨绿道} at the label's end. */
  Optional<Labelled> split(Cell cell) {
    String text = cell.text();
    for (int i = 2; i < text.length() && i <= LONGEST_LABEL; i++) {
      if (isEnd(text.charAt(i))) {
        return labelled(text.substring(0, i), text.substring(i + 1).strip());
      }
    }
    return Optional.empty();
  }

  private Optional<Labelled> labelled(String label, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return lexicon
        .headFields()
        .exact(Fold.key(label))
        .map(field -> new Labelled(field, label, value));
  }

  private static boolean isEnd(char c) {
    return c == '：' || c == ':' || c == ' ' || c == '\n';
  }
}

package io.github.perfparse.parse.head;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/** Finds labels of the form's top, in a cell of their own or with their value behind them. */
public record HeadLabels(Lexicon lexicon) {

  private static final int LONGEST_LABEL = 16;

  /** The three labels of the national form have four characters each. */
  private static final int GLUED_LABEL = 4;

  /**
   * A label together with its value in one cell.
   *
   * @param value the text behind it
   * @param glued whether nothing stood between the two
   */
  public record Split(HeadField field, String label, String value, boolean glued) {}

  /** The field whose label the cell is. */
  public Optional<Match<HeadField>> find(Cell cell) {
    return lexicon.headFields().find(cell);
  }

  /** Whether the cell is the label of that very field, to the letter. */
  public boolean isExactly(Cell cell, HeadField field) {
    return lexicon.headFields().means(cell, field);
  }

  /** Whether the cell is a piece of a section's broken label. */
  boolean isPiece(Cell cell) {
    return LabelPieces.isPiece(cell, lexicon) && lexicon.sections().hasPart(cell.key());
  }

  /** Whether the cell may begin with a label, by a cheap look. */
  public boolean mayBegin(Cell cell) {
    return lexicon.headFields().mayBegin(cell.text());
  }

  /** Whether the cell is a note: {@code 注：数据来源于年报} goes on with no value. */
  boolean isNote(Cell cell) {
    int colon = Math.max(cell.text().indexOf('：'), cell.text().indexOf(':'));
    return colon > 0
        && colon <= LONGEST_LABEL
        && lexicon.foot().means(Fold.key(cell.text().substring(0, colon)), FootLabel.NOTE);
  }

  /** Splits {@code 项目名称：湖滨绿道} and {@code 项目名称 湖滨绿道} at the label's end. */
  public Optional<Split> split(Cell cell) {
    String text = cell.text();
    int end = mayBegin(cell) ? Math.min(text.length(), LONGEST_LABEL + 1) : 0;
    for (int i = 2; i < end; i++) {
      if (isEnd(text.charAt(i))) {
        return labelled(text.substring(0, i), text.substring(i + 1).strip(), false);
      }
    }
    return Optional.empty();
  }

  /** {@code 主管部门湖滨市园林局}: the tab behind the label is lost. */
  public Optional<Split> splitGlued(Cell cell) {
    String text = cell.text();
    if (text.length() <= GLUED_LABEL) {
      return Optional.empty();
    }
    Optional<Split> found =
        labelled(text.substring(0, GLUED_LABEL), text.substring(GLUED_LABEL), true);
    return found.isPresent() && found.get().field() == HeadField.ATTRIBUTE
        ? Optional.empty()
        : found;
  }

  private Optional<Split> labelled(String label, String value, boolean glued) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeadField> field = lexicon.headFields().exact(Fold.key(label));
    return field.isPresent()
        ? Optional.of(new Split(field.get(), label, value, glued))
        : Optional.empty();
  }

  private static boolean isEnd(char c) {
    return c == '：' || c == ':' || c == ' ' || c == '\n';
  }
}

package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Lexeme;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * What a look at the first and the last character of a cell tells of all vocabularies at once: most
 * texts begin or end as no label does. A row knows it of all its cells, so that who looks for
 * labels of one kind passes over the rows that have none.
 *
 * <pre>
 * ⇥⇥培训人数⇥≥100人⇥105人⇥5⇥5   no label of the top, of a section, of a total in it
 * </pre>
 */
final class Glance {

  /** That a lexeme, or each cell of a row, was looked at. */
  private static final long LOOKED = 1L << 63;

  private static final int MARKS = 1 << Byte.SIZE;

  /** The questions, to the letter, of vocabularies of which some label begins so, or ends so. */
  private final long[] first = new long[MARKS];

  private final long[] last = new long[MARKS];
  private long all;

  /** A character folded into a byte. */
  static int mark(char c) {
    return (c ^ c >> Byte.SIZE) & 0xFF;
  }

  /** Takes note of a label; the question of its vocabulary whether one is nearly there is next. */
  void add(String label, long exactly) {
    first[mark(label.charAt(0))] |= exactly;
    last[mark(label.charAt(label.length() - 1))] |= exactly;
    all |= exactly;
  }

  /** Whether the text is known to be no such label. */
  boolean denies(Lexeme lexeme, long question) {
    return (look(lexeme) & question) != 0;
  }

  /** Whether no cell of the row is such a label. */
  boolean denies(Row row, long question) {
    if (!row.denies(LOOKED)) {
      long denied = -1;
      List<Cell> printed = row.printed();
      for (int i = 0; i < printed.size(); i++) {
        denied &= look(printed.get(i).lexeme());
      }
      row.deny(denied);
    }
    return row.denies(question);
  }

  private long look(Lexeme lexeme) {
    long denied = lexeme.denied();
    if ((denied & LOOKED) == 0) {
      lexeme.deny(LOOKED | denied(lexeme.text()));
      denied = lexeme.denied();
    }
    return denied;
  }

  /**
   * The questions that both ends of a text deny. To the letter each end is enough; one wrong
   * character cannot be at both. A bracket may stand behind a label.
   */
  private long denied(String text) {
    if (text.isEmpty()) {
      return all | all << 1;
    }
    char begin = text.charAt(0);
    char end = text.charAt(text.length() - 1);
    long noBegin = Fold.keeps(begin) ? all & ~first[mark(begin)] : 0;
    long noEnd = end != ')' && Fold.keeps(end) ? all & ~last[mark(end)] : 0;
    return noBegin | noEnd | (noBegin & noEnd) << 1;
  }
}

package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.LostLetters;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a table whose cells have lost text on their way: some tools leave out the first line of
 * each cell, and what is left looks like cells and is none.
 *
 * <pre>
 * ∅        ∅       ∅    ∅          the row of 项目名称, of which nothing is left
 * 资金(万元)  ∅       预算数  ∅          tails of 项目资金(万元), 年初预算数
 * 标        率       5.00  5.00       数量指标, 入孵企业完成率
 * </pre>
 */
final class LostText {

  private static final int FEWEST = 5;

  /** A form has more labels than these, also one whose rows have blank ones between them. */
  private static final int FEWEST_LABELS = 20;

  /** A form has more lines than these from its first label to the same of the next form. */
  private static final int SHORTEST_FORM = 10;

  private static final char FIRST_WIDE = '\u2E80';

  /** That a text is neither a label nor what is left of one; nobody else asks with this bit. */
  private static final long NO_LABEL = 1L << 62;

  /** Put together once, and not for each text. */
  private static final Vocabulary<String> LABELS = labels(Lexicon.standard());

  /** What is left of a label in a cell. */
  private enum Remains {
    LABEL,
    TAIL,
    NOTHING
  }

  private static Vocabulary<String> labels(Lexicon lexicon) {
    return Vocabulary.ofLabelsIn(
        lexicon.headFields(),
        lexicon.sections(),
        lexicon.fundColumns(),
        lexicon.fundRows(),
        lexicon.indicatorColumns(),
        lexicon.level1(),
        lexicon.level2());
  }

  /** Whether most labels have lost their beginning, or are gone with nearly half of the rows. */
  boolean isIn(List<Row> rows) {
    int blank = 0;
    int whole = 0;
    int tails = 0;
    for (int i = 0; i < rows.size(); i++) {
      blank += i > 0 ? rows.get(i).blanksAbove() : 0;
      if (Rows.isPlain(rows.get(i))) {
        continue;
      }
      List<Cell> printed = rows.get(i).printed();
      for (int k = 0; k < printed.size(); k++) {
        Cell cell = printed.get(k);
        if (!cell.lexeme().denies(NO_LABEL)) {
          Remains left = remains(cell);
          whole += left == Remains.LABEL ? 1 : 0;
          tails += left == Remains.TAIL ? 1 : 0;
        }
      }
    }
    boolean gone = blank >= FEWEST && 4 * blank > 3 * rows.size() && whole < FEWEST_LABELS;
    return gone || tails >= FEWEST && tails > 2 * whole;
  }

  /** Whether most letters are gone and have left a sign, {@code □□□□ □□□□□□ 88 88 85.36}. */
  boolean isOfSigns(List<Row> rows) {
    int lost = 0;
    int letters = 0;
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        String text = LostLetters.marked(cell.text());
        for (int i = 0; i < text.length(); i++) {
          lost += text.charAt(i) == LostLetters.LOST ? 1 : 0;
          letters += text.charAt(i) >= FIRST_WIDE && text.charAt(i) != LostLetters.LOST ? 1 : 0;
        }
      }
    }
    return lost > FEWEST_LABELS && lost > letters;
  }

  /** Found once for all cells that say the same. */
  private Remains remains(Cell cell) {
    if (cell.lexeme().answer(Remains.class) instanceof Remains known) {
      return known;
    }
    String key = bare(cell);
    boolean label = isLabel(key);
    boolean tail = !label && !cell.key().isEmpty() && isTail(key);
    Remains found = label ? Remains.LABEL : tail ? Remains.TAIL : Remains.NOTHING;
    if (found == Remains.NOTHING) {
      cell.lexeme().deny(NO_LABEL);
    } else {
      cell.lexeme().keep(Remains.class, found);
    }
    return found;
  }

  /** The rows cut where the first label, or what is left of it, comes again: a form each. */
  List<List<Row>> forms(List<Row> rows) {
    List<List<Row>> forms = new ArrayList<>();
    String opening = "";
    int from = 0;
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      Cell cell = rows.get(i).printed().get(0);
      String key = bare(cell);
      if (opening.isEmpty() && (isLabel(key) || isTail(key))) {
        opening = cell.key();
        last = cell.line();
      } else if (cell.key().equals(opening) && cell.line() - last > SHORTEST_FORM) {
        forms.add(rows.subList(from, i));
        from = i;
        last = cell.line();
      }
    }
    forms.add(rows.subList(from, rows.size()));
    return forms;
  }

  /** The cell's key without what it has in brackets behind: of {@code (万元)} nothing is left. */
  private static String bare(Cell cell) {
    String key = cell.key();
    int open = key.indexOf('(');
    boolean label = open > 0 || MoneyUnit.alone(cell).isPresent();
    return label ? key.substring(0, Math.max(0, open)) : key;
  }

  private boolean isLabel(String key) {
    return LABELS.exact(key).isPresent();
  }

  /** A value is no tail of a label, were it the 1 of 指标1. */
  private boolean isTail(String key) {
    boolean value = !key.isEmpty() && key.charAt(key.length() - 1) < FIRST_WIDE;
    return !value && LABELS.hasTail(key);
  }
}

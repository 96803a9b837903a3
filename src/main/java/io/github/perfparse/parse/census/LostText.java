package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.LostLetters;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a table whose cells have lost text on their way: some tools leave out the first line of
 * each cell, and what is left looks like cells and is none.
 *
 * <pre>
 * ∅        ∅       ∅    ∅          the row of 项目名称, of which nothing is left
 * 资金(万元)  ∅       预算数  ∅          tails of 项目资金(万元), 年初预算数
 * 标        率       5.00  5.00       数量指标, 入孵企业完成率
 * </pre>
 *
 * <p>What proves it is the end of a label whose beginning is printed nowhere above: where a label
 * is broken, {@code 年度指} ⏎ {@code 标值}, its beginning is there.
 */
final class LostText {

  private static final int FEWEST = 5;

  /** So many different labels without a beginning are no agency's own words. */
  private static final int FEWEST_ORPHANS = 3;

  /** So many rows of which nothing is left tell as much, where they are many. */
  private static final int BLANKS_AN_ORPHAN = 3;

  /** So far above its end a label begins at most: letters stand one below the other. */
  private static final int LONGEST_LABEL = 8;

  /** A row of so many labels is a head, and one letter in it the end of a label. */
  private static final int HEADS = 3;

  /** A form has more labels than these, also one whose rows have blank ones between them. */
  private static final int FEWEST_LABELS = 20;

  /** A form has more lines than these from its first label to the same of the next form. */
  private static final int SHORTEST_FORM = 10;

  private static final char FIRST_WIDE = '\u2E80';

  /** That a text is neither a label nor what is left of one; nobody else asks with this bit. */
  private static final long NO_LABEL = 1L << 62;

  /** Put together once, and not for each text. */
  private static final Vocabulary<String> LABELS = Lexicon.standard().printedLabels();

  /** What is left of a label in a cell. */
  private enum Remains {
    LABEL,
    TAIL,
    NOTHING
  }

  /** Whether labels have lost their beginning, or are gone with nearly half of the rows. */
  boolean isIn(List<Row> rows) {
    int blank = 0;
    int whole = 0;
    Set<String> orphans = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      blank += i > 0 ? rows.get(i).blanksAbove() : 0;
      if (!Rows.isPlain(rows.get(i))) {
        int labels = labels(rows.get(i));
        whole += labels;
        addOrphans(rows, i, labels < HEADS ? 2 : 1, orphans);
      }
    }
    boolean gone = blank >= FEWEST && 4 * blank > 3 * rows.size() && whole < FEWEST_LABELS;
    int lost = 2 * blank > rows.size() ? blank / BLANKS_AN_ORPHAN : 0;
    return gone || !orphans.isEmpty() && orphans.size() + lost >= FEWEST_ORPHANS;
  }

  private int labels(Row row) {
    int labels = 0;
    List<Cell> printed = row.printed();
    for (int k = 0; k < printed.size(); k++) {
      Cell cell = printed.get(k);
      boolean label = !cell.lexeme().denies(NO_LABEL) && remains(cell) == Remains.LABEL;
      labels += label ? 1 : 0;
    }
    return labels;
  }

  /** The ends of labels in a row that no row has begun. */
  private void addOrphans(List<Row> rows, int at, int shortest, Set<String> orphans) {
    List<Cell> printed = rows.get(at).printed();
    for (int k = 0; k < printed.size(); k++) {
      Cell cell = printed.get(k);
      if (!cell.lexeme().denies(NO_LABEL) && remains(cell) == Remains.TAIL) {
        String tail = bare(cell);
        if (tail.length() >= shortest && !isBegun(rows, at, tail)) {
          orphans.add(tail);
        }
      }
    }
  }

  /** Whether a cell beside or above ends with what stands before the tail in a label. */
  private boolean isBegun(List<Row> rows, int at, String tail) {
    for (int i = Math.max(0, at - LONGEST_LABEL); i <= at; i++) {
      List<Cell> printed = rows.get(i).printed();
      for (int k = 0; k < printed.size(); k++) {
        String key = printed.get(k).key();
        String joined = key.isEmpty() ? tail : key.charAt(key.length() - 1) + tail;
        if (!key.isEmpty() && (isLabel(joined) || LABELS.hasTail(joined))) {
          return true;
        }
      }
    }
    return false;
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

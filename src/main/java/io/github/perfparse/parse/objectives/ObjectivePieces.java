package io.github.perfparse.parse.objectives;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Repair <b>join objectives</b>: says to which of the two texts each piece belongs.
 *
 * <pre>
 * ·⇥完成了…，有效管护河道生态环      in the left column, though it tells what was done
 * (page break)
 * 保障河道日常管护，改善水质。        a whole text: the left one
 * 境。全年巡查…                       goes on where the first piece broke off
 * </pre>
 *
 * Every way of sharing the pieces out is weighed. What a piece costs depends on nothing but the
 * last piece of either text before it, so of the ways that agree in these only the cheapest is
 * kept.
 */
final class ObjectivePieces {

  /** With more free pieces than this they are taken in reading order, */
  private static final int MOST_FREE = 8;

  /** and with more pieces at all: a way is kept as the bits of a number. */
  private static final int MOST = 60;

  private static final int NO_PIECE = -1;

  private final List<Passage> pieces;
  private final Lexicon lexicon;
  private final Seams seams;
  private final Ledger ledger;

  /**
   * A piece of one of the two texts.
   *
   * @param place the column it stands in; empty for a plain line
   * @param afterGap whether a page break stood before it
   */
  record Passage(Text text, Optional<ObjectiveColumn> place, boolean afterGap) {

    boolean standsIn(ObjectiveColumn column) {
      return place.isPresent() && place.get() == column;
    }
  }

  ObjectivePieces(List<Passage> pieces, Lexicon lexicon, Seams seams, Ledger ledger) {
    this.pieces = List.copyOf(pieces);
    this.lexicon = lexicon;
    this.seams = seams;
    this.ledger = ledger;
  }

  /** The two texts. */
  Map<ObjectiveColumn, Text> join() {
    ObjectiveColumn[] shares = isClear() || areMany() ? inOrder() : cheapest();
    Map<ObjectiveColumn, Text> texts = new EnumMap<>(ObjectiveColumn.class);
    for (int i = 0; i < pieces.size(); i++) {
      add(texts, shares[i], pieces.get(i));
    }
    return texts;
  }

  private boolean isClear() {
    return countFree() == 0 && !isAnyAlone() && !isOverPages();
  }

  private boolean isOverPages() {
    for (Passage piece : pieces) {
      if (piece.afterGap) {
        return true;
      }
    }
    return false;
  }

  private boolean areMany() {
    return countFree() > MOST_FREE || pieces.size() > MOST;
  }

  private int countFree() {
    int free = 0;
    for (Passage piece : pieces) {
      free += piece.place.isEmpty() ? 1 : 0;
    }
    return free;
  }

  /** Whether one column has no piece at all. */
  private boolean isAnyAlone() {
    int expected = 0;
    for (Passage piece : pieces) {
      expected += piece.standsIn(ObjectiveColumn.EXPECTED) ? 1 : 0;
    }
    return pieces.size() > 1 && (expected == 0 || expected == pieces.size());
  }

  /**
   * Each piece where it stands; a plain line goes on with the text that has not come to its end.
   */
  private ObjectiveColumn[] inOrder() {
    ObjectiveColumn[] shares = new ObjectiveColumn[pieces.size()];
    ObjectiveColumn last = ObjectiveColumn.EXPECTED;
    for (int i = 0; i < shares.length; i++) {
      last = pieces.get(i).place.orElse(last);
      shares[i] = last;
    }
    return shares;
  }

  /**
   * The first pieces shared out in one way.
   *
   * @param cost what is unlikely about it so far, in tenths
   * @param actual a bit for each piece that is part of the actual text, the highest for the first
   * @param lastExpected the last piece of the expected text; {@link #NO_PIECE} if there is none yet
   * @param lastActual the last piece of the actual text, or {@link #NO_PIECE}
   */
  private record Way(int cost, long actual, int lastExpected, int lastActual) {

    /** Cheaper; of two that cost the same the one whose first pieces are the expected text's. */
    boolean isBetterThan(Way other) {
      return cost != other.cost ? cost < other.cost : actual < other.actual;
    }
  }

  private ObjectiveColumn[] cheapest() {
    List<Way> ways = List.of(new Way(0, 0, NO_PIECE, NO_PIECE));
    for (int i = 0; i < pieces.size(); i++) {
      ways = longer(ways, i);
    }
    Way best = ended(ways.get(0));
    for (Way way : ways) {
      best = ended(way).isBetterThan(best) ? ended(way) : best;
    }
    return shares(best);
  }

  /** The ways with one piece more. One text ends with it; the other tells the ways apart. */
  private List<Way> longer(List<Way> ways, int index) {
    Way[] expected = new Way[index + 1];
    Way[] actual = new Way[index + 1];
    for (Way way : ways) {
      keepBetter(expected, way.lastActual - NO_PIECE, withExpected(way, index));
      keepBetter(actual, way.lastExpected - NO_PIECE, withActual(way, index));
    }
    List<Way> longer = new ArrayList<>(2 * index + 2);
    for (int i = 0; i <= index; i++) {
      addKept(expected[i], longer);
      addKept(actual[i], longer);
    }
    return longer;
  }

  private static void keepBetter(Way[] kept, int place, Way way) {
    if (kept[place] == null || way.isBetterThan(kept[place])) {
      kept[place] = way;
    }
  }

  private static void addKept(Way kept, List<Way> ways) {
    if (kept != null) {
      ways.add(kept);
    }
  }

  private Way withExpected(Way way, int index) {
    Passage piece = pieces.get(index);
    int cost =
        place(piece, ObjectiveColumn.EXPECTED)
            + backwards(way, index)
            + seam(value(way.lastExpected), piece.text.value());
    return new Way(way.cost + cost, way.actual, index, way.lastActual);
  }

  private Way withActual(Way way, int index) {
    Passage piece = pieces.get(index);
    int cost =
        place(piece, ObjectiveColumn.ACTUAL) + seam(value(way.lastActual), piece.text.value());
    return new Way(way.cost + cost, way.actual | bit(index), way.lastExpected, index);
  }

  private Way ended(Way way) {
    int cost = way.cost + end(value(way.lastExpected)) + end(value(way.lastActual));
    return new Way(cost, way.actual, way.lastExpected, way.lastActual);
  }

  private static long bit(int index) {
    return 1L << MOST - index;
  }

  private String value(int index) {
    return index == NO_PIECE ? "" : pieces.get(index).text.value();
  }

  private ObjectiveColumn[] shares(Way way) {
    ObjectiveColumn[] shares = new ObjectiveColumn[pieces.size()];
    for (int i = 0; i < shares.length; i++) {
      boolean isActual = (way.actual & bit(i)) != 0;
      shares[i] = isActual ? ObjectiveColumn.ACTUAL : ObjectiveColumn.EXPECTED;
    }
    return shares;
  }

  private static int place(Passage piece, ObjectiveColumn share) {
    boolean elsewhere = piece.place.isPresent() && piece.place.get() != share;
    return !elsewhere ? 0 : piece.afterGap ? 2 : 4;
  }

  /**
   * On one page the left column's pieces come before the right column's; a line right below a row
   * goes on with the row's last cell.
   */
  private int backwards(Way way, int index) {
    if (index == 0 || way.lastActual != index - 1 || pieces.get(index).place.isPresent()) {
      return 0;
    }
    return pieces.get(index - 1).place.isEmpty() || !pieces.get(index).afterGap ? 8 : 0;
  }

  private int seam(String before, String after) {
    if (before.isEmpty()) {
      return lexicon.startsParagraph(after) ? 0 : 3;
    }
    if (Seams.isEnded(before)) {
      int next = number(before) + 1;
      boolean counted = next > 1 && number(after) == next;
      return counted ? -2 : lexicon.startsParagraph(after) ? 4 : 8;
    }
    return (seams.fit(before, after) ? -10 : 1) + (lexicon.startsParagraph(after) ? 4 : 0);
  }

  /** The number a paragraph begins with: 2 for {@code 2.补植苗木。}; 0 where it has none. */
  private static int number(String text) {
    boolean numbered =
        text.length() > 1
            && text.charAt(0) >= '1'
            && text.charAt(0) <= '9'
            && isMark(text.charAt(1));
    return numbered ? text.charAt(0) - '0' : 0;
  }

  private static boolean isMark(char c) {
    return ".、．)）".indexOf(c) >= 0;
  }

  private static int end(String last) {
    return last.isEmpty() ? 7 : Seams.isEnded(last) ? 0 : 8;
  }

  private void add(Map<ObjectiveColumn, Text> texts, ObjectiveColumn column, Passage piece) {
    Text before = texts.getOrDefault(column, Text.BLANK);
    if (before.isFull()) {
      return;
    }
    boolean whole = before.isBlank() || Seams.isEnded(before.value());
    texts.put(column, before.join(whole ? "\n" : "", piece.text));
    if (!before.isBlank() || !piece.standsIn(column)) {
      int length = piece.text.value().length();
      ledger.repair(
          Repair.Kind.JOINED_FRAGMENT, path(column), piece.text.line(), "joined.piece", length);
    }
  }

  private static Pointer path(ObjectiveColumn column) {
    return Pointer.of("objectives", column.name().toLowerCase(Locale.ROOT));
  }
}

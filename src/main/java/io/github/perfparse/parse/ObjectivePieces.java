package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ObjectiveColumn;
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
 * Every way of sharing the pieces out is weighed; there are few, for only pieces without a clear
 * place are free.
 */
final class ObjectivePieces {

  /** With more free pieces than this they are taken in reading order. */
  private static final int MOST_FREE = 8;

  private final List<Piece> pieces;
  private final Lexicon lexicon;
  private final Seams seams;
  private final Ledger ledger;

  /**
   * A piece of one of the two texts.
   *
   * @param place the column it stands in; empty for a plain line
   * @param afterGap whether a page break stood before it
   */
  record Piece(Text text, Optional<ObjectiveColumn> place, boolean afterGap) {

    boolean standsIn(ObjectiveColumn column) {
      return place.isPresent() && place.get() == column;
    }
  }

  ObjectivePieces(List<Piece> pieces, Lexicon lexicon, Seams seams, Ledger ledger) {
    this.pieces = List.copyOf(pieces);
    this.lexicon = lexicon;
    this.seams = seams;
    this.ledger = ledger;
  }

  /** The two texts. */
  Map<ObjectiveColumn, Text> join() {
    ObjectiveColumn[] shares = isClear() || countFree() > MOST_FREE ? inOrder() : cheapest();
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
    for (Piece piece : pieces) {
      if (piece.afterGap) {
        return true;
      }
    }
    return false;
  }

  private int countFree() {
    int free = 0;
    for (Piece piece : pieces) {
      free += piece.place.isEmpty() ? 1 : 0;
    }
    return free;
  }

  /** Whether one column has no piece at all. */
  private boolean isAnyAlone() {
    int expected = 0;
    for (Piece piece : pieces) {
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

  private ObjectiveColumn[] cheapest() {
    int ways = 1 << Math.min(pieces.size(), 2 * MOST_FREE);
    ObjectiveColumn[] best = inOrder();
    int bestCost = Integer.MAX_VALUE;
    for (int way = 0; way < ways; way++) {
      ObjectiveColumn[] shares = shares(way);
      int cost = cost(shares);
      if (cost < bestCost) {
        bestCost = cost;
        best = shares;
      }
    }
    return best;
  }

  private ObjectiveColumn[] shares(int way) {
    ObjectiveColumn[] shares = inOrder();
    for (int i = 0; i < shares.length && i < 2 * MOST_FREE; i++) {
      shares[i] = (way >> i & 1) == 0 ? ObjectiveColumn.EXPECTED : ObjectiveColumn.ACTUAL;
    }
    return shares;
  }

  /** What is unlikely about sharing the pieces out in this way, in tenths. */
  private int cost(ObjectiveColumn[] shares) {
    int cost = 0;
    String expected = "";
    String actual = "";
    for (int i = 0; i < shares.length; i++) {
      Piece piece = pieces.get(i);
      String text = piece.text.value();
      boolean left = shares[i] == ObjectiveColumn.EXPECTED;
      cost += place(piece, shares[i]) + backwards(shares, i);
      cost += seam(left ? expected : actual, text);
      if (left) {
        expected = text;
      } else {
        actual = text;
      }
    }
    return cost + end(expected) + end(actual);
  }

  private static int place(Piece piece, ObjectiveColumn share) {
    boolean elsewhere = piece.place.isPresent() && piece.place.get() != share;
    return !elsewhere ? 0 : piece.afterGap ? 2 : 4;
  }

  /** On one page the left column's pieces come before the right column's. */
  private int backwards(ObjectiveColumn[] shares, int index) {
    boolean samePage =
        index > 0 && pieces.get(index).place.isEmpty() && pieces.get(index - 1).place.isEmpty();
    boolean back =
        samePage
            && shares[index] == ObjectiveColumn.EXPECTED
            && shares[index - 1] == ObjectiveColumn.ACTUAL;
    return back ? 8 : 0;
  }

  private int seam(String before, String after) {
    if (before.isEmpty()) {
      return lexicon.startsParagraph(after) ? 0 : 3;
    }
    if (Seams.isEnded(before)) {
      return lexicon.startsParagraph(after) ? 4 : 8;
    }
    return (seams.fit(before, after) ? -10 : 1) + (lexicon.startsParagraph(after) ? 4 : 0);
  }

  private static int end(String last) {
    return last.isEmpty() ? 7 : Seams.isEnded(last) ? 0 : 8;
  }

  private void add(Map<ObjectiveColumn, Text> texts, ObjectiveColumn column, Piece piece) {
    Text before = texts.getOrDefault(column, Text.BLANK);
    if (before.isFull()) {
      return;
    }
    boolean whole = before.isBlank() || Seams.isEnded(before.value());
    texts.put(column, before.join(whole ? "\n" : "", piece.text));
    if (!before.isBlank() || !piece.standsIn(column)) {
      String detail = "a piece of " + piece.text.value().length() + " characters joined";
      ledger.repair(Repair.Kind.JOINED_FRAGMENT, path(column), piece.text.line(), detail);
    }
  }

  private static Pointer path(ObjectiveColumn column) {
    return Pointer.of("objectives", column.name().toLowerCase(Locale.ROOT));
  }
}

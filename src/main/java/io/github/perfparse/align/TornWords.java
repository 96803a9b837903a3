package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that lost their end at the edge of a page or a cell, in words that no grid holds: a line
 * of short digit groups right below them. Which numbers they end is not printed; whoever reads the
 * form tries every way and takes the one in which its sums close.
 *
 * <pre>
 * 年度资金总额 613.4 613.4 547.8 10 89.31% 8.93
 * 5 5 7                                          613.45 613.45 547.87, or 613.4 613.45 547.85 …
 * </pre>
 */
final class TornWords {

  private static final int LONGEST = 4;

  /** With more of them, lines of digits are a column of their own. */
  private static final int MOST_WAYS = 12;

  private final OwnSheet own;
  private final Sheet sheet;

  /** The words that were read as one cell with the word before. */
  private final BitSet inCells;

  TornWords(OwnSheet own, BitSet inCells) {
    this.own = own;
    this.sheet = own.sheet();
    this.inCells = inCells;
  }

  /**
   * The words with one line of digits joined to those above it.
   *
   * @param isAboveRows whether it leaves the rows of indicators as they are
   */
  record Joined(OwnSheet sheet, Repair repair, boolean isAboveRows) {}

  /**
   * A way to join a line.
   *
   * @param number the first of the numbers above that are ended
   * @param from the first of the digits
   * @param to behind the last of them
   */
  private record Way(int number, int from, int to) {}

  /**
   * Every way to join one such line that was not read so; none in most forms, nor where there are
   * too many.
   */
  List<Joined> ways() {
    List<Way> ways = new ArrayList<>();
    int above = 0;
    for (int from = 0;
        from < sheet.size() && ways.size() <= MOST_WAYS;
        from = sheet.lineEnd(from)) {
      int to = sheet.lineEnd(from);
      boolean row = !Shapes.isNumber(sheet.word(above));
      if (from > 0 && row && areEnds(from, to)) {
        add(ways, above, from, to);
      }
      above = from;
    }
    List<Joined> joined = new ArrayList<>();
    for (Way way : ways.size() > MOST_WAYS ? List.<Way>of() : ways) {
      if (!isRead(way)) {
        joined.add(joined(way));
      }
    }
    return joined;
  }

  /** {@code 10.} ⏎ {@code 00} that was read as {@code 10.00}: to join it closes no sum. */
  private boolean isRead(Way way) {
    return way.number() + 1 == way.from() && inCells.get(way.from());
  }

  private boolean areEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isEnd(sheet.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** A few digits. */
  static boolean isEnd(String word) {
    return word.length() <= LONGEST && Characters.areDigits(word);
  }

  /** The numbers that are ended stand side by side. */
  private void add(List<Way> ways, int above, int from, int to) {
    int run = 0;
    for (int i = above; i < from; i++) {
      run = isTorn(sheet.word(i)) ? run + 1 : 0;
      if (run >= to - from) {
        ways.add(new Way(i + 1 - (to - from), from, to));
      }
    }
  }

  /** {@code 613} or {@code 547.}, above {@code 45}. */
  private static boolean isTorn(String word) {
    return Shapes.isNumber(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private Joined joined(Way way) {
    List<Atom> kept = new ArrayList<>();
    int[] moved = new int[sheet.size() + 1];
    for (int i = 0; i < sheet.size(); i++) {
      moved[i] = kept.size();
      int end = way.from() + i - way.number();
      boolean torn = i >= way.number() && end < way.to();
      if (i < way.from() || i >= way.to()) {
        kept.add(torn ? ended(sheet.atom(i), sheet.atom(end)) : sheet.atom(i));
      }
    }
    moved[sheet.size()] = kept.size();
    OwnSheet whole = new OwnSheet(new Sheet(kept), own.span().moved(moved), own.furniture());
    Optional<HeadRun> table = own.span().indicators();
    boolean above = table.isPresent() && way.from() < table.get().from();
    Pointer place = above || table.isEmpty() ? Pointer.FUND_ROWS : Pointer.INDICATORS;
    return new Joined(whole, repair(way, place), above);
  }

  private static Atom ended(Atom number, Atom end) {
    String raw = number.raw() + end.raw();
    return Atom.of(number.text() + end.text(), raw, number.line(), number.column(), number.gap());
  }

  /** A number alone on its line may be a page's as well: nothing of the table is certain then. */
  private Repair repair(Way way, Pointer place) {
    StringBuilder digits = new StringBuilder();
    for (int i = way.from(); i < way.to(); i++) {
      digits.append(i > way.from() ? " " : "").append(sheet.word(i));
    }
    return new Repair(
        way.to() - way.from() > 1 ? Repair.Kind.JOINED_FRAGMENT : Repair.Kind.ALIGNED_CELL,
        place,
        sheet.line(way.from()),
        Message.of("joined.digits", digits.toString()));
  }
}

package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The cells on both sides of a page break that stand over each other, and what may be one cell of
 * them.
 */
final class SeamPairs {

  /** A text that ends or begins so many lines from the break's edge does not reach it. */
  private static final double NEAR_EDGE = 1.6;

  private static final double SLACK = 0.5;

  /** {@code =14(米)} above and {@code =95(%)} below: no text goes on with a sign that begins one. */
  private static final String BEGINNINGS = "=≥≤>＞<＜≧≦═";

  private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[0-9,]*[.]?[0-9,]*%?");

  /** Between a Chinese character and a letter or digit word processors leave a quarter's room. */
  private static final double AUTO_SPACE = 0.25;

  /**
   * Two cells in the same columns.
   *
   * @param upper the last on its page
   * @param lower the first on the next page
   */
  record Pair(PageCell upper, PageCell lower) {}

  private final PageTable above;
  private final double padding;
  private final DocumentLabels labels;
  private final List<Pair> pairs = new ArrayList<>();

  /** By cell: the widest line in its columns, which may hold more than its padding tells. */
  private final Map<Long, Double> widest = new HashMap<>();

  private boolean complete = true;

  SeamPairs(PageTable above, List<PageCell> below, double padding, DocumentLabels labels) {
    this.above = above;
    this.padding = padding;
    this.labels = labels;
    Map<Long, PageCell> last = new HashMap<>();
    for (PageCell cell : above.cells()) {
      if (cell.endRow() == above.rows()) {
        last.put(key(cell), cell);
      }
      for (GlyphLine line : cell.lines()) {
        widest.merge(key(cell), line.width(), Math::max);
      }
    }
    int first = 0;
    for (PageCell cell : below) {
      if (cell.row() == 0) {
        first++;
        PageCell upper = last.get(key(cell));
        complete &= upper != null;
        if (upper != null) {
          pairs.add(new Pair(upper, cell));
        }
      }
    }
    complete &= first == last.size();
  }

  private static long key(PageCell cell) {
    return ((long) cell.column() << 32) | cell.endColumn();
  }

  List<Pair> all() {
    return pairs;
  }

  /**
   * Whether the rows at the break are one that was cut: they have the same cells, and in each cell
   * that is filled on both sides the text above ends only because its line was full. Two rows of
   * their own have names and numbers on both sides, and those end early.
   */
  boolean isCutRow() {
    boolean goesOn = false;
    boolean blankBelow = true;
    for (Pair pair : pairs) {
      boolean both = !pair.upper().isBlank() && !pair.lower().isBlank();
      if (isOfOneRow(pair) && both && !runsOn(pair)) {
        return false;
      }
      goesOn |= isOfOneRow(pair) && both;
      blankBelow &= pair.lower().isBlank();
    }
    return complete && (goesOn || blankBelow);
  }

  private static boolean isOfOneRow(Pair pair) {
    return pair.lower().rows() == 1 && pair.upper().rows() == 1;
  }

  /**
   * Whether two cells are one that covers rows on both sides of the break. A blank part below
   * belongs to the text above; a blank part above to the text below only if either covers several
   * rows, or a blank value would take the value below it.
   */
  boolean isOneCell(Pair pair) {
    PageCell upper = pair.upper();
    PageCell lower = pair.lower();
    boolean merged = upper.rows() > 1 || lower.rows() > 1;
    boolean blank = upper.isBlank() || lower.isBlank();
    if (isLineTwice(pair) || isCutAtBreak(pair) || blank && upper.unclosed()) {
      return true;
    }
    if (upper.isBlank() && lower.isBlank()) {
      return merged;
    }
    if (lower.isBlank()) {
      return merged || isLabel(upper);
    }
    if (upper.isBlank()) {
      boolean middle = (merged || isLabel(lower)) && isInTheMiddleOfBoth(pair);
      boolean one = middle || merged && !isNumber(lower.text());
      return one && !labels.isOfOneRow(lower.text());
    }
    return merged ? isOneText(pair) : labels.isOne(upper.text(), lower.text());
  }

  private boolean isOneText(Pair pair) {
    boolean whole = labels.isOne(pair.upper().text(), pair.lower().text());
    return whole || runsOn(pair) && reachesEdge(pair);
  }

  /**
   * {@code 质量指标}, the label of a row on each side of the break, stands nearer to the middle of both
   * than to that of the part below.
   */
  private static boolean isInTheMiddleOfBoth(Pair pair) {
    List<GlyphLine> lines = pair.lower().lines();
    PageBox below = pair.lower().box();
    double first = lines.get(0).y() - lines.get(0).size();
    double middle = (first + lines.get(lines.size() - 1).y()) / 2 - below.top();
    double upper = pair.upper().box().bottom() - pair.upper().box().top();
    double lower = below.bottom() - below.top();
    return Math.abs(middle - (lower - upper) / 2) < Math.abs(middle - lower / 2);
  }

  /** Whether it is a label, under a head of labels or where others cover several rows. */
  private boolean isLabel(PageCell cell) {
    boolean whole = labels.isWhole(cell.text());
    for (PageCell other : above.cells()) {
      if (other.isOver(cell)
          && (whole && other.rows() > 1 || labels.isHeadOfLabels(other.text()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text below goes on with the one above: both make one label, or the first word below
   * would not have fitted behind the last line above.
   */
  private boolean runsOn(Pair pair) {
    String upper = pair.upper().text();
    String lower = pair.lower().text();
    if (labels.isOne(upper, lower)) {
      return true;
    }
    return !begins(upper, lower)
        && !(labels.isWhole(upper) && labels.isWhole(lower))
        && isFull(pair);
  }

  /** Whether the text below begins one of its own, whatever room is above. */
  private boolean begins(String upper, String lower) {
    boolean number = isNumber(lower);
    return !lower.isEmpty() && BEGINNINGS.indexOf(lower.charAt(0)) >= 0
        || number && labels.isColumn(upper)
        || number && isNumber(upper) && !isNumber(upper + lower);
  }

  /** {@code 5.00} and {@code 95.2%} are numbers, {@code 5.0095.2%} is none. */
  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private boolean isFull(Pair pair) {
    List<GlyphLine> upper = pair.upper().lines();
    List<GlyphLine> lower = pair.lower().lines();
    if (upper.isEmpty() || lower.isEmpty()) {
      return false;
    }
    double padded = pair.upper().box().width() - 2 * padding;
    double room = Math.max(padded, widest.getOrDefault(key(pair.upper()), 0.0)) - SLACK;
    GlyphLine last = upper.get(upper.size() - 1);
    GlyphLine next = lower.get(0);
    double between = last.endsLatin() == next.beginsLatin() ? 0 : AUTO_SPACE * next.size();
    return last.width() + between + next.firstWord() > room;
  }

  /** Whether the line at the break is printed on both sides of it, a part of it on each. */
  static boolean isLineTwice(Pair pair) {
    List<GlyphLine> upper = pair.upper().lines();
    List<GlyphLine> lower = pair.lower().lines();
    if (upper.isEmpty() || lower.isEmpty()) {
      return false;
    }
    GlyphLine last = upper.get(upper.size() - 1);
    GlyphLine first = lower.get(0);
    return last.isCut() && first.isCut() && last.text().equals(first.text());
  }

  /** Whether the only text of both is cut by the break: enough of it is shown on one side alone. */
  private static boolean isCutAtBreak(Pair pair) {
    List<GlyphLine> upper = pair.upper().lines();
    List<GlyphLine> lower = pair.lower().lines();
    return upper.isEmpty()
        ? !lower.isEmpty() && lower.get(0).isCut()
        : lower.isEmpty() && upper.get(upper.size() - 1).isCut();
  }

  /** Whether the text above goes down to the break and the one below begins there. */
  private static boolean reachesEdge(Pair pair) {
    List<GlyphLine> upper = pair.upper().lines();
    GlyphLine last = upper.get(upper.size() - 1);
    GlyphLine first = pair.lower().lines().get(0);
    double under = pair.upper().box().bottom() - last.y();
    double over = first.y() - pair.lower().box().top();
    return under <= NEAR_EDGE * last.size() && over <= (NEAR_EDGE + 1) * first.size();
  }
}

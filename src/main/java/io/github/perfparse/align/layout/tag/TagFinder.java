package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds labels on the page, also such as are wrapped in their cells: the next piece stands behind
 * the last one, or right below the pieces so far.
 *
 * <pre>
 * 项目资                 年初预算数    全年预算数   预算执     →  项目资金(万元), 年初预算数,
 * 金(万   年度资金总额      266.25        213.00    行率          全年预算数, 预算执行率, …
 *  元)
 * </pre>
 */
public final class TagFinder {

  private static final int MOST_PIECES = 12;
  private static final int NEAR = 15;

  /** {@code 实际完 成值}: how far apart PDF viewers print what stands side by side in a cell. */
  private static final int FARTHEST_BEHIND = 4 * Word.UNIT;

  private static final int FARTHEST_DOWN = 45;

  /** {@code 年度指标值} ⏎ {@code （A）}: so far below a column's label stands what goes with it. */
  private static final int FARTHEST_REMARK = 2 * Word.UNIT;

  private static final int UNEVEN = 3;
  private static final int FAR_DOWN = 5;

  /** A label has none: below one it is the end of the text beside. */
  private static final String FULL_STOP = "。";

  private static final int ASIDE = 7 * Word.UNIT / 2;

  private final List<PrintedLine> lines;
  private final TagTable table;
  private final List<TagOption> options = new ArrayList<>();
  private final Map<Word, List<TagOption>> beginning = new HashMap<>();
  private final List<Word> words = new ArrayList<>();

  private TagFinder(List<PrintedLine> lines, TagTable table) {
    this.lines = lines;
    this.table = table;
  }

  /** The labels, by the line on which they begin. */
  public static List<Tag> find(List<PrintedLine> lines, TagTable table) {
    TagFinder finder = new TagFinder(lines, table);
    for (int i = 0; i < lines.size(); i++) {
      finder.findOn(i);
    }
    return finder.withoutParts();
  }

  private void findOn(int line) {
    List<Word> all = lines.get(line).words();
    for (int w = 0; w < all.size(); w++) {
      if (table.mayBegin(all.get(w).text())) {
        words.clear();
        search(line, line, w, "", 0);
      }
    }
  }

  private void search(int first, int line, int w, String before, int misfit) {
    Word word = lines.get(line).words().get(w);
    boolean mark = isMark(word) && (hasMark() || word.text().startsWith(FULL_STOP));
    if (mark || isUnitOfOther(word, line, before)) {
      return;
    }
    String text = before + word.text();
    words.add(word);
    Set<Meaning> found = table.of(text);
    if (!found.isEmpty()) {
      TagOption option = new TagOption(tag(found, first, line), misfit);
      options.add(option);
      beginning.computeIfAbsent(words.get(0), unseen -> new ArrayList<>()).add(option);
    }
    if (words.size() < MOST_PIECES && table.mayGoOn(text)) {
      goOn(first, line, w, text, misfit);
    }
    words.remove(words.size() - 1);
  }

  /**
   * Whether it makes no difference to a label: any number of {@code "",} below each other could
   * belong to one, in any choice of them, so no label has more than one such piece.
   */
  private static boolean isMark(Word word) {
    return Fold.key(word.text()).isEmpty();
  }

  /**
   * {@code 其中:当年财政拨款} and {@code (万元)} on the next line: that is the end of {@code 项目资金}, which
   * stands beside; {@code 完成值} and {@code (%)} far below, or below {@code ≥95}: that is the end of
   * a quantity.
   */
  private boolean isUnitOfOther(Word word, int line, String before) {
    if (words.isEmpty() || "(（".indexOf(word.text().charAt(0)) < 0) {
      return false;
    }
    int last = words.get(words.size() - 1).y();
    int down = word.y() - last;
    return down > 0 && table.is(before, LabelKind.FUND_ROW)
        || (down > FARTHEST_REMARK || isQuantityBetween(last, line))
            && table.is(before, LabelKind.FUND_COLUMN, LabelKind.INDICATOR_COLUMN);
  }

  /** Whether a quantity stands on a line above that one, and below that place. */
  private boolean isQuantityBetween(int y, int line) {
    for (int i = line - 1; i >= 0 && lines.get(i).y() > y; i--) {
      for (Word word : lines.get(i).words()) {
        if (NumberTexts.isQuantity(word.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasMark() {
    for (Word word : words) {
      if (isMark(word)) {
        return true;
      }
    }
    return false;
  }

  private void goOn(int first, int line, int w, String text, int misfit) {
    List<Word> all = lines.get(line).words();
    if (w + 1 < all.size()) {
      int room = all.get(w + 1).left() - all.get(w).right();
      boolean pieces = all.get(w).text().length() > 1 && all.get(w + 1).text().length() > 1;
      if (room <= (pieces ? FARTHEST_BEHIND : NEAR)) {
        search(first, line, w + 1, text, misfit + Math.max(0, room - NEAR));
      }
    }
    PrintedLine from = lines.get(line);
    boolean below = false;
    for (int next = line + 1; next < lines.size() && !below; next++) {
      PrintedLine to = lines.get(next);
      // 总分, the next form's title and its （2019年度）, which is no remark on the total.
      if (to.page() != from.page() || to.y() - from.y() > FARTHEST_DOWN || to.isTitle()) {
        return;
      }
      below = goOnBelow(first, next, text, misfit);
    }
  }

  /** Tries what stands about below; whether anything stands right below. */
  private boolean goOnBelow(int first, int line, String text, int misfit) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    int slack = 0;
    for (Word word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
      slack = Math.max(slack, word.slack());
    }
    boolean below = false;
    List<Word> all = lines.get(line).words();
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      if (word.overlaps(left - ASIDE, right + slack + ASIDE)) {
        below |= word.isFixed() && word.overlaps(left, right);
        search(first, line, i, text, misfit + misfit(word, left, right, slack) + uneven(word));
      }
    }
    return below;
  }

  /** How far the word stands from below that stretch: from its middle, or from its left edge. */
  private static int misfit(Word word, int left, int right, int slack) {
    int middle = (left + right) / 2;
    int centred = off(word.middle(), word.slack(), middle, slack);
    return Math.min(centred, off(word.left(), word.slack(), left, slack))
        + Math.abs(word.middle() - middle) / 10;
  }

  /**
   * How much farther below the last piece the word stands than that one below the one before; below
   * a label's first piece its second hardly stands lines farther down, with others between.
   */
  private int uneven(Word word) {
    Word last = words.get(words.size() - 1);
    int step = word.y() - last.y();
    for (int i = words.size() - 2; i >= 0; i--) {
      if (words.get(i).y() != last.y()) {
        return Math.max(0, step - (last.y() - words.get(i).y())) * UNEVEN;
      }
    }
    return Math.max(0, step - FARTHEST_REMARK) / FAR_DOWN;
  }

  /** How far two places are apart; either may be farther right by its slack. */
  private static int off(int place, int slack, int other, int otherSlack) {
    return Math.max(0, Math.max(other - place - slack, place - other - otherSlack));
  }

  private Tag tag(Set<Meaning> meanings, int first, int last) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    boolean fixed = false;
    for (Word word : words) {
      fixed |= word.isFixed();
    }
    for (Word word : words) {
      if (word.isFixed() || !fixed) {
        left = Math.min(left, word.left());
        right = Math.max(right, word.right());
      }
    }
    return new Tag(meanings, List.copyOf(words), left, right, first, last);
  }

  private static boolean areColumns(Tag left, Tag right) {
    return left.is(LabelKind.FUND_COLUMN) && right.is(LabelKind.FUND_COLUMN)
        || left.is(LabelKind.INDICATOR_COLUMN) && right.is(LabelKind.INDICATOR_COLUMN);
  }

  /** {@code 产出 时效} ⏎ {@code 指标 指标}: two labels side by side, and not 产出时效指标; nor is 执行率 得分 one. */
  private boolean areTwo(TagOption option) {
    List<Word> all = option.tag().words();
    if (all.size() < 2 || all.get(0).line() != all.get(1).line()) {
      return false;
    }
    for (TagOption left : beginning.getOrDefault(all.get(0), List.of())) {
      for (TagOption right : beginning.getOrDefault(all.get(1), List.of())) {
        Set<Word> both = new HashSet<>(left.tag().words());
        both.addAll(right.tag().words());
        boolean apart = both.size() == left.tag().words().size() + right.tag().words().size();
        boolean more = both.size() > all.size() || areColumns(left.tag(), right.tag());
        if (apart && more && both.containsAll(all)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 满意度指标 within 服务对象 ⏎ 满意度指标 is no label of its own; of two readings the straighter counts. */
  private List<Tag> withoutParts() {
    List<TagOption> single = new ArrayList<>();
    for (TagOption option : options) {
      if (!areTwo(option)) {
        single.add(option);
      }
    }
    List<Tag> whole = TagChoice.of(single);
    whole.sort(Comparator.comparingInt(Tag::firstLine).thenComparingInt(Tag::left));
    return whole;
  }
}

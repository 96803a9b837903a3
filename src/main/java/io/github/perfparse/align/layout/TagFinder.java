package io.github.perfparse.align.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
final class TagFinder {

  private static final int MOST_PIECES = 12;
  private static final int NEAR = 15;
  private static final int FARTHEST_DOWN = 25;
  private static final int ASIDE = 7 * Word.UNIT / 2;

  private final List<PrintedLine> lines;
  private final TagTable table;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private Tag longest;

  private TagFinder(List<PrintedLine> lines, TagTable table) {
    this.lines = lines;
    this.table = table;
  }

  /** The labels, by the line on which they begin. */
  static List<Tag> find(List<PrintedLine> lines, TagTable table) {
    TagFinder finder = new TagFinder(lines, table);
    for (int i = 0; i < lines.size(); i++) {
      finder.findOn(i);
    }
    return finder.withoutParts();
  }

  private void findOn(int line) {
    List<Word> all = lines.get(line).words();
    for (int w = 0; w < all.size(); w++) {
      if (table.mayGoOn(all.get(w).text()) || !table.of(all.get(w).text()).isEmpty()) {
        longest = null;
        words.clear();
        search(line, line, w, "");
        if (longest != null) {
          tags.add(longest);
        }
      }
    }
  }

  private void search(int first, int line, int w, String before) {
    Word word = lines.get(line).words().get(w);
    String text = before + word.text();
    words.add(word);
    Set<Tag.Meaning> found = table.of(text);
    if (!found.isEmpty() && (longest == null || words.size() > longest.words().size())) {
      longest = tag(found, first, line);
    }
    if (words.size() < MOST_PIECES && table.mayGoOn(text)) {
      goOn(first, line, w, text);
    }
    words.remove(words.size() - 1);
  }

  private void goOn(int first, int line, int w, String text) {
    List<Word> all = lines.get(line).words();
    if (w + 1 < all.size() && all.get(w + 1).left() - all.get(w).right() <= NEAR) {
      search(first, line, w + 1, text);
    }
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (Word word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right() + word.slack());
    }
    PrintedLine from = lines.get(line);
    for (int next = line + 1; next < lines.size(); next++) {
      PrintedLine below = lines.get(next);
      if (below.page() != from.page() || below.y() - from.y() > FARTHEST_DOWN) {
        return;
      }
      if (goOnBelow(first, next, left, right, text)) {
        return;
      }
    }
  }

  /** Tries what stands below, at most three places aside; whether anything stands right below. */
  private boolean goOnBelow(int first, int line, int left, int right, String text) {
    boolean below = false;
    List<Word> all = lines.get(line).words();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).overlaps(left - ASIDE, right + ASIDE)) {
        below |= all.get(i).overlaps(left, right);
        search(first, line, i, text);
      }
    }
    return below;
  }

  private Tag tag(Set<Tag.Meaning> meanings, int first, int last) {
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

  /** 满意度指标 within 服务对象 ⏎ 满意度指标 is no label of its own. */
  private List<Tag> withoutParts() {
    List<Tag> whole = new ArrayList<>();
    Set<Word> taken = new HashSet<>();
    List<Tag> longestFirst = new ArrayList<>(tags);
    longestFirst.sort((a, b) -> b.words().size() - a.words().size());
    for (Tag tag : longestFirst) {
      boolean free = true;
      for (Word word : tag.words()) {
        free &= !taken.contains(word);
      }
      if (free) {
        taken.addAll(tag.words());
        whole.add(tag);
      }
    }
    whole.sort((a, b) -> a.firstLine() != b.firstLine() ? a.firstLine() - b.firstLine() : a.left() - b.left());
    return whole;
  }
}

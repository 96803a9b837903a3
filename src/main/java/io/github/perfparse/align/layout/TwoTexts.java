package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.DisplayWidth;
import io.github.perfparse.align.layout.page.Frequencies;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts two texts that stand side by side. Where little room was between them, the lines of the
 * left one have one width.
 *
 * <pre>
 * 推进河道基础设施建设，清理水面漂浮 1.组织专题培训 9 期，参训 150 人次。
 * 物不少于 80 吨。                  2.沿岸居民满意度达到 99.4%
 * </pre>
 */
final class TwoTexts {

  private static final int WIDE = 2 * Word.UNIT;
  private static final int RAGGED = 3;

  private final List<Word> block = new ArrayList<>();
  private final List<Word> left = new ArrayList<>();
  private final List<Word> right = new ArrayList<>();
  private final List<List<Word>> lines = new ArrayList<>();
  private int rightStart;
  private int leftWidth;

  /**
   * @param lines the lines below the heads
   * @param tags the labels on them
   * @param label right edge of the section's label, or less than everything
   * @param start left edge of the right text's head, or 0 if unknown
   */
  TwoTexts(List<PrintedLine> lines, List<Tag> tags, int label, int start) {
    Set<Word> labels = new HashSet<>();
    for (Tag tag : tags) {
      if (tag.is(Tag.Kind.SECTION)) {
        labels.addAll(tag.words());
      }
    }
    for (PrintedLine line : lines) {
      List<Word> own = new ArrayList<>();
      for (Word word : line.words()) {
        boolean first =
            own.isEmpty() && (labels.contains(word) || word.isFixed() && word.right() <= label);
        (first ? block : own).add(word);
      }
      this.lines.add(own);
    }
    rightStart = rightStart(start);
    leftWidth = leftWidth();
    for (List<Word> line : this.lines) {
      part(line);
    }
  }

  List<Word> block() {
    return block;
  }

  List<Word> left() {
    return left;
  }

  List<Word> right() {
    return right;
  }

  /**
   * Where the second text begins: where the most lines begin, or go on behind a gap, far from the
   * left.
   */
  private int rightStart(int head) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (List<Word> line : lines) {
      if (!line.isEmpty()) {
        left = Math.min(left, line.get(0).left());
        right = Math.max(right, line.get(line.size() - 1).right());
      }
    }
    int least = left + (right - left) / 4;
    Frequencies<Integer> starts = new Frequencies<>();
    int best = -1;
    for (List<Word> line : lines) {
      int start = line.isEmpty() ? 0 : line.get(widest(line)).left();
      if (start > least) {
        int count = starts.add(start);
        int most = best < 0 ? 0 : starts.count(best);
        best = count > most || count == most && start < best ? start : best;
      }
    }
    return best < 0 ? head : best;
  }

  /** The first word behind the widest gap that may part the texts; 0 if there is none. */
  private static int widest(List<Word> line) {
    int at = 0;
    int widest = WIDE - 1;
    for (int i = 1; i < line.size(); i++) {
      int room = line.get(i).left() - line.get(i - 1).right();
      if (room > widest) {
        widest = room;
        at = i;
      }
    }
    return at;
  }

  /** The width that the most lines of the left text may have: where a gap is, or a single space. */
  private int leftWidth() {
    Frequencies<Integer> votes = new Frequencies<>();
    for (List<Word> line : lines) {
      int width = 0;
      int words = widest(line) == 0 ? line.size() - 1 : 0;
      for (int i = 0; i < words; i++) {
        width += DisplayWidth.onPaper(line.get(i).text());
        for (int w = width; w < width + RAGGED; w++) {
          votes.add(w);
        }
      }
    }
    int best = 0;
    for (int width : votes.things()) {
      int most = best == 0 ? 1 : votes.count(best);
      int count = votes.count(width);
      boolean more = count > most || count == most && width > best;
      best = more && count > 1 ? width : best;
    }
    return Math.max(best, widestLeft());
  }

  private int widestLeft() {
    int widest = 0;
    for (List<Word> line : lines) {
      int at = widest(line);
      int width = 0;
      for (int i = 0; i < at; i++) {
        width += DisplayWidth.onPaper(line.get(i).text());
      }
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private void part(List<Word> line) {
    if (line.isEmpty()) {
      return;
    }
    int at = widest(line);
    if (at == 0 && line.get(0).left() >= rightStart - WIDE && rightStart > 0) {
      at = 0;
    } else if (at == 0) {
      at = fitting(line);
    }
    left.addAll(line.subList(0, at));
    right.addAll(line.subList(at, line.size()));
  }

  /** How many words fit into the left text's width. */
  private int fitting(List<Word> line) {
    int width = 0;
    int at = 0;
    while (at < line.size()) {
      width += DisplayWidth.onPaper(line.get(at).text());
      if (at > 0 && leftWidth > 0 && width > leftWidth) {
        return at;
      }
      at++;
    }
    return at;
  }
}

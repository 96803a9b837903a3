package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.Frequencies;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * About where two texts stand that stand side by side, right of their section's label.
 *
 * <pre>
 * 推进河道基础设施建设，清理水面漂浮 1.组织专题培训 9 期，参训 150 人次。
 * 物不少于 80 吨。                  2.沿岸居民满意度达到 99.4%
 * </pre>
 */
public final class TextColumns {

  private static final int WIDE = 2 * Word.UNIT;

  private final List<List<Word>> lines = new ArrayList<>();
  private int left = Integer.MAX_VALUE;
  private int right;

  private TextColumns(List<PrintedLine> printed, List<Tag> tags) {
    Set<Word> labels = new HashSet<>();
    for (Tag tag : tags) {
      if (tag.is(LabelKind.SECTION)) {
        labels.addAll(tag.words());
      }
    }
    for (PrintedLine line : printed) {
      List<Word> words = new ArrayList<>(line.words());
      words.removeAll(labels);
      if (!words.isEmpty()) {
        lines.add(words);
        left = Math.min(left, words.get(0).left());
        right = Math.max(right, words.get(words.size() - 1).right());
      }
    }
  }

  /**
   * The left and right edge of each column.
   *
   * @param kinds a label's column perhaps, more where heads are printed twice, and two of text
   * @param head left edge of the right text's head, or 0 if unknown
   */
  public static List<int[]> of(
      List<ColumnKind> kinds, List<PrintedLine> lines, List<Tag> tags, int head) {
    TextColumns texts = new TextColumns(lines, tags);
    int start = texts.start(head);
    List<int[]> boxes = new ArrayList<>();
    while (boxes.size() < kinds.size() - 2) {
      boxes.add(new int[] {0, Math.max(0, texts.left - Word.UNIT)});
    }
    boxes.add(new int[] {texts.left, Math.max(texts.left, start - Word.UNIT)});
    boxes.add(new int[] {start, Math.max(start, texts.right)});
    return boxes;
  }

  /**
   * Where the second text begins: where the most lines begin, or go on behind a gap, far from the
   * left.
   */
  private int start(int head) {
    int least = left + (right - left) / 4;
    Frequencies<Integer> starts = new Frequencies<>();
    int best = -1;
    for (List<Word> line : lines) {
      int start = line.get(widest(line)).left();
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
}

package io.github.perfparse.align.layout;

import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the cells of a page together again from words and their places.
 *
 * <pre>
 * 效益指    社会效益指   受益群众满      ≥95%    98%   10   10
 *   标        标       意程度                                   →  效益指标 | 社会效益指标 | 受益群众满意程度 | ≥95% | …
 * </pre>
 */
public final class Layout {

  private final List<PrintedLine> lines;
  private final List<Tag> tags;
  private final List<Head> heads;
  private final List<LaidRow> rows = new ArrayList<>();

  private Layout(List<PrintedLine> lines) {
    this.lines = lines;
    this.tags = TagFinder.find(lines, new TagTable(Lexicon.standard()));
    this.heads = HeadRows.find(tags, lines.size());
  }

  /**
   * The rows of a text whose columns stand under each other by means of spaces; empty where there
   * is no such table.
   *
   * @param first the number of the first line
   */
  public static Optional<List<LaidRow>> of(List<String> texts, int first) {
    List<PrintedLine> display = LineCutter.cut(texts, first, LineMetric.DISPLAY);
    List<PrintedLine> characters = LineCutter.cut(texts, first, LineMetric.CHARACTERS);
    return of(Alleys.count(characters) > Alleys.count(display) ? characters : display);
  }

  /** The rows of words with places; empty where no table's head is found. */
  public static Optional<List<LaidRow>> of(List<PrintedLine> lines) {
    Layout layout = new Layout(lines);
    for (Head head : layout.heads) {
      if (head.isIndicators()) {
        layout.run();
        return Optional.of(layout.rows);
      }
    }
    return Optional.empty();
  }

  private void run() {
    int line = 0;
    for (int h = 0; h < heads.size(); h++) {
      int begin = begin(heads.get(h), line);
      rows.addAll(new FieldRows(lines, tags, line, begin).rows());
      int limit = h + 1 < heads.size() ? begin(heads.get(h + 1), heads.get(h).lastLine() + 1) : lines.size();
      line = end(heads.get(h), limit);
      rows.addAll(new TableRows(heads.get(h), lines, tags, begin, line).rows());
    }
    rows.addAll(new FieldRows(lines, tags, line, lines.size()).rows());
  }

  /** Where the table begins: its section's label may begin above its head. */
  private int begin(Head head, int least) {
    int begin = head.firstLine();
    for (Tag tag : tags) {
      boolean near = tag.firstLine() < begin && tag.lastLine() >= head.firstLine() - 1;
      if (near && tag.is(Tag.Kind.SECTION) && tag.right() <= head.left()) {
        begin = tag.firstLine();
      }
    }
    return Math.max(begin, least);
  }

  /** Where the table ends: at the next one, the total, the next form. */
  private int end(Head head, int limit) {
    for (Tag tag : tags) {
      if (tag.firstLine() > head.lastLine() && tag.firstLine() < limit && isEnd(head, tag)) {
        return tag.firstLine();
      }
    }
    for (int i = head.lastLine() + 1; i < limit; i++) {
      if (lines.get(i).text().contains("自评表")) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isEnd(Head head, Tag tag) {
    boolean total = head.isIndicators() && tag.is(Tag.Kind.FOOT, "TOTAL");
    boolean field = tag.is(Tag.Kind.HEAD) && tag.left() <= head.left();
    return total || field;
  }
}

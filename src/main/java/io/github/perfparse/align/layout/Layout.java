package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.ColumnBlocks;
import io.github.perfparse.align.layout.page.ColumnEdges;
import io.github.perfparse.align.layout.page.LineCutter;
import io.github.perfparse.align.layout.page.LineMetric;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.StackedPages;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.CutHeads;
import io.github.perfparse.align.layout.tag.Head;
import io.github.perfparse.align.layout.tag.HeadRows;
import io.github.perfparse.align.layout.tag.PartedHeads;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.align.layout.tag.TagFinder;
import io.github.perfparse.align.layout.tag.TagTable;
import io.github.perfparse.align.layout.tag.TotalNumbers;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the cells of a page together again from words and their places.
 *
 * <pre>
 * 效益指    社会效益指   受益群众满      ≥95%    98%   10   10
 *   标        标       意程度                                   →  效益指标 | 社会效益指标 | 受益群众满意程度 | ≥95% | …
 * </pre>
 */
public final class Layout {

  private static final int STOREYS = 3;
  private static final int MOST_WORDS = 120;
  private static final int PLACE = Word.UNIT / 2;

  /**
   * So few pairs of words stand under each other by chance; more by one in three is clearly more.
   */
  private static final int FEW = 50;

  private static final int CLEARLY = 3;

  /** No label of a row is so wide. */
  private static final int WIDEST_LABEL = 40;

  private final List<PrintedLine> lines;
  private final List<Tag> tags;
  private final List<Head> heads;
  private final RowList rows;

  private Layout(List<PrintedLine> all) {
    TagTable table = TagTable.standard();
    PageFurniture furniture = new PageFurniture(all, table);
    List<PrintedLine> parted =
        PartedHeads.part(StackedPages.of(ColumnBlocks.whole(furniture.body())), table);
    this.lines = CutHeads.joined(parted, table);
    this.rows = new RowList(furniture.set());
    this.tags = TagFinder.find(lines, table);
    this.heads = HeadRows.find(lines, tags);
  }

  /**
   * The rows of a text whose columns stand under each other by means of spaces; empty where there
   * is no such table.
   */
  public static Optional<LaidText> ofText(List<TextLine> texts) {
    List<PrintedLine> display = LineCutter.cut(texts, LineMetric.DISPLAY);
    if (isTooLong(display)) {
      return Optional.empty();
    }
    List<PrintedLine> characters = LineCutter.cut(texts, LineMetric.CHARACTERS);
    return likelier(display, characters).read();
  }

  /**
   * In the right metric far more words begin under each other; where neither has many, for columns
   * are centred, fewer stand across the room between two, or fewer heads fall apart.
   */
  private static Layout likelier(List<PrintedLine> display, List<PrintedLine> characters) {
    int inDisplay = ColumnEdges.common(display);
    int inCharacters = ColumnEdges.common(characters);
    if (isClear(inDisplay, inCharacters)) {
      return new Layout(display);
    }
    Layout other = new Layout(characters);
    if (isClear(inCharacters, inDisplay)) {
      return other;
    }
    Layout layout = new Layout(display);
    int more = other.crossed() - layout.crossed();
    return more < 0 || more == 0 && other.unknown() < layout.unknown() ? other : layout;
  }

  private static boolean isClear(int most, int fewest) {
    return most > FEW && (most - fewest) * CLEARLY > fewest;
  }

  /** No table has lines of so many words. */
  private static boolean isTooLong(List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      if (line.words().size() > MOST_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** The rows of words with places; empty where no table's head is found. */
  public static Optional<LaidText> of(List<PrintedLine> lines) {
    return new Layout(lines).read();
  }

  private Optional<LaidText> read() {
    for (Head head : heads) {
      if (head.isIndicators()) {
        run();
        return Optional.of(rows.all());
      }
    }
    return Optional.empty();
  }

  /**
   * How many words in a thousand stand over the room between two columns of their table: in the
   * wrong metric many, in the right one hardly any.
   */
  private int crossed() {
    int crossed = 0;
    int all = 1;
    for (int h = 0; h < heads.size(); h++) {
      Head head = heads.get(h);
      int limit = h + 1 < heads.size() ? heads.get(h + 1).firstLine() : lines.size();
      int end = isWithoutRows(head, limit) ? head.lastLine() + 1 : head.firstLine();
      int page = lines.get(end).page();
      while (end < limit && lines.get(end).page() == page) {
        end++;
      }
      List<PrintedLine> own = lines.subList(head.firstLine(), Math.min(end, end(head, limit)));
      for (int c = 0; c + 1 < head.columns().size(); c++) {
        crossed += crossed(own, head.columns().get(c).right(), farthest(head.columns().get(c + 1)));
        all += words(own);
      }
    }
    return (heads.isEmpty() ? 1000 : 0) + crossed * 1000 / all;
  }

  /**
   * How many words of heads are in no label that is known: in the wrong metric labels fall apart.
   */
  private int unknown() {
    Set<Word> known = new HashSet<>();
    for (Tag tag : tags) {
      known.addAll(tag.words());
    }
    int unknown = 0;
    for (Head head : heads) {
      for (PrintedLine line : lines.subList(head.firstLine(), head.lastLine() + 1)) {
        for (Word word : line.words()) {
          unknown += word.left() < head.left() || known.contains(word) ? 0 : 1;
        }
      }
    }
    return unknown;
  }

  /** Where a column begins at most: one space behind another, its label may stand farther right. */
  private static int farthest(Tag column) {
    int slack = column.isFixed() ? 0 : column.words().get(0).slack();
    return column.left() + slack;
  }

  /** How many words stand over that place between the two that the fewest do. */
  private static int crossed(List<PrintedLine> lines, int from, int to) {
    int[] over = new int[Math.max(0, to - from) / PLACE + 1];
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        int first = Math.max(0, Math.floorDiv(word.left() - from, PLACE) + 1);
        int behind = Math.min(over.length, Math.floorDiv(word.right() - from - 1, PLACE) + 1);
        for (int place = first; place < behind && word.isFixed(); place++) {
          over[place]++;
        }
      }
    }
    return Arrays.stream(over).min().orElse(0);
  }

  private static int words(List<PrintedLine> lines) {
    int words = 0;
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        words += word.isFixed() ? 1 : 0;
      }
    }
    return words;
  }

  /** Below a head at a page's end its rows stand on the next. */
  private boolean isWithoutRows(Head head, int limit) {
    boolean rows = !head.isIndicators() || head.lastLine() + 1 >= limit;
    for (int line = head.firstLine(); line <= head.lastLine() && !rows; line++) {
      for (Word word : lines.get(line).words()) {
        rows |= NumberTexts.isNumber(word.text());
      }
    }
    return !rows;
  }

  private void run() {
    int line = 0;
    for (int h = 0; h < heads.size(); h++) {
      int begin = begin(heads.get(h), line);
      new FieldRows(lines, tags, line, begin).addTo(rows);
      int limit =
          h + 1 < heads.size()
              ? begin(heads.get(h + 1), heads.get(h).lastLine() + 1)
              : lines.size();
      line = end(heads.get(h), limit);
      new TableRows(heads.get(h), lines, tags, begin, line, rows).lay();
    }
    new FieldRows(lines, tags, line, lines.size()).addTo(rows);
  }

  /** Where the table begins: its section's label may begin above its head. */
  private int begin(Head head, int least) {
    int begin = head.firstLine();
    for (Tag tag : tags) {
      boolean near = tag.firstLine() < begin && tag.lastLine() >= head.firstLine() - 1;
      if (near && tag.is(LabelKind.SECTION, head.section()) && tag.middle() < head.left()) {
        begin = tag.firstLine();
      }
    }
    int above = head.isIndicators() ? begin - STOREYS : begin;
    for (int i = above; i < begin; i++) {
      if (i >= least && isUpperStorey(i)) {
        begin = i;
      }
    }
    return Math.max(begin, least);
  }

  /** {@code 绩效指标 … 年度指标值 …} above {@code 一级指标 … 指标性质 …}: nothing but labels. */
  private boolean isUpperStorey(int line) {
    Set<Word> labels = new HashSet<>();
    for (Tag tag : tags) {
      boolean own = tag.is(LabelKind.INDICATOR_COLUMN) || tag.is(LabelKind.SECTION, "INDICATORS");
      if (own && tag.isOn(line)) {
        labels.addAll(tag.words());
      }
    }
    return !labels.isEmpty() && labels.containsAll(lines.get(line).words());
  }

  /** Where the table ends: at the next one, the total, the next form, or prose. */
  private int end(Head head, int limit) {
    int end = endByLabel(head, limit);
    if (arePlain(head, end)) {
      return head.lastLine() + 1;
    }
    for (int i = head.lastLine() + 1; i < end; i++) {
      if (lines.get(i).isTitle() || isParagraph(lines.get(i), head)) {
        return i;
      }
    }
    return end;
  }

  /**
   * {@code 上年结转资金 0 0 0 - - -}, {@code 2、辖区群众满意。}: lines from the left edge whose words nothing
   * parts, where lynx puts the paragraphs and the rows of a table in a table, stand under no head.
   */
  private boolean arePlain(Head head, int end) {
    int from = head.lastLine() + 1;
    int left = lines.get(head.firstLine()).left();
    int right = 0;
    for (PrintedLine line : lines.subList(from, Math.max(from, end))) {
      if (line.left() != lines.get(from).left() || line.left() > left || line.isParted()) {
        return false;
      }
      right = Math.max(right, line.right());
    }
    return right > head.columns().get(0).right();
  }

  private int endByLabel(Head head, int limit) {
    for (Tag tag : tags) {
      if (tag.firstLine() > head.lastLine() && tag.firstLine() < limit && isEnd(head, tag)) {
        boolean total = tag.is(LabelKind.FOOT, "TOTAL");
        return total ? TotalNumbers.lines(lines, tag)[0] : tag.firstLine();
      }
    }
    return limit;
  }

  /** {@code 二、自评结果。从自评情况看，…}: prose below a table without a total. */
  private static boolean isParagraph(PrintedLine line, Head head) {
    Word first = line.words().get(0);
    boolean wide = first.left() < head.left() && first.width() > WIDEST_LABEL;
    return head.isIndicators() && wide && first.text().indexOf('，') > 0;
  }

  private boolean isEnd(Head head, Tag tag) {
    boolean foot = tag.is(LabelKind.FOOT) && tag.left() <= footEdge(head, tag);
    boolean total = head.isIndicators() && (tag.is(LabelKind.FOOT, "TOTAL") || foot);
    boolean field = tag.is(LabelKind.HEAD) && tag.left() <= head.left();
    boolean goals = head.isFunds() && tag.is(LabelKind.OBJECTIVE_COLUMN) && !tag.is(head.kind());
    return total || field || goals;
  }

  /** Where a label below a table begins at most: the first of its line may be centred over two. */
  private int footEdge(Head head, Tag tag) {
    boolean first = tag.words().contains(lines.get(tag.firstLine()).words().get(0));
    boolean levels =
        first
            && head.columns().size() > 2
            && head.columns().get(1).is(LabelKind.INDICATOR_COLUMN, "LEVEL2");
    return head.columns().get(levels ? 1 : 0).right();
  }
}

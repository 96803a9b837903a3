package io.github.perfparse.align.layout;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.align.layout.tag.TotalNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines between tables: titles, prose, and labels of the head with their values, either of
 * which may be wrapped.
 *
 * <pre>
 *            云泽市公安局交通              云泽市公安局
 * 主管部门                    实施单位                    →  主管部门 | 云泽市公安局交通警察支队 | 实施单位 | …
 *            警察支队                      交通警察支队
 * </pre>
 */
final class FieldRows {

  private static final int WIDE = 2 * Word.UNIT;
  private static final int NEAR = 15;

  private final List<PrintedLine> lines;
  private final int from;
  private final int to;
  private final List<Labels> rows = new ArrayList<>();

  /** Labels that stand side by side. */
  private static final class Labels {
    private final List<Tag> tags = new ArrayList<>();
    private int first;
    private int last;

    boolean owns(Word word) {
      for (Tag tag : tags) {
        if (tag.words().contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  FieldRows(List<PrintedLine> lines, List<Tag> tags, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.to = to;
    for (Tag tag : tags) {
      boolean field = tag.is(LabelKind.HEAD) || tag.is(LabelKind.FOOT);
      if (field && tag.firstLine() >= from && tag.lastLine() < to && isLabel(tag)) {
        add(tag);
      }
    }
  }

  /**
   * A label begins a line or stands behind room, be it a space beside another label; 部门 within a
   * text does not.
   */
  private boolean isLabel(Tag tag) {
    PrintedLine line = lines.get(tag.firstLine());
    int at = line.words().indexOf(tag.words().get(0));
    Labels last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    boolean beside = last != null && last.last >= tag.firstLine();
    return at == 0 || tag.left() - line.words().get(at - 1).right() >= (beside ? 1 : WIDE);
  }

  private void add(Tag tag) {
    Labels row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (row == null || tag.firstLine() > row.last) {
      row = new Labels();
      row.first = tag.firstLine();
      row.last = tag.lastLine();
      rows.add(row);
    }
    row.last = Math.max(row.last, tag.lastLine());
    if (tag.is(LabelKind.FOOT, "TOTAL")) {
      int[] numbers = TotalNumbers.lines(lines, tag);
      row.first = Math.max(from, Math.min(row.first, numbers[0]));
      row.last = Math.min(to - 1, Math.max(row.last, numbers[1]));
    }
    row.tags.add(tag);
    row.tags.sort(Comparator.comparingInt(Tag::left));
  }

  void addTo(RowList list) {
    int i = from;
    int next = 0;
    while (i < to) {
      list.upTo(lines.get(i));
      if (next < rows.size() && i >= begin(rows.get(next), i)) {
        int end = end(next);
        list.add(field(rows.get(next), i, end));
        i = end;
        next++;
      } else {
        list.add(free(lines.get(i)));
        i++;
      }
    }
  }

  /** Where the row begins: at its labels, or where a value of it does. */
  private int begin(Labels row, int least) {
    int begin = row.first;
    while (begin > least
        && !isApart(begin - 1, begin)
        && isWrapped(begin - 1, row)
        && !endsValue(begin - 1, row)) {
      begin--;
    }
    return begin;
  }

  /**
   * {@code 云泽市公安局} ⏎ {@code 支队}: whether a wider value of as many labels stands right above, so
   * that the line is not full but ends it.
   */
  private boolean endsValue(int line, Labels row) {
    int index = rows.indexOf(row);
    Labels above = index > 0 ? rows.get(index - 1) : row;
    boolean alike = above.last == line - 1 && above.tags.size() == row.tags.size();
    for (int t = 0; t < row.tags.size() && alike && row.tags.size() > 1; t++) {
      int width = width(line, row, t);
      if (width > 0 && !isApart(line - 1, line) && width(line - 1, above, t) > width) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value that begins on the line goes on beside its label or below: the line is full.
   */
  private boolean isWrapped(int line, Labels row) {
    boolean total = row.tags.get(0).is(LabelKind.FOOT, "TOTAL");
    boolean left = lines.get(line).left() < row.tags.get(0).right();
    if (isHeading(lines.get(line)) || left || total) {
      return false;
    }
    int next = rows.indexOf(row) + 1;
    int behind = next < rows.size() ? rows.get(next).first : to;
    for (int t = 0; t < row.tags.size(); t++) {
      int above = width(line, row, t);
      int beside = 0;
      for (int i = row.first; i <= row.last; i++) {
        beside = Math.max(beside, width(i, row, t));
      }
      boolean below = row.last + 1 < behind && !isApart(row.last, row.last + 1);
      int under = below ? width(row.last + 1, row, t) : 0;
      if (above > 0 && (Math.max(beside, under) > above || beside + under == 0)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 项目支出绩效自评表}, or below it {@code （2023年度）}: no part of a value. */
  private static boolean isHeading(PrintedLine line) {
    String text = line.text().strip();
    boolean bracketed = text.startsWith("（") || text.startsWith("(");
    return line.isTitle() || bracketed && text.contains("年");
  }

  /** How wide the words are that stand on the line in the place of a label's value. */
  private int width(int line, Labels row, int label) {
    int width = 0;
    for (Word word : lines.get(line).words()) {
      width += !row.owns(word) && isBeside(word, row, label) ? word.width() : 0;
    }
    return width;
  }

  private static boolean isBeside(Word word, Labels row, int label) {
    int left = label == 0 ? Integer.MIN_VALUE : row.tags.get(label).left();
    int right = label + 1 < row.tags.size() ? row.tags.get(label + 1).left() : Integer.MAX_VALUE;
    return word.middle() >= left && word.middle() < right;
  }

  /** Behind the lines that belong to the labels. */
  private int end(int row) {
    int end = rows.get(row).last + 1;
    int limit = row + 1 < rows.size() ? begin(rows.get(row + 1), end) : to;
    while (end < limit
        && !isApart(end - 1, end)
        && lines.get(end).left() >= rows.get(row).tags.get(0).right() - Word.UNIT
        && !isHeading(lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isApart(int line, int next) {
    return lines.get(line).page() != lines.get(next).page()
        || lines.get(next).y() - lines.get(line).y() > NEAR;
  }

  private LaidRow field(Labels row, int first, int end) {
    List<LaidCell> cells = new ArrayList<>();
    chunks(leftOf(row.tags.get(0), first, end), cells);
    for (int t = 0; t < row.tags.size(); t++) {
      Tag tag = row.tags.get(t);
      cells.add(new LaidCell(cells.size(), tag.words()));
      List<Word> value = new ArrayList<>();
      for (int i = first; i < end; i++) {
        for (Word word : lines.get(i).words()) {
          boolean left = word.right() <= row.tags.get(0).left();
          if (!left && !row.owns(word) && isBeside(word, row, t)) {
            value.add(word);
          }
        }
      }
      if (tag.is(LabelKind.FOOT, "TOTAL")) {
        for (List<Word> column : TotalNumbers.columns(value)) {
          cells.add(new LaidCell(cells.size(), column));
        }
      } else if (tag.is(LabelKind.FOOT)) {
        chunks(value, cells);
      } else if (!value.isEmpty()) {
        cells.add(new LaidCell(cells.size(), value));
      }
    }
    return new LaidRow(cells, cells.size());
  }

  /** {@code 主管□门 甲县水务局 实施单位 乙站}: what stands left of the first label is not its value. */
  private List<Word> leftOf(Tag label, int first, int end) {
    List<Word> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      for (Word word : lines.get(i).words()) {
        if (word.right() <= label.left()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  static LaidRow free(PrintedLine line) {
    List<LaidCell> cells = new ArrayList<>();
    chunks(line.words(), cells);
    return new LaidRow(cells, 0);
  }

  private static void chunks(List<Word> words, List<LaidCell> cells) {
    List<Word> chunk = new ArrayList<>();
    for (Word word : words) {
      Word before = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
      boolean apart =
          before != null && before.line() == word.line() && word.left() - before.right() >= WIDE;
      if (apart) {
        cells.add(new LaidCell(cells.size(), List.copyOf(chunk)));
        chunk.clear();
      }
      chunk.add(word);
    }
    if (!chunk.isEmpty()) {
      cells.add(new LaidCell(cells.size(), List.copyOf(chunk)));
    }
  }
}

package io.github.perfparse.align.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines between tables: titles, prose, and labels of the head with their values, which may be
 * wrapped.
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
  private final List<List<Tag>> labels = new ArrayList<>();

  FieldRows(List<PrintedLine> lines, List<Tag> tags, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.to = to;
    for (int i = from; i < to; i++) {
      labels.add(new ArrayList<>());
    }
    for (Tag tag : tags) {
      boolean field = tag.is(Tag.Kind.HEAD) || tag.is(Tag.Kind.FOOT);
      int core = (tag.firstLine() + tag.lastLine()) / 2;
      if (field && core >= from && tag.lastLine() < to && isLabel(tag)) {
        labels.get(core - from).add(tag);
      }
    }
  }

  /** A label stands behind room, or begins a line; 部门 within a text does not. */
  private boolean isLabel(Tag tag) {
    PrintedLine line = lines.get(tag.firstLine());
    int at = line.words().indexOf(tag.words().get(0));
    return at == 0 || tag.left() - line.words().get(at - 1).right() >= WIDE;
  }

  List<LaidRow> rows() {
    List<LaidRow> rows = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = i + 1;
      int core = core(i);
      if (core >= 0) {
        end = end(core);
        rows.add(field(i, core, end));
      } else {
        rows.add(free(lines.get(i)));
      }
      i = end;
    }
    return rows;
  }

  /** The line with labels that this line belongs to: itself, or one right below. */
  private int core(int line) {
    if (!labels.get(line - from).isEmpty()) {
      return line;
    }
    for (int i = line + 1; i < Math.min(to, line + 3); i++) {
      if (isApart(i - 1, i)) {
        return -1;
      }
      if (!labels.get(i - from).isEmpty()) {
        return isBesideValues(lines.get(line), labels.get(i - from)) ? i : -1;
      }
    }
    return -1;
  }

  /** Behind the lines that belong to the labels' line: as many below as above, one at least. */
  private int end(int core) {
    int end = core + 1;
    while (end < to
        && !isApart(end - 1, end)
        && labels.get(end - from).isEmpty()
        && isBesideValues(lines.get(end), labels.get(core - from))
        && !belongsBelow(end)) {
      end++;
    }
    return end;
  }

  /** Of a line between two lines of labels, whether the one below needs it: it has one below as well. */
  private boolean belongsBelow(int line) {
    if (line + 2 >= to || labels.get(line + 1 - from).isEmpty() || isApart(line, line + 1)) {
      return false;
    }
    boolean balanced = labels.get(line + 2 - from).isEmpty() && !isApart(line + 1, line + 2);
    return balanced && isBesideValues(lines.get(line + 2), labels.get(line + 1 - from));
  }

  private boolean isApart(int line, int next) {
    return lines.get(line).page() != lines.get(next).page()
        || lines.get(next).y() - lines.get(line).y() > NEAR;
  }

  /** Whether the words stand right of the first label, and none like a title in the middle. */
  private static boolean isBesideValues(PrintedLine line, List<Tag> labels) {
    return line.left() >= labels.get(0).right() - Word.UNIT && !line.text().contains("自评表");
  }

  private LaidRow field(int first, int core, int end) {
    List<Tag> tags = labels.get(core - from);
    List<LaidCell> cells = new ArrayList<>();
    for (int t = 0; t < tags.size(); t++) {
      Tag tag = tags.get(t);
      int limit = t + 1 < tags.size() ? tags.get(t + 1).left() : Integer.MAX_VALUE;
      cells.add(new LaidCell(2 * t, tag.words()));
      List<Word> value = value(first, end, tags, tag, t == 0 ? Integer.MIN_VALUE : tag.left(), limit);
      if (!value.isEmpty()) {
        cells.add(new LaidCell(2 * t + 1, value));
      }
    }
    return new LaidRow(cells, 2 * tags.size());
  }

  private List<Word> value(int first, int end, List<Tag> tags, Tag tag, int left, int limit) {
    List<Word> value = new ArrayList<>();
    for (int i = first; i < end; i++) {
      for (Word word : lines.get(i).words()) {
        boolean label = false;
        for (Tag other : tags) {
          label |= other.words().contains(word);
        }
        if (!label && word.middle() >= left && word.middle() < limit) {
          value.add(word);
        }
      }
    }
    return value;
  }

  private static LaidRow free(PrintedLine line) {
    List<LaidCell> cells = new ArrayList<>();
    List<Word> chunk = new ArrayList<>();
    for (Word word : line.words()) {
      if (!chunk.isEmpty() && word.left() - chunk.get(chunk.size() - 1).right() >= WIDE) {
        cells.add(new LaidCell(cells.size(), List.copyOf(chunk)));
        chunk.clear();
      }
      chunk.add(word);
    }
    cells.add(new LaidCell(cells.size(), List.copyOf(chunk)));
    return new LaidRow(cells, 0);
  }
}

package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the head rows of tables: lines on which, or around which, labels of columns stand side by
 * side.
 */
public final class HeadRows {

  private static final int FEWEST = 3;
  private static final int STOREY = 2;

  private final List<PrintedLine> lines;

  /** For each line the labels on it, in order. */
  private final List<List<Tag>> tagsOn = new ArrayList<>();

  private final List<Head> heads = new ArrayList<>();

  private HeadRows(List<PrintedLine> lines, List<Tag> tags) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      tagsOn.add(new ArrayList<>());
    }
    for (Tag tag : tags) {
      for (int line = tag.firstLine(); line <= tag.lastLine(); line++) {
        tagsOn.get(line).add(tag);
      }
    }
  }

  /** The heads in the order of their lines. */
  public static List<Head> find(List<PrintedLine> lines, List<Tag> tags) {
    HeadRows rows = new HeadRows(lines, tags);
    int line = 0;
    while (line < lines.size()) {
      line = rows.at(line);
    }
    return rows.heads;
  }

  private int at(int line) {
    LabelKind kind = kindAt(line);
    if (kind == null) {
      return line + 1;
    }
    int best = line;
    for (int next = line + 1; next <= line + STOREY && next < lines.size(); next++) {
      best = columnsOn(next, kind).size() > columnsOn(best, kind).size() ? next : best;
    }
    Head head = head(kind, best);
    heads.add(head);
    return head.lastLine() + 1;
  }

  private LabelKind kindAt(int line) {
    if (goalsOn(line).size() > 1) {
      return LabelKind.OBJECTIVE_COLUMN;
    }
    Set<String> funds = names(columnsOn(line, LabelKind.FUND_COLUMN), LabelKind.FUND_COLUMN);
    Set<String> own =
        names(columnsOn(line, LabelKind.INDICATOR_COLUMN), LabelKind.INDICATOR_COLUMN);
    boolean table = own.contains("LEVEL3") || own.contains("LEVEL2") || own.contains("TARGET");
    if (own.size() >= FEWEST && table) {
      return LabelKind.INDICATOR_COLUMN;
    }
    boolean money = funds.contains("EXECUTED") || funds.contains("ANNUAL");
    return money && funds.size() >= FEWEST - 1 ? LabelKind.FUND_COLUMN : null;
  }

  /** 预期目标 and 实际完成情况; beside one of them 总体目标 or the like is no section's label. */
  private List<Tag> goalsOn(int line) {
    List<Tag> found = columnsOn(line, LabelKind.OBJECTIVE_COLUMN);
    if (found.size() != 1) {
      return found;
    }
    Tag known = found.get(0);
    boolean actual = known.is(LabelKind.OBJECTIVE_COLUMN, "ACTUAL");
    Tag other = null;
    for (Tag tag : tagsOn.get(line)) {
      boolean beside = actual ? tag.right() < known.left() : tag.left() > known.right();
      if (beside && tag.is(LabelKind.SECTION, "OBJECTIVES")) {
        other = other == null || tag.left() > other.left() ? tag : other;
      }
    }
    if (other != null) {
      found.add(other);
    }
    return found;
  }

  private static Set<String> names(List<Tag> tags, LabelKind kind) {
    Set<String> names = new HashSet<>();
    for (Tag tag : tags) {
      names.add(tag.name(kind));
    }
    return names;
  }

  private List<Tag> columnsOn(int line, LabelKind kind) {
    List<Tag> found = new ArrayList<>();
    for (Tag tag : tagsOn.get(line)) {
      if (tag.is(kind)) {
        found.add(tag);
      }
    }
    return found;
  }

  private Head head(LabelKind kind, int line) {
    List<Tag> columns = kind == LabelKind.OBJECTIVE_COLUMN ? goalsOn(line) : columnsOn(line, kind);
    List<Tag> around = new ArrayList<>();
    for (Tag tag : near(line)) {
      boolean free =
          kind != LabelKind.OBJECTIVE_COLUMN && !tag.is(LabelKind.HEAD) && !isOfOthers(tag, kind);
      if (!tag.isOn(line) && tag.is(kind) && free) {
        around.add(tag);
      }
    }
    around.sort(Comparator.comparingInt(tag -> -tag.firstLine()));
    for (Tag tag : around) {
      Tag placed = isFree(tag, columns) ? tag : beside(tag, columns);
      if (isFree(placed, columns) && !names(columns, kind).contains(tag.name(kind))) {
        columns.add(placed);
      }
    }
    sort(columns, number(line));
    if (kind != LabelKind.OBJECTIVE_COLUMN) {
      unknown(columns, line);
    }
    int[] range = range(columns, line);
    return new Head(kind, columns, range[0], range[1]);
  }

  /** The labels on the lines about; a label of the head above is none of this one. */
  private Set<Tag> near(int line) {
    Set<Tag> near = new LinkedHashSet<>();
    int above = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).lastLine() + 1;
    int last = Math.min(lines.size() - 1, line + STOREY);
    for (int i = Math.max(above, line - STOREY); i <= last; i++) {
      for (Tag tag : tagsOn.get(i)) {
        if (tag.firstLine() >= above) {
          near.add(tag);
        }
      }
    }
    return near;
  }

  /** Whether the label stands beside labels of another table or of rows. */
  private boolean isOfOthers(Tag tag, LabelKind kind) {
    for (Tag other : tagsOn.get(tag.firstLine())) {
      boolean beside = !other.is(kind);
      boolean table = other.is(LabelKind.FUND_COLUMN) || other.is(LabelKind.INDICATOR_COLUMN);
      if (beside && (table || other.is(LabelKind.FUND_ROW) || other.is(LabelKind.LEVEL2))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds heads that nobody knows: words on the head's lines between, or behind, those that are
   * known; what stands on the line of most labels is one however short.
   */
  private void unknown(List<Tag> columns, int line) {
    int[] range = range(columns, line);
    List<List<Word>> open = new ArrayList<>();
    for (int i = range[0]; i <= range[1]; i++) {
      for (Word word : lines.get(i).words()) {
        if (word.left() > columns.get(0).right() && !isTagged(word, i)) {
          groupOf(word, open).add(word);
        }
      }
    }
    for (List<Word> words : open) {
      addUnknown(columns, words, line);
    }
    sort(columns, number(line));
  }

  /** The words so far that the word stands beside or below; a new group if there are none. */
  private static List<Word> groupOf(Word word, List<List<Word>> open) {
    for (List<Word> group : open) {
      Word last = group.get(group.size() - 1);
      boolean beside = last.line() == word.line() && word.left() - last.right() <= Word.UNIT;
      boolean below = last.line() < word.line() && word.overlaps(last.left(), last.right());
      if (beside || below) {
        return group;
      }
    }
    open.add(new ArrayList<>());
    return open.get(open.size() - 1);
  }

  private static int[] range(List<Tag> columns, int line) {
    int first = line;
    int last = line;
    for (Tag tag : columns) {
      first = Math.min(first, tag.firstLine());
      last = Math.max(last, tag.lastLine());
    }
    return new int[] {first, last};
  }

  /** By where they are printed on the line; what is not on it, by where it stands. */
  private static void sort(List<Tag> columns, int line) {
    columns.sort(Comparator.comparingInt(tag -> printed(tag, line)));
  }

  private int number(int line) {
    return lines.get(line).number();
  }

  private static int printed(Tag tag, int line) {
    for (Word word : tag.words()) {
      if (word.line() == line) {
        return word.left();
      }
    }
    return tag.left();
  }

  private void addUnknown(List<Tag> columns, List<Word> words, int line) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    int length = 0;
    boolean onLine = false;
    for (Word word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
      length += word.text().length();
      onLine |= word.line() == number(line);
    }
    int first = index(words.get(0), line);
    int last = index(words.get(words.size() - 1), line);
    Tag tag = new Tag(Set.of(), List.copyOf(words), left, right, first, last);
    boolean label = length >= FEWEST && Character.isIdeographic(words.get(0).text().charAt(0));
    if ((onLine || label) && isFree(tag, columns)) {
      columns.add(tag);
    }
  }

  /** The index of the word's line, which is near that one. */
  private int index(Word word, int line) {
    int index = line;
    while (number(index) < word.line()) {
      index++;
    }
    while (number(index) > word.line()) {
      index--;
    }
    return index;
  }

  private boolean isTagged(Word word, int line) {
    for (Tag tag : tagsOn.get(line)) {
      if (tag.words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The label right of the column it stands over: a head's lines that a page cuts do not stand
   * under each other.
   */
  private static Tag beside(Tag tag, List<Tag> columns) {
    int right = 0;
    for (Tag column : columns) {
      right = column.overlaps(tag) ? Math.max(right, column.right() + Word.UNIT) : right;
    }
    int end = right + tag.right() - tag.left();
    return new Tag(tag.meanings(), tag.words(), right, end, tag.firstLine(), tag.lastLine());
  }

  private static boolean isFree(Tag tag, List<Tag> columns) {
    for (Tag column : columns) {
      if (column.overlaps(tag)) {
        return false;
      }
    }
    return true;
  }
}

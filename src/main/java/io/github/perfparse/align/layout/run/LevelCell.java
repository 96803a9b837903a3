package io.github.perfparse.align.layout.run;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.align.layout.tag.TagTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A label that is merged over a run of rows.
 *
 * @param words its words, in reading order
 * @param level its canonical name; empty for one that an agency made up
 * @param top how far down its first line stands
 * @param bottom how far down its last line stands
 * @param again the same label where it is printed again on the next page; else empty
 */
public record LevelCell(List<Word> words, String level, int top, int bottom, List<Word> again)
    implements Comparable<LevelCell> {

  private static final int MOST_PIECES = 4;

  /** From top to bottom. */
  @Override
  public int compareTo(LevelCell other) {
    return top != other.top ? top - other.top : bottom - other.bottom;
  }

  private static LevelCell of(List<Word> words, String level) {
    int bottom = words.get(words.size() - 1).y();
    return new LevelCell(List.copyOf(words), level, words.get(0).y(), bottom, List.of());
  }

  /**
   * The labels of a column of that kind: what the tags put together, and what else stands there.
   */
  public static List<LevelCell> in(
      List<Word> column, LabelKind kind, List<Tag> tags, List<PageRoom> pages) {
    List<LevelCell> cells = new ArrayList<>();
    Set<Word> left = new LinkedHashSet<>(column);
    for (Tag tag : tags) {
      if ((tag.is(LabelKind.LEVEL1) || tag.is(LabelKind.LEVEL2)) && left.containsAll(tag.words())) {
        String level = tag.name(kind);
        cells.add(of(tag.words(), level == null ? "" : level));
        left.removeAll(tag.words());
      }
    }
    List<Word> open = new ArrayList<>();
    for (Word word : left) {
      if (!open.isEmpty() && word.y() - open.get(open.size() - 1).y() > Word.UNIT) {
        cells.add(of(open, ""));
        open.clear();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      cells.add(of(open, ""));
    }
    Collections.sort(cells);
    return once(joined(cells, kind, pages), pages);
  }

  /** {@code 产出指标} at the end of a page and again on the next: some print it on each of them. */
  private static List<LevelCell> once(List<LevelCell> cells, List<PageRoom> pages) {
    List<LevelCell> once = new ArrayList<>();
    for (LevelCell cell : cells) {
      LevelCell last = once.isEmpty() ? null : once.get(once.size() - 1);
      boolean again =
          last != null && last.again.isEmpty() && last.isCut(cell, pages) && last.isSame(cell);
      if (again) {
        LevelCell both = new LevelCell(last.words, last.level, last.top, cell.bottom, cell.words);
        once.set(once.size() - 1, both);
      } else {
        once.add(cell);
      }
    }
    return once;
  }

  private boolean isSame(LevelCell other) {
    return text(words).equals(text(other.words));
  }

  private boolean isCut(LevelCell next, List<PageRoom> pages) {
    for (PageRoom page : pages) {
      if (page.top() > bottom && page.top() <= next.top) {
        return true;
      }
    }
    return false;
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }

  /** {@code 效益} at the end of a page and {@code 指标(20 分)} on the next are one label. */
  private static List<LevelCell> joined(
      List<LevelCell> cells, LabelKind kind, List<PageRoom> pages) {
    List<LevelCell> joined = new ArrayList<>();
    int next = 0;
    while (next < cells.size()) {
      LevelCell whole = cells.get(next);
      int end = next + 1;
      for (int last = next + 1; last < Math.min(cells.size(), next + MOST_PIECES); last++) {
        LevelCell both = across(cells.subList(next, last + 1), kind, pages);
        whole = both == null ? whole : both;
        end = both == null ? end : last + 1;
      }
      joined.add(whole);
      next = end;
    }
    return joined;
  }

  /** The pieces as one label; null where no page parts them or they make none. */
  private static LevelCell across(List<LevelCell> pieces, LabelKind kind, List<PageRoom> pages) {
    List<Word> all = new ArrayList<>();
    for (LevelCell piece : pieces) {
      all.addAll(piece.words);
    }
    Tag both = new Tag(TagTable.standard().of(text(all)), all, 0, 0, 0, 0);
    boolean level = both.is(LabelKind.LEVEL1) || both.is(LabelKind.LEVEL2);
    if (!level || !pieces.get(0).isCut(pieces.get(1), pages)) {
      return null;
    }
    return of(all, both.is(kind) ? both.name(kind) : "");
  }

  /** Whether words of it stand on the page. */
  boolean isOn(PageRoom page) {
    return top <= page.bottom() && bottom >= page.top() && top(page) <= page.bottom();
  }

  /** How far down its first line on the page stands; below the page if there is none. */
  int top(PageRoom page) {
    for (Word word : words) {
      if (word.y() >= page.top()) {
        return word.y();
      }
    }
    return again.isEmpty() ? Integer.MAX_VALUE : again.get(0).y();
  }

  /** How far down its last line on the page stands. */
  int bottom(PageRoom page) {
    int last = top;
    for (Word word : words) {
      last = word.y() <= page.bottom() ? word.y() : last;
    }
    return again.isEmpty() || bottom > page.bottom() ? last : bottom;
  }
}

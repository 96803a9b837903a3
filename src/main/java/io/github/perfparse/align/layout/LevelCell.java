package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A label that is merged over a run of rows.
 *
 * @param words its words, in reading order
 * @param level2 its canonical name if it is a level 2; else empty
 * @param top how far down its first line stands
 * @param bottom how far down its last line stands
 */
record LevelCell(List<Word> words, String level2, int top, int bottom)
    implements Comparable<LevelCell> {

  /** From top to bottom. */
  @Override
  public int compareTo(LevelCell other) {
    return top != other.top ? top - other.top : bottom - other.bottom;
  }

  private static LevelCell of(List<Word> words, String level2) {
    int bottom = words.get(words.size() - 1).y();
    return new LevelCell(List.copyOf(words), level2, words.get(0).y(), bottom);
  }

  /** A label that is no level 2 of the usual ones. */
  private static LevelCell of(List<Word> words) {
    return of(words, "");
  }

  /** The labels of a column: what the tags put together, and what else stands there. */
  static List<LevelCell> in(List<Word> column, List<Tag> tags) {
    List<LevelCell> cells = new ArrayList<>();
    Set<Word> left = new LinkedHashSet<>(column);
    for (Tag tag : tags) {
      if ((tag.is(Tag.Kind.LEVEL1) || tag.is(Tag.Kind.LEVEL2)) && left.containsAll(tag.words())) {
        String level2 = tag.name(Tag.Kind.LEVEL2);
        cells.add(of(tag.words(), level2 == null ? "" : level2));
        left.removeAll(tag.words());
      }
    }
    List<Word> open = new ArrayList<>();
    for (Word word : left) {
      if (!open.isEmpty() && word.y() - open.get(open.size() - 1).y() > Word.UNIT) {
        cells.add(of(open));
        open.clear();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      cells.add(of(open));
    }
    Collections.sort(cells);
    return cells;
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A label that is merged over a run of rows.
 *
 * @param words its words, in reading order
 * @param top how far down its first line stands
 * @param bottom how far down its last line stands
 */
record LevelCell(List<Word> words, int top, int bottom) {

  static LevelCell of(List<Word> words) {
    return new LevelCell(List.copyOf(words), words.get(0).y(), words.get(words.size() - 1).y());
  }

  /** The labels of a column: what the tags put together, and what else stands there. */
  static List<LevelCell> in(List<Word> column, List<Tag> tags) {
    List<LevelCell> cells = new ArrayList<>();
    Set<Word> left = new LinkedHashSet<>(column);
    for (Tag tag : tags) {
      if ((tag.is(Tag.Kind.LEVEL1) || tag.is(Tag.Kind.LEVEL2)) && left.containsAll(tag.words())) {
        cells.add(of(tag.words()));
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
    cells.sort((a, b) -> a.top() != b.top() ? a.top() - b.top() : a.bottom() - b.bottom());
    return cells;
  }
}

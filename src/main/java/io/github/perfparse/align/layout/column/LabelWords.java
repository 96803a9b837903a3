package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a page that are labels of sections or levels. Levels begin a line, perhaps behind
 * other labels; 满意度指标 in a name is none.
 */
final class LabelWords {

  private final Set<Word> sections = new HashSet<>();

  /** The words that begin lines, or follow the labels there: pieces of labels that a page cuts. */
  private final Set<Word> leading = new HashSet<>();

  private final Map<Word, Tag> levels = new HashMap<>();

  /**
   * @param hasLevels whether the table has columns for them
   */
  LabelWords(boolean hasLevels, List<Tag> tags, List<PrintedLine> lines) {
    for (Tag tag : tags) {
      for (Word word : tag.words()) {
        if (tag.is(LabelKind.LEVEL1) || tag.is(LabelKind.LEVEL2)) {
          levels.put(word, tag);
        } else if (tag.is(LabelKind.SECTION)) {
          sections.add(word);
        }
      }
    }
    for (PrintedLine line : lines) {
      boolean leads = hasLevels;
      for (Word word : line.words()) {
        if (leads) {
          leading.add(word);
        }
        leads &= levels.containsKey(word) || sections.contains(word);
        if (!leads) {
          levels.remove(word);
        }
      }
    }
  }

  /** The level's label that the word is of; null if it is of none. */
  Tag level(Word word) {
    return levels.get(word);
  }

  boolean isSection(Word word) {
    return sections.contains(word);
  }

  boolean isLeading(Word word) {
    return leading.contains(word);
  }
}

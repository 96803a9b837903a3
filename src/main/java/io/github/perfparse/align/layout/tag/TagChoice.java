package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses labels of which no two share a word: of those that compete for the same words the set
 * that is worth most.
 *
 * <pre>
 * 年度指  全年实际值（      年度指标值（B） takes the end of 全年实际值（B）, and leaves
 * 标值（  B）             {@code A）} over: the two labels together are worth more
 * A）
 * </pre>
 */
final class TagChoice {

  /** Of more labels that compete the best is taken, and of what is left the best again. */
  private static final int MOST = 12;

  private final List<TagOption> best = new ArrayList<>();
  private final Set<Word> taken = new HashSet<>();
  private int most = Integer.MIN_VALUE;

  private TagChoice() {}

  /** The chosen ones of all options, the best first. */
  static List<Tag> of(List<TagOption> options) {
    List<Tag> chosen = new ArrayList<>();
    Collections.sort(options);
    for (List<TagOption> rivals : rivals(options)) {
      TagChoice choice = new TagChoice();
      if (rivals.size() > MOST) {
        choice.takeInOrder(rivals);
      } else {
        choice.search(rivals, 0, new ArrayList<>(), 0);
      }
      for (TagOption option : choice.best) {
        chosen.add(option.tag());
      }
    }
    return chosen;
  }

  /** Options that share words, or share words with such as do. */
  private static List<List<TagOption>> rivals(List<TagOption> options) {
    Map<Word, List<TagOption>> byWord = new HashMap<>();
    for (TagOption option : options) {
      for (Word word : option.tag().words()) {
        byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(option);
      }
    }
    List<List<TagOption>> all = new ArrayList<>();
    Set<TagOption> seen = new HashSet<>();
    for (TagOption option : options) {
      if (isAlone(option, byWord)) {
        all.add(List.of(option));
      } else if (seen.add(option)) {
        List<TagOption> rivals = new ArrayList<>(reached(option, byWord));
        seen.addAll(rivals);
        Collections.sort(rivals);
        all.add(rivals);
      }
    }
    return all;
  }

  private static boolean isAlone(TagOption option, Map<Word, List<TagOption>> byWord) {
    for (Word word : option.tag().words()) {
      if (byWord.get(word).size() > 1) {
        return false;
      }
    }
    return true;
  }

  private static Set<TagOption> reached(TagOption from, Map<Word, List<TagOption>> byWord) {
    Set<TagOption> reached = new LinkedHashSet<>();
    Deque<TagOption> open = new ArrayDeque<>();
    reached.add(from);
    open.add(from);
    while (!open.isEmpty()) {
      for (Word word : open.remove().tag().words()) {
        for (TagOption rival : byWord.get(word)) {
          if (reached.add(rival)) {
            open.add(rival);
          }
        }
      }
    }
    return reached;
  }

  private void takeInOrder(List<TagOption> rivals) {
    for (TagOption option : rivals) {
      if (isFree(option)) {
        taken.addAll(option.tag().words());
        best.add(option);
      }
    }
  }

  private void search(List<TagOption> rivals, int next, List<TagOption> chosen, int worth) {
    if (next == rivals.size()) {
      if (worth > most) {
        most = worth;
        best.clear();
        best.addAll(chosen);
      }
      return;
    }
    TagOption option = rivals.get(next);
    if (isFree(option) && !crosses(option.tag(), chosen)) {
      taken.addAll(option.tag().words());
      chosen.add(option);
      search(rivals, next + 1, chosen, worth + option.worth());
      chosen.remove(chosen.size() - 1);
      for (Word word : option.tag().words()) {
        taken.remove(word);
      }
    }
    search(rivals, next + 1, chosen, worth);
  }

  /** {@code 一级指 二级指} ⏎ {@code 标 标}: the left one takes the left end. */
  private static boolean crosses(Tag tag, List<TagOption> chosen) {
    for (TagOption other : chosen) {
      List<Word> own = tag.words();
      List<Word> words = other.tag().words();
      int first = side(own.get(0), words.get(0));
      int last = side(own.get(own.size() - 1), words.get(words.size() - 1));
      if (first * last < 0) {
        return true;
      }
    }
    return false;
  }

  /** Below 0 where the word stands on the same line left of the other, above 0 right of it. */
  private static int side(Word word, Word other) {
    return word.line() == other.line() ? Integer.compare(word.column(), other.column()) : 0;
  }

  private boolean isFree(TagOption option) {
    return Collections.disjoint(taken, option.tag().words());
  }
}

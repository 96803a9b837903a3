package io.github.perfparse.document.word;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that Word puts before the paragraphs of a list. They are printed but stand in no
 * text: only the list is named, and how its levels count.
 *
 * <pre>
 * 1. 完成养护     numId 3, ilvl 0; list 3, level 0: decimal, "%1."
 * </pre>
 */
final class Numbering {

  /** Lists have nine levels. */
  private static final int LEVELS = 9;

  /**
   * How a level counts.
   *
   * @param format Word's name for the digits: {@code decimal}, {@code chineseCounting}
   * @param pattern the label, with {@code %1} for the first level's number
   * @param start the first number
   */
  record Level(String format, String pattern, int start) {}

  private final Map<String, Level[]> lists;
  private final Map<Level[], int[]> counts = new HashMap<>();

  /**
   * @param lists the levels of each list by its identifier; lists that count together share them
   */
  Numbering(Map<String, Level[]> lists) {
    this.lists = lists;
  }

  /** The label of the next paragraph of a list; empty if there is none to print. */
  String next(String list, int level) {
    Level[] levels = lists.get(list);
    if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    int[] count = counts.computeIfAbsent(levels, key -> starts(levels));
    count[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      count[below] = start(levels[below]) - 1;
    }
    return label(levels, count, level);
  }

  private static int[] starts(Level[] levels) {
    int[] starts = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      starts[i] = start(levels[i]) - 1;
    }
    return starts;
  }

  private static int start(Level level) {
    return level == null ? 1 : level.start();
  }

  private static String label(Level[] levels, int[] count, int level) {
    String label = levels[level].pattern();
    for (int i = 0; i <= level; i++) {
      String mark = "%" + (i + 1);
      if (label.contains(mark) && levels[i] != null) {
        int number = Math.max(start(levels[i]), count[i]);
        label = label.replace(mark, Counting.text(levels[i].format(), number));
      }
    }
    return label;
  }
}

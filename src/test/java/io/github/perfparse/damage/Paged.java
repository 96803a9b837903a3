package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A flattened dump on pages, whose numbers stand among its lines.
 *
 * @param lines all of them
 * @param marks the page numbers by their lines
 */
record Paged(List<String> lines, Map<Integer, String> marks) {

  private static final int FEWEST_LINES = 6;

  /**
   * How the pages are printed.
   *
   * @param first the first page's number
   * @param running whether they count up; else each has the number of one of the form's cells
   * @param feeds whether form feeds part them
   * @param head whether the number stands at the top of its page
   * @param blanks the blank lines beside it
   */
  private record Press(
      PageMark mark, int first, boolean running, boolean feeds, boolean head, int blanks) {

    static Press of(Random random) {
      return new Press(
          Dice.pick(random, List.of(PageMark.values())),
          1 + (random.nextBoolean() ? 0 : random.nextInt(60)),
          random.nextInt(3) > 0,
          random.nextBoolean(),
          random.nextInt(4) == 0,
          random.nextInt(3));
    }

    String feed(boolean above) {
      return feeds && head == above ? "\f" : "";
    }
  }

  /** Puts page numbers between any two lines. */
  static Paged of(List<String> lines, long seed) {
    Random random = Dice.random(seed);
    Press press = Press.of(random);
    List<Integer> breaks = breaks(lines.size(), random);
    List<Integer> numbers = numbers(lines);
    boolean tags = lines.get(0).startsWith("<");
    List<String> all = new ArrayList<>();
    Map<Integer, String> marks = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean ends = breaks.contains(i);
      if (ends) {
        boolean counted = press.running() || numbers.isEmpty();
        int page = counted ? press.first() + marks.size() : Dice.pick(random, numbers);
        String mark = press.mark().of(page, page + breaks.size());
        all.addAll(Collections.nCopies(press.blanks(), ""));
        all.add(press.feed(true) + (tags ? "<tr><td>" + mark + "</td></tr>" : mark));
        marks.put(all.size(), mark);
        all.addAll(Collections.nCopies(press.blanks() / 2, ""));
      }
      all.add((ends ? press.feed(false) : "") + lines.get(i));
    }
    return new Paged(all, marks);
  }

  private static List<Integer> breaks(int lines, Random random) {
    List<Integer> breaks = new ArrayList<>();
    int page = FEWEST_LINES + random.nextInt(40);
    for (int at = 1 + random.nextInt(page); at < lines; at += page - random.nextInt(3)) {
      breaks.add(at);
    }
    return breaks;
  }

  /** The whole numbers of the form, as points and scores are. */
  private static List<Integer> numbers(List<String> lines) {
    List<Integer> numbers = new ArrayList<>();
    for (String line : lines) {
      for (String word : line.split("[\\s|,<>/td]+")) {
        if (word.matches("[1-9]\\d?")) {
          numbers.add(Integer.valueOf(word));
        }
      }
    }
    return numbers;
  }
}

package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A text as one finds it: forms that were flattened in ways of their own and spoilt, other
 * documents, and prose, one below the other.
 *
 * @param name how it was made
 * @param lines its lines
 * @param lastLine the last line of its last form
 */
record Mixture(String name, List<String> lines, int lastLine) {

  private static final List<String> PROSE =
      List.of(
          "第二部分 其他项目情况",
          "本部门其余项目均已按规定开展自评，结果见下表。",
          "资金由区财政安排，未发生违规支出。",
          "— 12 —",
          "三、下一步打算\n\n继续做好预算绩效管理工作，提高资金使用效益。");

  /** Nobody knows another document by its lower half. */
  private static final List<Reflow> WHOLE =
      Arrays.stream(Reflow.values()).filter(way -> !way.swaps()).toList();

  /** A form of fewer lines has neither halves nor quarters. */
  private static final int FEWEST_LINES = 8;

  Mixture {
    lines = List.copyOf(lines);
  }

  /**
   * The text of a way and a seed; the spoil is another for each seed, and for some there is none.
   */
  static Mixture of(Reflow way, int seed) {
    Random random = Dice.random(seed * 97L + way.ordinal());
    Reflow second = random.nextBoolean() ? way : Dice.pick(random, List.of(Reflow.values()));
    Reflow third = Dice.pick(random, List.of(Reflow.values()));
    Optional<Spoil> spoil = spoil(way, second, seed);
    List<String> one = form(way, seed);
    List<String> other = form(second, seed + 1000);
    List<String> lines = new ArrayList<>();
    lines.addAll(random.nextInt(3) == 0 ? between(random) : List.of());
    boolean few = Math.min(one.size(), other.size()) < FEWEST_LINES;
    lines.addAll(
        spoil.isEmpty() || few ? joined(one, other) : spoil.get().lines(one, other, random));
    lines.addAll(random.nextInt(3) > 0 ? between(random) : List.of(""));
    lines.addAll(form(third, seed + 2000));
    int last = lines.size();
    while (lines.get(last - 1).matches("\\s*|— \\d+ —")) {
      last--;
    }
    lines.addAll(random.nextInt(3) == 0 ? between(random) : List.of());
    String name =
        "%s %s %d, %s, %s"
            .formatted(way, spoil.map(Spoil::name).orElse("UNSPOILT"), seed, second, third);
    return new Mixture(name, String.join("\n", lines).lines().toList(), last);
  }

  /** A tag that is cut off takes the lines below it for its own: whatever stands there is lost. */
  private static Optional<Spoil> spoil(Reflow way, Reflow second, int seed) {
    int chosen = (seed + way.ordinal()) % (Spoil.values().length + 1);
    if (chosen == Spoil.values().length) {
      return Optional.empty();
    }
    boolean tags = way == Reflow.HTML || second == Reflow.HTML;
    Spoil spoil = Spoil.values()[chosen];
    return tags && spoil == Spoil.LINES_CUT ? Optional.empty() : Optional.of(spoil);
  }

  private static List<String> form(Reflow way, int seed) {
    String dump = Damaged.clean(seed).text().strip();
    List<String> lines = new ArrayList<>();
    for (String line : way.flatten(Reflow.rows(dump), seed)) {
      lines.add(line.replace(Reflow.TITLE, ""));
    }
    return lines;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> lines = new ArrayList<>(one);
    lines.add("");
    lines.addAll(other);
    return lines;
  }

  /** Prose, or another document in a way of its own. */
  private static List<String> between(Random random) {
    List<String> lines = new ArrayList<>(Collections.nCopies(2, ""));
    if (random.nextInt(2) == 0) {
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        lines.addAll(Dice.pick(random, PROSE).lines().toList());
      }
    } else {
      OtherDocument other = Dice.pick(random, List.of(OtherDocument.values()));
      Reflow way = Dice.pick(random, WHOLE);
      lines.addAll(way.flatten(other.rows(random.nextInt(1000)), random.nextInt(6)));
    }
    lines.add("");
    return lines;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  @Override
  public String toString() {
    return name;
  }
}

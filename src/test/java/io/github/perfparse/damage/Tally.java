package io.github.perfparse.damage;

import io.github.perfparse.damage.Score.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The scores of all forms of one kind of damage. */
final class Tally {

  static final String HEAD =
      String.format("%-30s | forms | wholly right | wrong cells | silent", "kind");

  private static final int ALL = 12;

  private final String kind;
  private final List<String> wrong = new ArrayList<>();
  private int forms;
  private int right;
  private int cells;
  private int silent;

  Tally(String kind) {
    this.kind = kind;
  }

  void add(long seed, Score score) {
    forms++;
    cells += score.wrong().size();
    silent += (int) score.silent();
    right += score.whollyRight() ? 1 : 0;
    score.wrong().forEach(cell -> wrong.add(line(seed, cell)));
  }

  private static String line(long seed, Wrong cell) {
    String mark = cell.silent() ? " (silent)" : "";
    return "  seed " + seed + " " + cell.path() + mark + ": " + cell.got() + " ≠ " + cell.want();
  }

  /** Forms wholly right, in per cent, rounded down. */
  int share() {
    return forms == 0 ? 0 : 100 * right / forms;
  }

  int silent() {
    return silent;
  }

  /** The first wrong cells, one a line. */
  String examples() {
    return examples(ALL);
  }

  String examples(int count) {
    return wrong.stream().limit(count).collect(Collectors.joining("\n", kind + "\n", ""));
  }

  @Override
  public String toString() {
    String share = right + " = " + share() + "%";
    return String.format("%-30s | %5d | %12s | %11d | %6d", kind, forms, share, cells, silent);
  }
}

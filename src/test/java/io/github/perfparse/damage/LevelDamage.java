package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Sheet.Run;
import java.util.List;
import java.util.Random;

/** Damage to the merged level labels: on a row or in a column that is not theirs. */
final class LevelDamage {

  private LevelDamage() {}

  /**
   * A merged label on a middle row of its run; the rows above it belong to it as well.
   *
   * <pre>
   * ⇥⇥⇥路灯灯具更换数量⇥>860盏⇥902盏⇥2⇥2⇥
   * ⇥产出指标⇥数量指标⇥河岸日常巡查次数⇥>=48次⇥52次⇥2⇥2⇥
   * ⇥⇥⇥泵站设备大修⇥2⇥2⇥2⇥2⇥
   * </pre>
   */
  static void midRun(Sheet sheet, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> centreAll(sheet);
      case 1 -> centreFirst(sheet, random);
      default -> tellingBlock(sheet, random);
    }
  }

  private static void centreAll(Sheet sheet) {
    List<Run> level2 = sheet.level2Runs();
    sheet.level1Runs().forEach(run -> move(sheet, Field.LEVEL1, run.from(), centre(run)));
    level2.forEach(run -> move(sheet, Field.LEVEL2, run.from(), centre(run)));
    String section = sheet.line(Role.ITEM_HEAD).take(Field.SECTION);
    sheet.item((sheet.items().size() - 1) / 2).put(Field.SECTION, section);
    CentringDoubt.accept(sheet);
  }

  private static void centreFirst(Sheet sheet, Random random) {
    Run run = sheet.level2Runs().get(0);
    move(sheet, Field.LEVEL2, run.from(), centre(run));
    if (random.nextBoolean()) {
      move(sheet, Field.LEVEL1, run.from(), centre(run));
    }
  }

  /** The label goes below rows whose names tell where they belong. */
  private static void tellingBlock(Sheet sheet, Random random) {
    List<Run> fit = sheet.level2Runs().stream().filter(run -> lead(sheet, run) > 0).toList();
    if (fit.isEmpty()) {
      centreFirst(sheet, random);
      return;
    }
    Run run = Dice.pick(random, fit);
    int down = Math.min(lead(sheet, run), centre(run) - run.from());
    move(sheet, Field.LEVEL2, run.from(), run.from() + Math.max(1, down));
  }

  /** How many telling rows a run begins with, short of its last row. */
  private static int lead(Sheet sheet, Run run) {
    int row = run.from();
    while (row < run.to() - 1 && sheet.truth().items().get(row).telling()) {
      row++;
    }
    return row - run.from();
  }

  /** The middle row of a run, the upper one of two. */
  static int centre(Run run) {
    return run.from() + (run.size() - 1) / 2;
  }

  private static void move(Sheet sheet, Field field, int from, int to) {
    String label = sheet.item(from).take(field);
    sheet.item(to).put(field, label);
  }

  /**
   * Level labels only after a page break, in the middle of their run.
   *
   * <pre>
   * ⇥⇥数量指标⇥泵站设备大修⇥2⇥2⇥2⇥2⇥
   *
   * 绩效指标⇥产出指标⇥质量指标⇥管网清淤深度⇥>=0.8米⇥0.9米⇥2⇥2⇥
   * </pre>
   */
  static void afterBreak(Sheet sheet, Random random) {
    boolean yuan = sheet.truth().layout() == Layout.YUAN;
    Run first = sheet.level2Runs().get(0);
    int row =
        switch (random.nextInt(yuan ? 3 : 2)) {
          case 0 -> labelsOnBlock(sheet);
          case 1 -> {
            int middle = first.from() + 1 + random.nextInt(first.size() - 1);
            move(sheet, Field.LEVEL1, 0, middle);
            move(sheet, Field.LEVEL2, 0, middle);
            sectionTo(sheet, middle);
            yield middle;
          }
          default -> sectionAlone(sheet, random);
        };
    if (row > 0) {
      sheet.before(sheet.item(row), Line.blank());
    }
  }

  private static int labelsOnBlock(Sheet sheet) {
    int second = sheet.level2Runs().get(1).from();
    move(sheet, Field.LEVEL1, 0, second);
    sectionTo(sheet, second);
    return second;
  }

  private static void sectionTo(Sheet sheet, int row) {
    String section = sheet.line(Role.ITEM_HEAD).take(Field.SECTION);
    sheet.item(row).put(Field.SECTION, section);
  }

  private static int sectionAlone(Sheet sheet, Random random) {
    Line below = sheet.item(Dice.breakRow(random, sheet));
    sheet.line(Role.ITEM_HEAD).take(Field.SECTION);
    sheet.before(below, Line.blank(), below.blankBut(Field.SECTION, "绩效指标"));
    return 0;
  }

  /**
   * A label in the wrong column: once more under level 1, swapped with level 1, or only there.
   *
   * <pre>
   * ⇥时效指标⇥时效指标⇥新书上架及时率⇥=100%⇥100%⇥2⇥2⇥
   * </pre>
   */
  static void wrongColumn(Sheet sheet, Random random) {
    List<Run> inner =
        sheet.level2Runs().stream()
            .filter(run -> sheet.item(run.from()).text(Field.LEVEL1).isEmpty())
            .toList();
    Run run = Dice.pick(random, inner);
    Line line = sheet.item(run.from());
    switch (random.nextInt(4)) {
      case 0 -> line.put(Field.LEVEL1, run.label());
      case 1 -> {
        line.put(Field.LEVEL1, run.label());
        line.put(Field.LEVEL2, sheet.truth().items().get(run.from()).level1());
      }
      case 2 -> {
        line.put(Field.LEVEL1, line.take(Field.LEVEL2));
        if (random.nextBoolean()) {
          shift(sheet, run);
        }
      }
      default -> siblingUnderLevel1(sheet, line, run);
    }
  }

  private static void shift(Sheet sheet, Run run) {
    for (int row = run.from(); row < run.to(); row++) {
      sheet.item(row).remove(Field.SECTION);
      sheet.item(row).pad();
    }
  }

  /** {@code ⇥社会效益指标⇥经济效益指标⇥…}, the level-1 label only further down. */
  private static void siblingUnderLevel1(Sheet sheet, Line line, Run run) {
    Run above =
        sheet.level1Runs().stream().filter(r -> r.from() < run.from()).reduce((a, b) -> b).get();
    line.put(Field.LEVEL1, above.label());
    sheet.item(above.from()).put(Field.LEVEL1, run.label());
  }
}

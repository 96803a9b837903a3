package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Sheet.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Damage that a page break does to the rows of the indicator table. */
final class BreakDamage {

  private static final List<String> PAGE_MARKS =
      List.of("— 12 —", "第 3 页 共 9 页", "-3-", "—5—", "第4页", "7/12");

  private static final Set<Role> TOP = EnumSet.of(Role.TITLE, Role.YEAR, Role.PROJECT, Role.AGENCY);

  private BreakDamage() {}

  /**
   * Rows below the break lose one or two leading cells.
   *
   * <pre>
   * ⇥⇥⇥课后托管服务覆盖学校⇥=8所⇥8所⇥2⇥2⇥
   *
   * ⇥质量指标⇥夜景灯光布置⇥协调美观⇥协调美观⇥5⇥5⇥⇥
   * </pre>
   */
  static void shift(Sheet sheet, Random random) {
    int row = Dice.continuedRow(random, sheet);
    boolean yuan = sheet.truth().layout() == Layout.YUAN;
    boolean padded = random.nextBoolean();
    switch (random.nextInt(yuan ? 4 : 3)) {
      case 0 -> loseLevel1(sheet, row, padded);
      case 1 -> loseTwo(sheet, row);
      case 2 -> labelInPlaceOfLevel2(sheet, random, padded);
      default -> rows(sheet, row).forEach(line -> lose(line, Field.SECTION, padded));
    }
    if (sheet.lines().stream().noneMatch(line -> line.role() == Role.BLANK)) {
      sheet.before(sheet.item(row), Line.blank());
    }
  }

  private static List<Line> rows(Sheet sheet, int from) {
    return sheet.items().subList(from, sheet.items().size());
  }

  private static void lose(Line line, Field field, boolean padded) {
    if (line.has(field) && line.text(field).isEmpty()) {
      line.remove(field);
      if (padded) {
        line.pad();
      }
    }
  }

  /** Rows that go on under a merged level-1 cell lose its column. */
  private static void loseLevel1(Sheet sheet, int row, boolean padded) {
    String section = sheet.line(Role.ITEM_HEAD).take(Field.SECTION);
    sheet.item(row).put(Field.SECTION, section);
    rows(sheet, row).forEach(line -> lose(line, Field.LEVEL1, padded));
  }

  /** Both left columns are lost to the end of the run; the next run begins a new piece. */
  private static void loseTwo(Sheet sheet, int row) {
    Run run = sheet.level1Runs().stream().filter(r -> row < r.to()).findFirst().orElseThrow();
    for (Line line : sheet.items().subList(row, run.to())) {
      lose(line, Field.SECTION, false);
      lose(line, Field.LEVEL1, false);
    }
    sheet.before(sheet.item(row), Line.blank());
    if (run.to() < sheet.items().size()) {
      sheet.before(sheet.item(run.to()), Line.blank());
      rows(sheet, run.to()).forEach(line -> lose(line, Field.SECTION, false));
    }
  }

  /** {@code 绩效指标⇥产出指标⇥馆藏修复工艺⇥…}: the level-2 column is gone, names stand in its place. */
  private static void labelInPlaceOfLevel2(Sheet sheet, Random random, boolean padded) {
    Run first = sheet.level2Runs().get(0);
    Run output = sheet.level1Runs().get(0);
    int row = first.from() + 1 + random.nextInt(first.size() - 1);
    String section = sheet.line(Role.ITEM_HEAD).take(Field.SECTION);
    sheet.item(row).put(Field.SECTION, section);
    sheet.item(row).put(Field.LEVEL1, sheet.item(0).take(Field.LEVEL1));
    lose(sheet.item(row), Field.LEVEL2, padded);
    for (Line line : sheet.items().subList(row + 1, output.to())) {
      lose(line, Field.LEVEL1, padded);
    }
    sheet.before(sheet.item(row), Line.blank());
  }

  /**
   * A name broken over the break: the numbers stand with its head or with its tail.
   *
   * <pre>
   * ⇥⇥⇥馆藏档案数字⇥=100%⇥100%⇥1⇥1⇥
   *
   * ⇥⇥⇥化完成率⇥⇥⇥⇥⇥
   * </pre>
   */
  static void nameSplit(Sheet sheet, Random random) {
    Line line = Dice.pick(random, longNames(sheet));
    String name = line.text(Field.NAME);
    int cut = Dice.cut(random, name);
    if (random.nextBoolean()) {
      line.put(Field.NAME, name.substring(0, cut));
      sheet.after(line, Line.blank(), line.blankBut(Field.NAME, name.substring(cut)));
    } else {
      sheet.before(line, line.blankBut(Field.NAME, name.substring(0, cut)), Line.blank());
      line.put(Field.NAME, name.substring(cut));
    }
  }

  /** Rows whose names are long enough to be broken. */
  static List<Line> longNames(Sheet sheet) {
    return sheet.items().stream().filter(line -> line.text(Field.NAME).length() >= 6).toList();
  }

  /**
   * The tail of a name on a row that also bears the level labels of the row above.
   *
   * <pre>
   * ⇥⇥⇥受访市民对道路⇥>85%⇥>85%⇥2⇥2⇥
   * ⇥满意度指标⇥服务对象满意度指标⇥照明的满意度⇥⇥⇥⇥⇥
   * </pre>
   */
  static void tailRowWithLabels(Sheet sheet, Random random) {
    Run last = sheet.level1Runs().get(2);
    Line line = sheet.item(last.from());
    String name = line.text(Field.NAME);
    int cut = name.length() - 5 - random.nextInt(2);
    Line tail = line.blankBut(Field.NAME, name.substring(cut));
    tail.put(Field.LEVEL1, line.take(Field.LEVEL1));
    tail.put(Field.LEVEL2, line.take(Field.LEVEL2));
    line.put(Field.NAME, name.substring(0, cut));
    sheet.before(line, Line.blank());
    sheet.after(line, tail);
  }

  /** {@code …施工进⇥} / {@code …⇥度，部分点位延至次年。⇥}: the tail on the next indicator's row. */
  static void reasonSplit(Sheet sheet, Random random) {
    List<Integer> rows =
        IntStream.range(0, sheet.items().size() - 1)
            .filter(i -> !sheet.truth().items().get(i).reason().isEmpty())
            .filter(i -> sheet.truth().items().get(i + 1).reason().isEmpty())
            .boxed()
            .toList();
    int row = Dice.pick(random, rows);
    String reason = sheet.item(row).text(Field.REASON);
    int cut = Dice.cut(random, reason);
    sheet.item(row).put(Field.REASON, reason.substring(0, cut));
    sheet.item(row + 1).put(Field.REASON, reason.substring(cut));
    sheet.before(sheet.item(row + 1), Line.blank());
  }

  /** {@code ⇥⇥⇥⇥⇥⇥⇥⇥供应商到货周} alone, the tail beyond the break on the row it belongs to. */
  static void reasonHeadAlone(Sheet sheet, Random random) {
    List<Line> rows =
        sheet.items().stream().filter(line -> !line.text(Field.REASON).isEmpty()).toList();
    Line line = Dice.pick(random, rows);
    String reason = line.text(Field.REASON);
    int cut = Dice.cut(random, reason);
    sheet.before(line, line.blankBut(Field.REASON, reason.substring(0, cut)), Line.blank());
    line.put(Field.REASON, reason.substring(cut));
  }

  /**
   * A name of three lines, parted behind its first or its second, with the numbers on its first or
   * its last.
   *
   * <pre>
   * ⇥⇥⇥馆藏档案⇥=100%⇥100%⇥1⇥1⇥
   * ⇥⇥⇥数字化⇥⇥⇥⇥⇥
   *
   * ⇥⇥⇥完成率⇥⇥⇥⇥⇥
   * </pre>
   */
  static void nameOfThreeLines(Sheet sheet, Random random) {
    List<Line> rows =
        sheet.items().stream().filter(line -> line.text(Field.NAME).length() >= 9).toList();
    Line line = Dice.pick(random, rows.isEmpty() ? longNames(sheet) : rows);
    threeLines(sheet, random, line, Field.NAME);
  }

  /** The same with a reason. */
  static void reasonOfThreeLines(Sheet sheet, Random random) {
    List<Line> rows =
        sheet.items().stream().filter(line -> line.text(Field.REASON).length() >= 9).toList();
    threeLines(sheet, random, Dice.pick(random, rows), Field.REASON);
  }

  private static void threeLines(Sheet sheet, Random random, Line line, Field field) {
    String text = line.text(field);
    int first = text.length() / 3;
    int second = text.length() - first;
    Line middle = line.blankBut(field, text.substring(first, second));
    boolean breakBehindFirst = random.nextBoolean();
    if (random.nextBoolean()) {
      line.put(field, text.substring(0, first));
      sheet.after(line, middle, line.blankBut(field, text.substring(second)));
      sheet.after(breakBehindFirst ? line : middle, Line.blank());
    } else {
      line.put(field, text.substring(second));
      sheet.before(line, line.blankBut(field, text.substring(0, first)), middle);
      sheet.before(breakBehindFirst ? middle : line, Line.blank());
    }
  }

  /** Title and head once more below a break in the head, in the table or before the total. */
  static void topRepeated(Sheet sheet, Random random) {
    List<Line> top = new ArrayList<>();
    top.add(Line.blank());
    for (Line line : sheet.lines()) {
      if (TOP.contains(line.role())) {
        top.add(new Line(Role.LOOSE, Line.NO_ITEM, line.cells()));
      }
    }
    Role below = Dice.pick(random, List.of(Role.FUND_HEAD, Role.GOAL_HEAD, Role.ITEM, Role.TOTAL));
    Line line = below == Role.ITEM ? sheet.item(Dice.breakRow(random, sheet)) : sheet.line(below);
    sheet.before(line, top.toArray(Line[]::new));
  }

  /** The column heads once more below the break. */
  static void headsRepeated(Sheet sheet, Random random) {
    List<Cell> heads = new ArrayList<>(sheet.line(Role.ITEM_HEAD).cells());
    Line again = new Line(Role.LOOSE, Line.NO_ITEM, heads);
    if (random.nextBoolean()) {
      again.put(Field.SECTION, "");
    }
    sheet.before(sheet.item(Dice.breakRow(random, sheet)), Line.blank(), again);
  }

  /** {@code — 12 —}, {@code 第 3 页 共 9 页} or the title as a running head between rows. */
  static void furniture(Sheet sheet, Random random) {
    Cell mark = new Cell(Field.PAD, Dice.pick(random, PAGE_MARKS));
    Line below = sheet.item(Dice.breakRow(random, sheet));
    sheet.before(below, Line.blank(), Line.loose(mark), Line.blank());
    if (random.nextBoolean()) {
      sheet.before(below, Line.loose(new Cell(Field.PAD, "财政项目支出绩效自评表")), Line.blank());
    }
    if (random.nextBoolean()) {
      Cell other = new Cell(Field.PAD, Dice.pick(random, PAGE_MARKS));
      sheet.before(sheet.line(Role.ITEM_HEAD), Line.blank(), Line.loose(other), Line.blank());
    }
  }
}

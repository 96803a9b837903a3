package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Sheet.Run;
import java.util.List;
import java.util.Random;

/** Damage to the form's head and to the labels at the left of its sections. */
final class HeadDamage {

  private HeadDamage() {}

  /** {@code 财政项目支出绩效自评表} and {@code (2023 年度)} as plain lines between blank ones. */
  static void titleOneCellPerLine(Sheet sheet, Random random) {
    for (Role role : List.of(Role.TITLE, Role.YEAR)) {
      Line line = sheet.line(role);
      line.cells().subList(1, line.cells().size()).clear();
      sheet.after(line, Line.blank());
    }
  }

  /** As {@link #titleOneCellPerLine}, and {@code 项目名称} and its value on lines of their own. */
  static void headerOneCellPerLine(Sheet sheet, Random random) {
    titleOneCellPerLine(sheet, random);
    Line project = sheet.line(Role.PROJECT);
    sheet.before(project, Line.loose(new Cell(Field.LABEL, "项目名称")));
    if (random.nextBoolean()) {
      sheet.before(project, Line.blank());
    }
    sheet.before(project, Line.loose(new Cell(Field.VALUE, project.text(Field.VALUE))));
    if (random.nextBoolean()) {
      sheet.before(project, Line.blank());
    }
    sheet.remove(project);
  }

  /**
   * A section's label one row above or below its row.
   *
   * <pre>
   * 预算目标⇥⇥⇥⇥实际完成情况⇥⇥⇥
   * 年度总体目标⇥做好养护工作…⇥⇥⇥全年补植…⇥⇥⇥
   * </pre>
   */
  static void sectionLabelRowOff(Sheet sheet, Random random) {
    int variants = sheet.truth().layout() == Layout.YUAN ? 4 : 2;
    switch (random.nextInt(variants)) {
      case 0 -> goalLabelBelow(sheet);
      case 1 -> {
        goalLabelBelow(sheet);
        Line head = sheet.line(Role.GOAL_HEAD);
        head.cells().add(2, head.cells().remove(0));
      }
      case 2 -> {
        sheet.item(0).put(Field.SECTION, "绩效指标");
        sheet.line(Role.ITEM_HEAD).remove(Field.SECTION);
      }
      default -> {
        sheet.line(Role.ITEM_HEAD).put(Field.SECTION, sheet.item(0).take(Field.LEVEL1));
        Line below = sheet.item(Dice.breakRow(random, sheet));
        below.put(Field.SECTION, "绩效指标");
        sheet.before(below, Line.blank());
      }
    }
  }

  private static void goalLabelBelow(Sheet sheet) {
    Line head = sheet.line(Role.GOAL_HEAD);
    head.cells().set(0, Cell.PAD);
    sheet.line(Role.GOALS).cells().set(0, new Cell(Field.LABEL, "年度总体目标"));
  }

  /** {@code 年度} / {@code 总体} / {@code 目标} on three lines, or in the first cells of rows. */
  static void labelBroken(Sheet sheet, Random random) {
    Line head = sheet.line(Role.GOAL_HEAD);
    Line goals = sheet.line(Role.GOALS);
    switch (random.nextInt(3)) {
      case 0 -> {
        head.cells().set(0, Cell.PAD);
        sheet.after(goals, Line.blank(), piece("年度"), piece("总体"), piece("目标"), Line.blank());
      }
      case 1 -> {
        head.cells().set(0, new Cell(Field.LABEL, "年度"));
        goals.cells().set(0, new Cell(Field.LABEL, "总体"));
        Line rest = piece("目标");
        goals.cells().stream().skip(1).forEach(cell -> rest.pad());
        sheet.after(goals, rest);
      }
      default -> brokenLevel1(sheet, random);
    }
  }

  private static Line piece(String text) {
    return Line.loose(new Cell(Field.LABEL, text));
  }

  private static void brokenLevel1(Sheet sheet, Random random) {
    List<Run> runs = sheet.level1Runs().stream().filter(run -> run.size() > 1).toList();
    Run run = Dice.pick(random, runs);
    int cut = run.label().length() - 2;
    sheet.item(run.from()).put(Field.LEVEL1, run.label().substring(0, cut));
    sheet.item(run.from() + 1).put(Field.LEVEL1, run.label().substring(cut));
  }

  /** The head row of the indicator table alone between blank lines. */
  static void headRowAlone(Sheet sheet, Random random) {
    Line head = sheet.line(Role.ITEM_HEAD);
    sheet.item(0).put(Field.SECTION, head.take(Field.SECTION));
    head.remove(Field.SECTION);
    sheet.before(head, Line.blank());
    sheet.after(head, Line.blank());
  }

  /**
   * Objectives cut at a page break, the pieces of the two columns as plain lines below.
   *
   * <pre>
   * ⇥做好养护工作。⇥⇥⇥全年补植一万⇥⇥⇥
   *
   * 余株，园容整洁。
   * </pre>
   */
  static void objectivesCut(Sheet sheet, Random random) {
    Line goals = sheet.line(Role.GOALS);
    int first = goals.at(Field.GOAL);
    int second = first + 3;
    switch (random.nextInt(4)) {
      case 0 -> below(sheet, cutGoal(goals, second, random));
      case 1 -> below(sheet, cutGoal(goals, first, random));
      case 2 -> {
        Line tail = cutGoal(goals, second, random);
        below(sheet, tail);
        below(sheet, cutGoal(goals, first, random));
      }
      default -> {
        below(sheet, cutGoal(goals, second, random));
        below(sheet, Line.loose(goals.cells().get(first)));
        goals.cells().set(first, goals.cells().get(first).with(""));
      }
    }
  }

  private static Line cutGoal(Line goals, int column, Random random) {
    Cell cell = goals.cells().get(column);
    int cut = Dice.cut(random, cell.text());
    goals.cells().set(column, cell.with(cell.text().substring(0, cut)));
    return Line.loose(cell.with(cell.text().substring(cut)));
  }

  private static void below(Sheet sheet, Line piece) {
    sheet.after(sheet.line(Role.GOALS), Line.blank(), piece, Line.blank());
  }
}

package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import java.util.List;
import java.util.Random;

/** Damage to single cells of rows: cut off, one off, wrapped; and to the number of cells. */
final class CellDamage {

  private CellDamage() {}

  /** The fund table's score column missing, reasons cut to a few characters. */
  static void rightColumnsCut(Sheet sheet, Random random) {
    List<Cell> head = sheet.line(Role.FUND_HEAD).cells();
    head.remove(head.lastIndexOf(new Cell(Field.LABEL, "得分")));
    for (Line line : List.copyOf(sheet.lines())) {
      if (line.role() == Role.FUND_ROW) {
        line.cells().remove(line.at(Field.MONEY) + 5);
      }
    }
    sheet.truth(sheet.truth().withoutFundScores());
    sheet.line(Role.ITEM_HEAD).put(Field.REASON, "偏差原");
    for (Line line : sheet.items()) {
      String reason = line.text(Field.REASON);
      if (!reason.isEmpty()) {
        String kept = reason.substring(0, 3 + random.nextInt(4));
        line.put(Field.REASON, kept);
        Item item = sheet.truth().items().get(line.item()).withReason(kept);
        sheet.truth(sheet.truth().withItem(line.item(), item));
      }
    }
  }

  /** {@code ⇥⇥泵站设备大修⇥⇥2⇥2⇥3⇥3⇥}: a name one cell to the left, or one to the right. */
  static void nameOneOff(Sheet sheet, Random random) {
    List<Line> rows =
        sheet.items().stream()
            .filter(line -> line.has(Field.LEVEL2) && line.text(Field.LEVEL2).isEmpty())
            .toList();
    Line line = Dice.pick(random, rows);
    int name = line.at(Field.NAME);
    if (random.nextBoolean()) {
      line.cells().add(name - 1, line.cells().remove(name));
    } else {
      line.cells().add(name, Cell.PAD);
      if (line.text(Field.REASON).isEmpty()) {
        line.remove(Field.REASON);
      }
    }
  }

  /** {@code 三级指标⇥⇥年度指标值}: one blank cell before the targets, of one row or of all. */
  static void targetOneOff(Sheet sheet, Random random) {
    if (random.nextBoolean()) {
      Line line = Dice.pick(random, sheet.items());
      line.cells().add(line.at(Field.TARGET), Cell.PAD);
      return;
    }
    Line head = sheet.line(Role.ITEM_HEAD);
    head.cells().add(head.at(Field.TARGET), Cell.PAD);
    sheet.items().forEach(line -> line.cells().add(line.at(Field.TARGET), Cell.PAD));
  }

  /** Rows of 7 to 10 cells in one table. */
  static void rowWidths(Sheet sheet, Random random) {
    for (Line line : sheet.items()) {
      if (random.nextInt(3) == 0 && line.text(Field.REASON).isEmpty()) {
        line.remove(Field.REASON);
      } else if (random.nextInt(3) == 0) {
        line.pad();
      }
      boolean plain = line.text(Field.LEVEL1).isEmpty() && line.text(Field.SECTION).isEmpty();
      if (plain && random.nextInt(4) == 0) {
        line.remove(Field.SECTION);
      }
    }
    sheet.line(Role.TOTAL).pad();
  }

  /** The tail of a long name or reason on the next line, in the same column, with no break. */
  static void nameWrapped(Sheet sheet, Random random) {
    List<Line> reasons =
        sheet.items().stream().filter(line -> !line.text(Field.REASON).isEmpty()).toList();
    Field field = random.nextBoolean() || reasons.isEmpty() ? Field.NAME : Field.REASON;
    Line line = Dice.pick(random, field == Field.NAME ? BreakDamage.longNames(sheet) : reasons);
    String text = line.text(field);
    int cut = Dice.cut(random, text);
    line.put(field, text.substring(0, cut));
    sheet.after(line, line.blankBut(field, text.substring(cut)));
  }

  /** {@code 总分}, {@code 100} and {@code 95.4} on lines of their own. */
  static void totalOnOwnLines(Sheet sheet, Random random) {
    Line total = sheet.line(Role.TOTAL);
    for (Field field : List.of(Field.LABEL, Field.POINTS, Field.SCORE)) {
      sheet.before(total, Line.blank(), Line.loose(new Cell(field, total.text(field))));
    }
    sheet.remove(total);
  }

  /** {@code 总分}, a blank line, {@code | 100 | 95.4 |}. */
  static void totalPipe(Sheet sheet, Random random) {
    Line total = sheet.line(Role.TOTAL);
    String pipe = "| " + total.text(Field.POINTS) + " | " + total.text(Field.SCORE) + " |";
    sheet.before(total, Line.blank(), Line.loose(new Cell(Field.LABEL, "总分")), Line.blank());
    sheet.before(total, Line.loose(new Cell(Field.LABEL, pipe)));
    sheet.remove(total);
  }

  /**
   * A broken level label whose last piece stands in the total row.
   *
   * <pre>
   * 满意 度指⇥服务 对象⇥学生家长对校园环境满意度⇥85⇥达成指标⇥10.00⇥10.00⇥
   * 标⇥满意⇥⇥⇥⇥⇥⇥
   * 度指 标⇥总分⇥⇥⇥⇥100.00⇥97.10⇥
   * </pre>
   */
  static void labelSpill(Sheet sheet, Random random) {
    int from = sheet.level1Runs().get(2).from();
    Line line = sheet.item(from);
    if (!line.text(Field.LEVEL1).equals("满意度指标")) {
      return;
    }
    boolean alone = from + 1 == sheet.items().size();
    Line next = alone ? line.blankBut(Field.NAME, "") : sheet.item(from + 1);
    line.put(Field.LEVEL1, "满意 度指");
    line.put(Field.LEVEL2, "服务 对象");
    next.put(Field.LEVEL1, "标");
    next.put(Field.LEVEL2, "满意");
    Line total = sheet.line(Role.TOTAL);
    if (alone) {
      sheet.before(total, next);
    }
    total.cells().add(0, new Cell(Field.LEVEL2, "度指 标"));
    total.cells().remove(total.at(Field.PAD));
  }
}

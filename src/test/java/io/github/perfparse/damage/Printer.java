package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Truth.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Prints a truth as the clean sheet that a careful flattener would give: merged cells print their
 * label on the first row of the run.
 *
 * <pre>
 * 绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施
 * ⇥产出指标⇥数量指标⇥路灯灯具更换数量⇥>860盏⇥902盏⇥10⇥10⇥
 * </pre>
 */
final class Printer {

  private static final List<Field> ITEM_FIELDS =
      List.of(
          Field.LEVEL1,
          Field.LEVEL2,
          Field.NAME,
          Field.TARGET,
          Field.ACTUAL,
          Field.POINTS,
          Field.SCORE,
          Field.REASON);
  private static final List<String> ITEM_HEADS =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");

  private final Truth truth;
  private final int width;
  private final List<Line> lines = new ArrayList<>();

  private Printer(Truth truth) {
    this.truth = truth;
    this.width = truth.layout() == Layout.YUAN ? 9 : 8;
  }

  /** The clean sheet of a truth. */
  static Sheet print(Truth truth) {
    Printer printer = new Printer(truth);
    printer.head();
    printer.funds();
    printer.goals();
    printer.items();
    printer.foot();
    return new Sheet(truth, printer.lines);
  }

  private void head() {
    add(Role.TITLE, label("财政项目支出绩效自评表"));
    add(Role.YEAR, label("(" + truth.year() + " 年度)"));
    boolean wide = truth.layout() == Layout.YUAN;
    if (wide) {
      add(Role.PROJECT, label("项目名称"), value(truth.projectName()));
      Cell department = value(truth.department());
      add(
          Role.AGENCY,
          label("主管部门"),
          department,
          Cell.PAD,
          Cell.PAD,
          label("实施单位"),
          value(truth.unit()));
      return;
    }
    add(Role.PROJECT, label("项目名称"), Cell.PAD, value(truth.projectName()));
    add(
        Role.AGENCY,
        label("主管部门"),
        Cell.PAD,
        value(truth.department()),
        Cell.PAD,
        label("实施单位"),
        Cell.PAD,
        value(truth.unit()));
  }

  private void funds() {
    Layout layout = truth.layout();
    List<Cell> head = new ArrayList<>();
    head.add(label("项目资金 (" + layout.moneyUnit() + ")"));
    head.add(Cell.PAD);
    layout.fundHeads().forEach(text -> head.add(label(text)));
    add(Role.FUND_HEAD, head.toArray(Cell[]::new));
    int row = 0;
    for (Money money : truth.funds().values()) {
      fund(layout.fundLabels().get(row++), money);
    }
  }

  private void fund(String rowLabel, Money money) {
    boolean yuan = truth.layout() == Layout.YUAN;
    String rate = yuan && !money.rate().isEmpty() ? money.rate() + "%" : money.rate();
    String nothing = truth.layout().nothing();
    String points = money.points().isEmpty() ? nothing : money.points();
    String score = money.score().isEmpty() && !yuan ? nothing : money.score();
    add(
        Role.FUND_ROW,
        Cell.PAD,
        label(rowLabel),
        money(money.initial()),
        money(money.annual()),
        money(money.executed()),
        money(points),
        money(rate),
        money(score));
  }

  private void goals() {
    Cell expected = label(truth.layout().expectedHead());
    add(Role.GOAL_HEAD, label("年度总体目标"), expected, Cell.PAD, Cell.PAD, label("实际完成情况"));
    add(
        Role.GOALS,
        Cell.PAD,
        new Cell(Field.GOAL, truth.expectedGoal().replace("\n", " ")),
        Cell.PAD,
        Cell.PAD,
        new Cell(Field.GOAL, truth.actualGoal().replace("\n", " ")));
  }

  private void items() {
    row(Role.ITEM_HEAD, Line.NO_ITEM, "绩效指标", ITEM_HEADS);
    Item above = null;
    for (int i = 0; i < truth.items().size(); i++) {
      Item item = truth.items().get(i);
      boolean first1 = above == null || !above.level1().equals(item.level1());
      boolean first2 = above == null || !above.level2().equals(item.level2());
      List<String> texts =
          List.of(
              first1 ? item.level1() : "",
              first2 ? item.printedLevel2() : "",
              item.name(),
              item.target(),
              item.actual(),
              item.points(),
              item.score(),
              item.reason());
      row(Role.ITEM, i, "", texts);
      above = item;
    }
  }

  private void row(Role role, int item, String section, List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    if (truth.layout() == Layout.YUAN) {
      cells.add(new Cell(Field.SECTION, section));
    }
    for (int i = 0; i < texts.size(); i++) {
      cells.add(new Cell(ITEM_FIELDS.get(i), texts.get(i)));
    }
    lines.add(new Line(role, item, cells));
  }

  private void foot() {
    List<Cell> total = new ArrayList<>();
    total.add(label("总分"));
    int gap = truth.layout() == Layout.YUAN && truth.items().size() % 2 == 0 ? 5 : 4;
    total.addAll(Collections.nCopies(gap, Cell.PAD));
    total.add(new Cell(Field.POINTS, truth.totalPoints()));
    total.add(new Cell(Field.SCORE, truth.totalScore()));
    add(Role.TOTAL, total.toArray(Cell[]::new));
    if (!truth.grade().isEmpty()) {
      add(Role.GRADE, label("评分等级"), Cell.PAD, value(truth.grade()));
    }
  }

  private void add(Role role, Cell... cells) {
    Line line = new Line(role, Line.NO_ITEM, List.of(cells));
    while (line.cells().size() < width) {
      line.pad();
    }
    lines.add(line);
  }

  private static Cell label(String text) {
    return new Cell(Field.LABEL, text);
  }

  private static Cell value(String text) {
    return new Cell(Field.VALUE, text);
  }

  private static Cell money(String text) {
    return new Cell(Field.MONEY, text);
  }
}

package io.github.perfparse.write.summary;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;
import static io.github.perfparse.write.table.Column.Kind.YUAN;

import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Group;
import io.github.perfparse.group.Groups;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table of groups: what they are called, and what they amount to. */
public final class GroupColumns {

  private static final int PERCENT_DECIMALS = 2;

  /** What a group amounts to. */
  static final List<Column<Groups.Shown>> FIGURES =
      List.of(
          figure("forms", "表数", INTEGER, group -> Value.number(group.forms())),
          money("initialBudget", "年初预算数（元）", group -> group.money().initialBudget()),
          money("annualBudget", "全年预算数（元）", group -> group.money().annualBudget()),
          money("executed", "全年执行数（元）", group -> group.money().executed()),
          figure("executionRatePercent", "执行率（%）", SCORE, GroupColumns::rate),
          figure("withoutMoney", "金额不全的表", INTEGER, g -> Value.number(g.money().incomplete())),
          figure("scored", "有总分的表", INTEGER, group -> Value.number(group.scores().count())),
          figure("scoreLowerQuartile", "总分下四分位", SCORE, group -> quartile(group, 1)),
          figure("scoreMedian", "总分中位数", SCORE, group -> quartile(group, 2)),
          figure("scoreUpperQuartile", "总分上四分位", SCORE, group -> quartile(group, 3)),
          figure("excellentPercent", "优占比（%）", SCORE, GroupColumns::excellent),
          figure("withErrors", "有错误的表", INTEGER, group -> Value.number(group.withErrors())),
          figure("withErrorsPercent", "有错误占比（%）", SCORE, GroupColumns::withErrors),
          figure("unclear", "须先核对原文的表", INTEGER, group -> Value.number(group.unclear())));

  private GroupColumns() {}

  /** All columns of the groups by these dimensions. */
  public static List<Column<Groups.Shown>> of(List<Dimension> dimensions) {
    List<Column<Groups.Shown>> columns = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      columns.add(name(dimensions.get(i), i));
    }
    columns.addAll(FIGURES);
    return columns;
  }

  /** The cells of a row. */
  public static List<Value> row(List<Column<Groups.Shown>> columns, Groups.Shown group) {
    return columns.stream().map(column -> column.getter().apply(group)).toList();
  }

  private static Column<Groups.Shown> name(Dimension dimension, int index) {
    return dimension == Dimension.YEAR
        ? new Column<>("year", dimension.head(), INTEGER, shown -> year(shown.names().get(index)))
        : new Column<>(
            dimension.toString(),
            dimension.head(),
            TEXT,
            shown -> Value.text(shown.names().get(index)));
  }

  private static Value year(String digits) {
    return digits.isEmpty() ? Value.NOTHING : Value.number(Integer.parseInt(digits));
  }

  private static Column<Groups.Shown> figure(
      String name, String head, Column.Kind kind, Function<Group, Value> getter) {
    return new Column<>(name, head, kind, shown -> getter.apply(shown.group()));
  }

  private static Column<Groups.Shown> money(
      String name, String head, Function<Group, BigDecimal> yuan) {
    return figure(name, head, YUAN, group -> Value.of(Optional.of(yuan.apply(group))));
  }

  private static Value rate(Group group) {
    return Value.of(group.money().executionRatePercent());
  }

  private static Value quartile(Group group, int quarter) {
    return Value.of(group.scores().quartile(quarter));
  }

  private static Value excellent(Group group) {
    return percent(group.scores().count(Grade.EXCELLENT), group.scores().count());
  }

  private static Value withErrors(Group group) {
    return percent(group.withErrors(), group.forms());
  }

  private static Value percent(int part, int whole) {
    return whole == 0
        ? Value.NOTHING
        : Value.of(
            Optional.of(
                BigDecimal.valueOf(part)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(whole), PERCENT_DECIMALS, RoundingMode.HALF_UP)));
  }
}

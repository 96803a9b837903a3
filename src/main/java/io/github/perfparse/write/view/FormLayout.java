package io.github.perfparse.write.view;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Total;
import io.github.perfparse.write.base.FormNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays out one form, section by section. The labels are the official form's. */
final class FormLayout {

  private static final String FUNDS = "/funding/rows";

  private final Form form;
  private final FormNumbers numbers;
  private final List<List<GridCell>> grid = new ArrayList<>();
  private int cells;

  FormLayout(Form form) {
    this.form = form;
    this.numbers = new FormNumbers(form.funding().unit());
  }

  FormGrid grid() {
    title();
    header();
    funds();
    objectives(form.objectives());
    indicators();
    total(form.total());
    return new FormGrid(grid);
  }

  private void title() {
    wide(form.title(), "/title");
    wide(form.year().map(year -> "（" + year + " 年度）").orElse(""), "/year");
  }

  private void wide(String text, String path) {
    row();
    add(GridCell.Kind.TITLE, text, FormGrid.COLUMNS, 1, List.of(path));
  }

  private void header() {
    row();
    half(FormField.PROJECT_NAME, form.projectName(), 8);
    row();
    half(FormField.DEPARTMENT, form.supervisingDepartment(), 3);
    half(FormField.UNIT, form.implementingUnit(), 4);
    List<Map.Entry<String, String>> others = new ArrayList<>(form.attributes().entrySet());
    for (int i = 0; i < others.size(); i += 2) {
      row();
      boolean last = i + 1 == others.size();
      attribute(others.get(i), last ? 8 : 3);
      if (!last) {
        attribute(others.get(i + 1), 4);
      }
    }
  }

  private void attribute(Map.Entry<String, String> attribute, int columns) {
    String path = Pointer.attribute(attribute.getKey()).toString();
    half(attribute.getKey(), attribute.getValue(), path, columns);
  }

  private void half(FormField field, Optional<String> text, int columns) {
    half(field.label(), text.orElse(""), field.path().toString(), columns);
  }

  private void half(String label, String text, String path, int columns) {
    head(label);
    text(text, columns, path);
  }

  private void funds() {
    List<Funding.Row> rows = form.funding().rows();
    row();
    String unit = form.funding().unit().map(printed -> "（" + printed + "）").orElse("");
    head("项目资金" + unit, 1, rows.size() + 1, "/funding/unit", FUNDS, "/funding");
    head("", 2, 1);
    for (FundField field : FundField.values()) {
      head(field.label());
    }
    for (int i = 0; i < rows.size(); i++) {
      fundRow(rows.get(i), FUNDS + "/" + i);
    }
  }

  private void fundRow(Funding.Row row, String path) {
    row();
    head(row.label(), 2, 1, path, path + "/label");
    for (FundField field : FundField.values()) {
      number(number(field, field.of(row)), path + "/" + field.key());
    }
  }

  private String number(FundField field, Optional<BigDecimal> value) {
    return switch (field) {
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED -> numbers.amount(value);
      case RATE -> FormNumbers.percent(value);
      case POINTS, SCORE -> FormNumbers.plain(value);
    };
  }

  private void objectives(Objectives objectives) {
    row();
    head("年度总体目标", 1, 2, "/objectives");
    head("预期目标", 4, 1);
    head("实际完成情况", 4, 1);
    row();
    text(objectives.expected().orElse(""), 4, "/objectives/expected");
    text(objectives.actual().orElse(""), 4, "/objectives/actual");
  }

  private void indicators() {
    row();
    head("绩效指标", 1, form.indicators().size() + 1, "/indicators");
    for (IndicatorField field : IndicatorField.values()) {
      head(field.label());
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      row();
      level(run(i, Indicator::level1), i, "/level1", form.indicators().get(i).level1());
      level(
          run(i, row -> List.of(row.level1(), row.level2())),
          i,
          "/level2",
          form.indicators().get(i).level2());
      indicator(i, "/indicators/" + i);
    }
  }

  /**
   * How many rows a level label stands for that begins in this one; 0 within a run. Neighbours with
   * one label are one merged cell, of level 2 within one label of level 1.
   */
  private int run(int index, Function<Indicator, Object> label) {
    List<Indicator> rows = form.indicators();
    Object own = label.apply(rows.get(index));
    if (index > 0 && isRun(own, label.apply(rows.get(index - 1)))) {
      return 0;
    }
    int end = index + 1;
    while (end < rows.size() && isRun(own, label.apply(rows.get(end)))) {
      end++;
    }
    return end - index;
  }

  /** Rows without a label are no run: nothing says that they belong together. */
  private static boolean isRun(Object one, Object other) {
    return !one.equals(Optional.empty()) && one.equals(other);
  }

  /** A level label, once for the run of rows that it stands for. */
  private void level(int run, int first, String field, Optional<String> label) {
    if (run == 0) {
      return;
    }
    List<String> paths = new ArrayList<>();
    for (int i = first; i < first + run; i++) {
      paths.add("/indicators/" + i + field);
    }
    add(GridCell.Kind.HEAD, label.orElse(""), 1, run, paths);
  }

  private void indicator(int index, String path) {
    var row = form.indicators().get(index);
    text(row.level3().orElse(""), 1, path + "/level3", path);
    text(row.target().map(Quantity::text).orElse(""), 1, path + "/target");
    text(row.actual().map(Quantity::text).orElse(""), 1, path + "/actual");
    number(FormNumbers.plain(row.points()), path + "/points");
    number(FormNumbers.plain(row.score()), path + "/score");
    text(row.deviation().orElse(""), 1, path + "/deviation");
  }

  private void total(Total total) {
    row();
    head("总分", 6, 1, "/total");
    number(FormNumbers.plain(total.points()), "/total/points");
    number(FormNumbers.plain(total.score()), "/total/score");
    text("", 1);
    if (form.grade().isPresent()) {
      row();
      head("评分等级", 6, 1);
      text(form.grade().get(), 3, "/grade");
    }
  }

  /** Begins a row. */
  private void row() {
    grid.add(new ArrayList<>());
  }

  /** Adds a cell to the row: a label over one column and row. */
  private void head(String text, String... paths) {
    add(GridCell.Kind.HEAD, text, 1, 1, List.of(paths));
  }

  private void head(String text, int columns, int height, String... paths) {
    add(GridCell.Kind.HEAD, text, columns, height, List.of(paths));
  }

  private void text(String text, int columns, String... paths) {
    add(GridCell.Kind.TEXT, text, columns, 1, List.of(paths));
  }

  private void number(String text, String... paths) {
    add(GridCell.Kind.NUMBER, text, 1, 1, List.of(paths));
  }

  private void add(GridCell.Kind kind, String text, int columns, int height, List<String> paths) {
    grid.get(grid.size() - 1).add(new GridCell(cells++, kind, text, columns, height, paths));
  }
}

package io.github.perfparse.write.book;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.REFERENCE;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;
import static io.github.perfparse.write.table.Column.Kind.YUAN;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.ArtifactUri;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Value;
import io.github.perfparse.write.xlsx.XlsxSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 项目清单: a row a form. What is too long for paper stands right of what is printed. */
final class ProjectSheet {

  private static final int NUMBER = 18;
  private static final int SMALL = 10;
  private static final int NAME = 22;
  private static final int TEXT_WIDTH = 60;

  private final Wording wording;
  private final Language language;
  private final Optional<String> toInputs;
  private final BookColumns<Row> columns;
  private final XlsxSheet sheet;
  private final int errorColumn;
  private final int fileColumn;

  private record Row(Form form, List<Finding> findings) {

    Value count(Severity severity) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      return count == 0 ? Value.NOTHING : Value.number(count);
    }
  }

  ProjectSheet(Wording wording, Language heads, Optional<String> toInputs) throws IOException {
    this.wording = wording;
    this.language = heads;
    this.toInputs = toInputs;
    columns = Front.columns(heads, Row::form);
    fund("initialBudget", "年初预算数（元）", Funding.Row::initialBudget);
    fund("annualBudget", "全年预算数（元）", Funding.Row::annualBudget);
    fund("executed", "全年执行数（元）", Funding.Row::executed);
    columns
        .add("executionRatePercent", "执行率（%）", SCORE, NUMBER, this::rate)
        .add("total_score", "总分", SCORE, SMALL, row -> Value.of(row.form().total().score()))
        .add("grade", "等级", TEXT, SMALL, row -> Value.of(row.form().grade()));
    errorColumn = columns.count();
    columns
        .add("errors", "错误", REFERENCE, SMALL, row -> row.count(Severity.ERROR))
        .add("warnings", "警告", INTEGER, SMALL, row -> row.count(Severity.WARNING))
        .add("status", "读取状态", TEXT, NUMBER, row -> status(row.form()));
    fileColumn = columns.count();
    columns
        .add("file", "文件", REFERENCE, NAME, row -> Value.text(row.form().source().file()))
        .add("place", "位置", TEXT, NUMBER, row -> place(row.form()));
    int printed = columns.count();
    columns
        .add("form", "表序号", INTEGER, SMALL, row -> Value.number(row.form().source().form()))
        .add("title", "标题", TEXT, NAME, row -> Value.text(row.form().title()))
        .add("objectives_expected", "预期目标", PROSE, TEXT_WIDTH, ProjectSheet::expected)
        .add("objectives_actual", "实际完成情况", PROSE, TEXT_WIDTH, ProjectSheet::actual)
        .add("attributes", "其他栏目", PROSE, TEXT_WIDTH, row -> attributes(row.form()))
        .add("corrections", "人工更正", PROSE, TEXT_WIDTH, row -> corrections(row.form()))
        .add("repairs", "修补处数", INTEGER, SMALL, row -> Value.number(row.form().repairs().size()));
    sheet = XlsxSheet.list(wording.text("sheet.forms"), columns.list());
    sheet.printOnly(printed);
  }

  private void fund(String name, String head, Function<Funding.Row, Optional<BigDecimal>> amount) {
    columns.add(
        name,
        head,
        YUAN,
        NUMBER,
        row -> Value.of(row.form().funding().row(Funding.Kind.TOTAL).flatMap(amount)));
  }

  private Value rate(Row row) {
    return Value.of(
        row.form().funding().row(Funding.Kind.TOTAL).flatMap(Funding.Row::executionRatePercent));
  }

  private Value status(Form form) {
    return Value.text(wording.text("status." + Status.of(form).key()));
  }

  private Value place(Form form) {
    return Value.text(Front.place(form.source(), form.source().firstLine(), wording));
  }

  private static Value expected(Row row) {
    return Value.of(row.form().objectives().expected());
  }

  private static Value actual(Row row) {
    return Value.of(row.form().objectives().actual());
  }

  private Value attributes(Form form) {
    return Value.text(
        form.attributes().entrySet().stream()
            .map(
                attribute -> attribute.getKey() + wording.text("book.colon") + attribute.getValue())
            .collect(Collectors.joining("\n")));
  }

  private Value corrections(Form form) {
    FieldName names = new FieldName(language);
    return Value.text(
        form.corrections().stream()
            .map(
                given ->
                    names.of(form, given.path())
                        + wording.text("book.colon")
                        + (given.was() + " → " + given.now() + " " + given.note()).strip())
            .collect(Collectors.joining("\n")));
  }

  int rowCount() {
    return sheet.rowCount();
  }

  /** Adds a form, whose findings begin in that row of theirs. */
  void add(Form form, List<Finding> findings, int findingRow) throws IOException {
    Row row = new Row(form, findings);
    sheet.add(columns.row(row));
    if (!row.count(Severity.ERROR).isBlank()) {
      sheet.link(errorColumn, wording.text("sheet.findings"), findingRow);
    }
    toInputs.ifPresent(way -> sheet.linkFile(fileColumn, uri(way, form.source().file())));
  }

  private static String uri(String way, String file) {
    boolean isFromHere = !file.startsWith("/");
    return ArtifactUri.of(isFromHere ? way + file : file);
  }

  XlsxSheet sheet() {
    return sheet;
  }
}

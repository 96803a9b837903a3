package io.github.perfparse.write.book;

import static io.github.perfparse.write.table.Column.Kind.ANY;
import static io.github.perfparse.write.table.Column.Kind.DECIMAL;
import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.REFERENCE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.QuotedLine;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import io.github.perfparse.write.xlsx.XlsxColours;
import io.github.perfparse.write.xlsx.XlsxSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** 问题清单: a row a finding, in one sentence, with the line it was read from. */
final class FindingSheet {

  private static final int SMALL = 10;
  private static final int NUMBER = 16;
  private static final int SENTENCE = 36;
  private static final int NAME = 24;

  private final Wording wording;
  private final Language language;
  private final BookColumns<Row> columns;
  private final XlsxSheet sheet;
  private final int placeColumn;

  private record Row(Form form, Finding finding) {}

  FindingSheet(Wording wording, Language heads) throws IOException {
    this.wording = wording;
    this.language = heads;
    columns = Front.columns(heads, Row::form);
    int severity = columns.count();
    columns
        .add("severity", "程度", TEXT, SMALL, row -> severity(row.finding().severity()))
        .add("message", "问题", PROSE, SENTENCE, row -> sentence(row))
        .add("actual", "填列数", ANY, NUMBER, row -> Value.fact(row.finding().actual()))
        .add("expected", "应为", ANY, NUMBER, row -> Value.fact(row.finding().expected()))
        .add("difference", "相差", DECIMAL, NUMBER, row -> Value.of(row.finding().difference()))
        .add("cause", "责任", TEXT, NUMBER, row -> blame(row.finding()))
        .add("quote", "原文", PROSE, SENTENCE, row -> quote(row));
    placeColumn = columns.count();
    columns.add("place", "位置", REFERENCE, NUMBER, row -> place(row));
    int printed = columns.count();
    columns
        .add("file", "文件", TEXT, NAME, row -> Value.text(row.form().source().file()))
        .add("form", "表序号", INTEGER, SMALL, row -> Value.number(row.form().source().form()))
        .add("operands", "依据", PROSE, SENTENCE, row -> operands(row.finding()))
        .add("rule", "规则编号", TEXT, NAME, row -> Value.text(row.finding().rule()))
        .add("path", "栏目路径", TEXT, NAME, row -> Value.text(row.finding().path().toString()));
    sheet = XlsxSheet.list(wording.text("sheet.findings"), columns.list());
    sheet.printOnly(printed);
    sheet.colour(
        new XlsxColours(
            severity,
            List.of(
                severity(Severity.ERROR).plain(),
                severity(Severity.WARNING).plain(),
                severity(Severity.INFO).plain())));
  }

  private Value severity(Severity severity) {
    return Value.text(wording.text("severity." + severity.key()));
  }

  private Value sentence(Row row) {
    return Value.text(row.finding().message().in(language));
  }

  private Value blame(Finding finding) {
    return Value.text(wording.text("blame." + finding.cause().key()));
  }

  private static Value quote(Row row) {
    Finding finding = row.finding();
    return Value.text(QuotedLine.of(row.form().source(), finding.line(), printed(finding)));
  }

  /** The text of a value on the line. */
  private static String printed(Finding finding) {
    return finding.operands().stream()
        .filter(operand -> operand.line() == finding.line())
        .map(Finding.Operand::text)
        .findFirst()
        .orElse("");
  }

  private Value place(Row row) {
    return Value.text(Front.place(row.form().source(), row.finding().line(), wording));
  }

  private Value operands(Finding finding) {
    StringBuilder text = new StringBuilder();
    for (Finding.Operand operand : finding.operands()) {
      text.append(text.isEmpty() ? "" : "\n").append(wording.text("book.line", operand.line()));
      text.append(wording.text("book.colon")).append(operand.text());
    }
    return Value.text(text.toString());
  }

  int rowCount() {
    return sheet.rowCount();
  }

  /**
   * Adds the findings of a form.
   *
   * @param before the rows of the other sheets before those of the form
   */
  void add(Form form, List<Finding> findings, Map<Table, Integer> before) throws IOException {
    for (Finding finding : findings) {
      sheet.add(columns.row(new Row(form, finding)));
      Table about = Table.of(finding.path());
      int row = before.get(about) + Table.rowOf(finding.path());
      sheet.link(placeColumn, wording.text("sheet." + about), row);
    }
  }

  XlsxSheet sheet() {
    return sheet;
  }
}

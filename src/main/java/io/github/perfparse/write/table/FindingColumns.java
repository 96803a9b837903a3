package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.ANY;
import static io.github.perfparse.write.table.Column.Kind.DECIMAL;
import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.JSON;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.REFERENCE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import java.util.List;

/**
 * The columns of the table of findings. {@code about} and {@code about_row} are the table and the
 * row in which the value stands that a finding is about.
 */
final class FindingColumns {

  static final TableShape<Finding> SHAPE =
      new TableShape<>(
          new ItemColumns<Finding>()
              .form(FormField.PROJECT_NAME, TEXT)
              .item("rule", "规则", TEXT, finding -> Value.text(finding.rule()))
              .item("severity", "严重程度", TEXT, finding -> Value.word(finding.severity()))
              .item("cause", "原因", TEXT, finding -> Value.word(finding.cause()))
              .item("message", "说明", PROSE, finding -> new Value.Said(finding.message()))
              .item("path", "位置", TEXT, finding -> Value.text(finding.path().toString()))
              .item("about", "所在表", REFERENCE, FindingColumns::table)
              .item("about_row", "所在行", INTEGER, FindingColumns::row)
              .item("line", "行号", INTEGER, finding -> Value.number(finding.line()))
              .item("expected", "应为", ANY, finding -> Value.fact(finding.expected()))
              .item("actual", "实为", ANY, finding -> Value.fact(finding.actual()))
              .item("difference", "差额", DECIMAL, finding -> Value.of(finding.difference()))
              .item("tolerance", "容差", DECIMAL, finding -> Value.of(finding.tolerance()))
              .item("operands", "依据", JSON, finding -> JsonText.operands(finding.operands()))
              .list());

  /** Stands in the column of rules. */
  private static final String REFUSED = "refused";

  private FindingColumns() {}

  /**
   * A form that was refused is told of in a row of its own, where there is no row it belongs to.
   */
  static List<Value> row(Refusal refusal) {
    return List.of(
        Value.text(refusal.source().file()),
        Value.number(refusal.source().form()),
        Value.NOTHING,
        Value.text(refusal.title()),
        Value.text(REFUSED),
        Value.word(Severity.ERROR),
        Value.word(Cause.READING),
        new Value.Said(Message.of("talk.about", refusal.sentence(), refusal.reason().advice())),
        Value.NOTHING,
        Value.NOTHING,
        Value.NOTHING,
        Value.number(refusal.source().firstLine()),
        Value.NOTHING,
        Value.text(refusal.reason().key()),
        Value.NOTHING,
        Value.NOTHING,
        Value.NOTHING);
  }

  private static Value table(Finding finding) {
    return Value.text(Table.of(finding.path()).toString());
  }

  private static Value row(Finding finding) {
    return Value.number(Table.rowOf(finding.path()));
  }
}

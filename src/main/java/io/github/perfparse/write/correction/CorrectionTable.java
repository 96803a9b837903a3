package io.github.perfparse.write.correction;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.correction.FormValues;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.QuotedLine;
import io.github.perfparse.write.table.CsvTable;
import io.github.perfparse.write.table.TableStyle;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a row for each doubtful value, as CSV that a spreadsheet opens: what was read, where, why
 * it is doubtful, and a blank column for what is right.
 */
public final class CorrectionTable implements FormWriter {

  private final CsvTable csv;
  private final FieldName names;

  /**
   * Begins a table.
   *
   * @throws IOException if the output refuses it
   */
  public CorrectionTable(OutputStream out, Language language) throws IOException {
    this.names = new FieldName(language);
    TableStyle style = TableStyle.USUAL.in(language).with(TableStyle.Mark.BYTE_ORDER);
    csv =
        new CsvTable(
            out,
            Arrays.stream(CorrectionColumn.values()).map(column -> column.title(language)).toList(),
            style);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    for (Doubts.Doubt doubt : Doubts.of(form, findings)) {
      List<Value> row = new ArrayList<>();
      for (CorrectionColumn column : CorrectionColumn.values()) {
        row.add(value(column, form, doubt));
      }
      csv.add(row);
    }
  }

  private Value value(CorrectionColumn column, Form form, Doubts.Doubt doubt) {
    return switch (column) {
      case FILE -> Value.text(form.source().file());
      case FORM -> Value.number(form.source().form());
      case PROJECT -> Value.of(form.projectName());
      case YEAR -> form.year().map(Value::number).orElse(Value.NOTHING);
      case FIELD -> Value.text(names.of(form, doubt.path()));
      case WHY -> Value.text(names.wording().text(doubt.why()));
      case READ -> Value.of(FormValues.text(form, doubt.path()));
      case CORRECTED, NOTE -> Value.NOTHING;
      case OTHER -> Value.text(doubt.other());
      case LINE -> Value.number(line(form, doubt));
      case QUOTE -> Value.text(QuotedLine.of(form.source(), line(form, doubt), doubt.other()));
      case PATH -> Value.text(doubt.path());
      case SHA256 -> Value.of(form.source().sha256());
    };
  }

  /** Where the value was read; where nothing was, the line that the doubt is about. */
  private static int line(Form form, Doubts.Doubt doubt) {
    return form.provenance().stream()
        .filter(piece -> piece.path().toString().equals(doubt.path()))
        .mapToInt(Provenance::line)
        .findFirst()
        .orElse(doubt.line());
  }

  @Override
  public void close(Summary summary) throws IOException {
    csv.flush();
  }
}

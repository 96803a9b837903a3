package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.json.ReportJson;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.TableStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run writes of all inputs together, at the top of its output folder: the findings and the
 * report; with CSV all four tables, of which one is the findings. The report comes last: where it
 * is, everything is.
 */
final class CombinedFiles implements AutoCloseable {

  private static final String REPORT = "report.json";

  private final List<Output> outputs = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();

  private CombinedFiles() {}

  /** The names of the files. */
  static List<String> names(FormFormat format) {
    List<String> names = new ArrayList<>();
    if (format == FormFormat.CSV) {
      for (Table table : Table.values()) {
        names.add(name(table));
      }
    } else {
      names.add(format.findingsName());
    }
    names.add(REPORT);
    return names;
  }

  private static String name(Table table) {
    return table + "." + FormFormat.CSV.extension();
  }

  /**
   * Begins the files.
   *
   * @throws IOException if there cannot be one of them
   */
  static CombinedFiles open(OutputFolder folder, Shape shape) throws IOException {
    CombinedFiles files = new CombinedFiles();
    try {
      files.add(folder, shape);
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  private void add(OutputFolder folder, Shape shape) throws IOException {
    if (shape.format() == FormFormat.CSV) {
      for (Table table : Table.values()) {
        Output output = open(folder, name(table));
        sinks.add(Sink.forms(output, FormFormat.CSV, with(table, shape.style())));
      }
    } else {
      Output output = open(folder, shape.format().findingsName());
      sinks.add(
          new Sink(output, shape.format().openFindings(output.stream(), shape.style().language())));
    }
    Output report = open(folder, REPORT);
    sinks.add(new Sink(report, new Totals(report.stream(), shape.style().language())));
  }

  private static FormStyle with(Table table, FormStyle style) {
    TableStyle tables = style.tables().orElse(TableStyle.USUAL);
    return new FormStyle(style.detail(), style.language(), Optional.of(tables.with(table)));
  }

  private Output open(OutputFolder folder, String name) throws IOException {
    Output output = folder.open(folder.target(name));
    outputs.add(output);
    return output;
  }

  List<Sink> sinks() {
    return List.copyOf(sinks);
  }

  /** Takes back what is not in its place. */
  @Override
  public void close() {
    outputs.forEach(Output::close);
  }

  /** The report's totals, and nothing before them. */
  private record Totals(OutputStream out, Language language) implements FormWriter {

    @Override
    public void form(Form form, List<Finding> findings) {
      // Counted elsewhere.
    }

    @Override
    public void close(Summary summary) throws IOException {
      ReportJson.document(out, summary.report(), language);
    }
  }
}

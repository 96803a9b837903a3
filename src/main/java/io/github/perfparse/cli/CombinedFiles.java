package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.ReportFile;
import io.github.perfparse.write.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The findings and the report of all inputs of a run, at the top of its output folder. The report
 * comes last: where it is, everything is.
 */
final class CombinedFiles {

  private CombinedFiles() {}

  /** The names of the files. */
  static List<String> names(FormFormat format) {
    return List.of(format.findingsName(), ReportFile.NAME);
  }

  static List<Sink> sinks(Output findings, Output report, FormFormat format) throws IOException {
    return List.of(
        new Sink(findings, format.openFindings(findings.stream())),
        new Sink(report, new Totals(report.stream())));
  }

  /** The report's totals, and nothing before them. */
  private record Totals(OutputStream out) implements ReportWriter {

    @Override
    public void form(Form form, List<Finding> findings) {
      // Counted elsewhere.
    }

    @Override
    public void close(Summary summary) throws IOException {
      ReportFile.write(out, summary.report());
    }
  }
}

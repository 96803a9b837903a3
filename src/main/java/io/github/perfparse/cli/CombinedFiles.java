package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormWriter;
import io.github.perfparse.write.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The findings and the report of all inputs of a run, at the top of its output folder. */
final class CombinedFiles {

  private final Output findings;
  private final FormWriter writer;
  private final FolderExtraction.Outputs outputs;
  private final Path report;

  private CombinedFiles(
      Output findings, FormWriter writer, FolderExtraction.Outputs outputs, Path report) {
    this.findings = findings;
    this.writer = writer;
    this.outputs = outputs;
    this.report = report;
  }

  /** The names of the files. */
  static List<String> names(FormFormat format) {
    return List.of(format.findingsName(), ReportFile.NAME);
  }

  static CombinedFiles open(
      OutputFolder folder, FolderExtraction.Outputs outputs, FormFormat format) throws IOException {
    Output findings = outputs.open(folder.target(format.findingsName()));
    try {
      FormWriter writer = format.openFindings(findings.stream());
      return new CombinedFiles(findings, writer, outputs, folder.target(ReportFile.NAME));
    } catch (IOException e) {
      findings.close();
      throw e;
    }
  }

  void add(Form form, List<Finding> found) {
    try {
      writer.form(form, found);
    } catch (IOException e) {
      throw new OutputException(findings.name(), e);
    }
  }

  /** Puts both files in their places, the report last: where it is, everything is. */
  void finish(Report totals) {
    try {
      writer.close(totals);
      findings.commit();
    } catch (IOException e) {
      throw new OutputException(findings.name(), e);
    }
    try (Output output = outputs.open(report)) {
      ReportFile.write(output.stream(), totals);
      output.commit();
    } catch (IOException e) {
      throw new OutputException(report.toString(), e);
    }
  }

  void close() {
    findings.close();
  }
}

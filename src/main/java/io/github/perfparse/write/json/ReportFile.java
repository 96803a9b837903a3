package io.github.perfparse.write.json;

import io.github.perfparse.check.report.Report;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.io.OutputStream;

/** The report of a run as a document of its own. */
public final class ReportFile {

  /** What the file is called. */
  public static final String NAME = "report.json";

  private ReportFile() {}

  /**
   * Writes the report as JSON and flushes.
   *
   * @throws IOException if the output refuses it
   */
  public static void write(OutputStream out, Report report, Language language) throws IOException {
    JsonOut json = JsonOut.indented(out, language);
    json.startObject();
    JsonHead.write(json);
    new ReportJson(json).members(report);
    json.endObject();
    json.endLine();
    json.flush();
  }
}

package io.github.perfparse.write;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.ReportStyle;
import io.github.perfparse.write.json.JsonReport;
import io.github.perfparse.write.report.SarifReport;
import io.github.perfparse.write.report.TextReport;
import io.github.perfparse.write.table.CsvForms;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.TableStyle;
import io.github.perfparse.write.view.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that a validation report can be written in. A new format is a constant here and its
 * {@link FormWriter}; the command line's help and completion follow.
 */
public enum ReportFormat implements Keyed {
  /** For people: grouped by form, every operand with its line, totals last. */
  TEXT,
  /** One document: all findings, then the totals. */
  JSON,
  /** For spreadsheets: the table of findings. */
  CSV,
  /** For looking at: one page with every form, its findings and its lines. */
  HTML,
  /** SARIF 2.1.0, for code review and quality servers. */
  SARIF;

  /**
   * Begins a report; buffering and closing {@code out} are the caller's business.
   *
   * @throws IOException if the output refuses it
   */
  public FormWriter open(OutputStream out, ReportStyle style) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, style);
      case JSON -> new JsonReport(out, style.language());
      case CSV -> new CsvForms(out, Table.FINDINGS, TableStyle.USUAL.in(style.language()));
      case HTML -> new HtmlReport(out, style.language());
      case SARIF -> new SarifReport(out, style.language());
    };
  }

  /** Whether people read it: then it speaks their language. */
  public boolean isForPeople() {
    return this == TEXT || this == HTML;
  }

  /** Whether it shows the lines that a form was read from. */
  public boolean quotesLines() {
    return this == HTML;
  }

  /** What the names of such files end in, as {@code .csv}. */
  public String extension() {
    return this == TEXT ? ".txt" : "." + key();
  }

  /** The format that a file's name asks for; empty where its end says nothing. */
  public static Optional<ReportFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // The SARIF standard knows both .sarif and .sarif.json.
    if (lower.endsWith(".sarif.json")) {
      return Optional.of(SARIF);
    }
    if (lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    for (ReportFormat format : values()) {
      if (lower.endsWith(format.extension())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format's name on the command line. */
  @Override
  public String toString() {
    return key();
  }
}

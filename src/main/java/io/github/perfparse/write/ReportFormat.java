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
  TEXT {
    @Override
    public FormWriter open(OutputStream out, ReportStyle style) {
      return new TextReport(out, style);
    }
  },
  /** One document: all findings, then the totals. */
  JSON {
    @Override
    public FormWriter open(OutputStream out, ReportStyle style) throws IOException {
      return new JsonReport(out, style.language());
    }
  },
  /** For spreadsheets: the table of findings. */
  CSV {
    @Override
    public FormWriter open(OutputStream out, ReportStyle style) throws IOException {
      return new CsvForms(out, Table.FINDINGS, TableStyle.USUAL.in(style.language()));
    }
  },
  /** For looking at: one page with every form, its findings and its lines. */
  HTML {
    @Override
    public FormWriter open(OutputStream out, ReportStyle style) throws IOException {
      return new HtmlReport(out, style.language());
    }

    @Override
    public boolean quotesLines() {
      return true;
    }
  },
  /** SARIF 2.1.0, for code review and quality servers. */
  SARIF {
    @Override
    public FormWriter open(OutputStream out, ReportStyle style) throws IOException {
      return new SarifReport(out, style.language());
    }
  };

  /**
   * Begins a report; buffering and closing {@code out} are the caller's business.
   *
   * @throws IOException if the output refuses it
   */
  public abstract FormWriter open(OutputStream out, ReportStyle style) throws IOException;

  /** Whether people read it: then it speaks their language. */
  public boolean isForPeople() {
    return this == TEXT || this == HTML;
  }

  /** Whether it shows the lines that a form was read from. */
  public boolean quotesLines() {
    return false;
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

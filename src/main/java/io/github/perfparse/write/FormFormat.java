package io.github.perfparse.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The formats that forms can be written in. A new format is a constant here and its {@link
 * FormWriter}; the command line's help and completion follow.
 */
public enum FormFormat {
  /** One document: all forms, then the report. */
  JSON("json") {
    @Override
    public FormWriter open(OutputStream out, Detail detail) throws IOException {
      return new JsonForms(out, detail);
    }
  },
  /** One form a line, without wrapper or report. */
  NDJSON("ndjson") {
    @Override
    public FormWriter open(OutputStream out, Detail detail) throws IOException {
      return new NdjsonForms(out, detail);
    }

    @Override
    public ReportWriter openFindings(OutputStream out) throws IOException {
      return new NdjsonFindings(out);
    }

    @Override
    public String findingsName() {
      return "findings.ndjson";
    }
  };

  private final String key;

  FormFormat(String key) {
    this.key = key;
  }

  /**
   * Begins a run's output.
   *
   * @param out where to write; buffering and closing are the caller's business
   * @param detail how much to tell of each form
   * @throws IOException if the output refuses it
   */
  public abstract FormWriter open(OutputStream out, Detail detail) throws IOException;

  /**
   * Begins the findings of all inputs together, where each input has an output of its own: the
   * validation report in JSON, unless the format has a way of its own.
   *
   * @throws IOException if the output refuses it
   */
  public ReportWriter openFindings(OutputStream out) throws IOException {
    return new JsonReport(out);
  }

  /** What the file for {@link #openFindings} is called. */
  public String findingsName() {
    return "findings.json";
  }

  /** The format's name on the command line, and the ending of its files. */
  @Override
  public String toString() {
    return key;
  }
}

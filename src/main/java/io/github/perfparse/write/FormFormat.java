package io.github.perfparse.write;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.book.Book;
import io.github.perfparse.write.json.JsonForms;
import io.github.perfparse.write.json.JsonReport;
import io.github.perfparse.write.json.NdjsonFindings;
import io.github.perfparse.write.json.NdjsonForms;
import io.github.perfparse.write.sql.SqlForms;
import io.github.perfparse.write.sql.SqliteForms;
import io.github.perfparse.write.table.CsvForms;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that forms can be written in. A new format is a constant here and its {@link
 * FormWriter}; the command line's help, its completion and the choice by a file's name follow.
 */
public enum FormFormat implements Keyed {
  /** One document: all forms, then the report. */
  JSON(List.of(Choice.PROVENANCE), List.of("json")),
  /** One form a line, without wrapper or report. */
  NDJSON(List.of(Choice.PROVENANCE), List.of("ndjson", "jsonl")),
  /** One of the tables as CSV. */
  CSV(List.of(Choice.TABLE, Choice.HEADS, Choice.MARK, Choice.FORMULAS), List.of("csv")),
  /** A workbook for people: totals, projects, funds, indicators, findings. */
  XLSX(List.of(Choice.HEADS), List.of("xlsx")),
  /** A SQLite database of the tables; needs a driver that is not part of the program. */
  SQLITE(List.of(), List.of("db", "sqlite", "sqlite3")),
  /** The statements that make that database. */
  SQL(List.of(), List.of("sql"));

  /** What a user can choose in some formats and not in others. */
  public enum Choice {
    /** Where each value was read from. */
    PROVENANCE,
    /** Which table. */
    TABLE,
    /** The language of the column names. */
    HEADS,
    /** How the file begins. */
    MARK,
    /** What becomes of texts that a spreadsheet would run. */
    FORMULAS
  }

  private final List<Choice> choices;
  private final List<String> extensions;

  FormFormat(List<Choice> choices, List<String> extensions) {
    this.choices = choices;
    this.extensions = extensions;
  }

  /**
   * Begins a run's output; buffering and closing {@code out} are the caller's business.
   *
   * @throws IOException if the output refuses it
   */
  public FormWriter open(OutputStream out, FormStyle style) throws IOException {
    return switch (this) {
      case JSON -> new JsonForms(out, style.detail(), style.language());
      case NDJSON -> new NdjsonForms(out, style.detail(), style.language());
      case CSV -> new CsvForms(out, style.tableStyle().table(), style.tableStyle());
      case XLSX -> new Book(out, style.tableStyle().heads(), style.tableStyle().toInputs());
      case SQLITE -> new SqliteForms(out);
      case SQL -> new SqlForms(out);
    };
  }

  /**
   * Begins a run's output in the usual style.
   *
   * @throws IOException if the output refuses it
   */
  public final FormWriter open(OutputStream out, Detail detail) throws IOException {
    return open(out, FormStyle.of(detail));
  }

  /** Why the format cannot be written here, as a sentence for a person; empty if it can be. */
  public Optional<Message> obstacle() {
    return this == SQLITE ? SqliteForms.obstacle() : Optional.empty();
  }

  /** Whether people read it: it speaks their language and quotes the lines of the forms. */
  public boolean isForPeople() {
    return this == XLSX;
  }

  /** Whether it is no text, which a terminal must not get. */
  public boolean isBinary() {
    return this == XLSX || this == SQLITE;
  }

  /** Whether the format leaves that choice. */
  public boolean has(Choice choice) {
    return choices.contains(choice);
  }

  /** The format that a file's name asks for by its ending. */
  public static Optional<FormFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FormFormat format : values()) {
      if (format.extensions.contains(ending) && name.length() > ending.length()) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** How the name of a file in this format ends, without the point. */
  public String extension() {
    return extensions.get(0);
  }

  /**
   * Begins the findings of all inputs together, where each input has an output of its own: the
   * validation report in JSON, unless the format has a way of its own.
   *
   * @throws IOException if the output refuses it
   */
  public FormWriter openFindings(OutputStream out, Language language) throws IOException {
    return this == NDJSON ? new NdjsonFindings(out, language) : new JsonReport(out, language);
  }

  /** What the file for {@link #openFindings} is called. */
  public String findingsName() {
    return this == NDJSON ? "findings.ndjson" : "findings.json";
  }

  /** The format's name on the command line, and the ending of its files. */
  @Override
  public String toString() {
    return key();
  }
}

package io.github.perfparse.write.summary;

import io.github.perfparse.check.report.Summary;
import io.github.perfparse.group.Groups;
import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.CsvTable;
import io.github.perfparse.write.table.TableStyle;
import io.github.perfparse.write.xlsx.XlsxBook;
import io.github.perfparse.write.xlsx.XlsxColumn;
import io.github.perfparse.write.xlsx.XlsxSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that groups of forms can be written in. */
public enum SummaryFormat implements Keyed {
  /** For people: the figures that matter most, and a line of all forms. */
  TEXT,
  /** A row a group. */
  CSV,
  /** One document, {@code #/$defs/summary} of the schema. */
  JSON,
  /** A workbook with a row a group. */
  XLSX;

  /** Writes the groups of a run that is done. */
  void write(OutputStream out, Groups groups, Summary summary, Language language)
      throws IOException {
    switch (this) {
      case TEXT -> new SummaryText(groups, summary, Wording.in(language)).write(out);
      case CSV -> csv(out, groups, language);
      case JSON -> new SummaryJsonDocument(out, language).write(groups, summary);
      case XLSX -> workbook(out, groups, language);
    }
  }

  private static void csv(OutputStream out, Groups groups, Language language) throws IOException {
    List<Column<Groups.Shown>> columns = GroupColumns.of(groups.dimensions());
    List<String> heads = columns.stream().map(column -> column.title(language)).toList();
    CsvTable csv = new CsvTable(out, heads, TableStyle.USUAL);
    for (Groups.Shown group : groups.list()) {
      csv.add(GroupColumns.row(columns, group));
    }
    csv.flush();
  }

  private static void workbook(OutputStream out, Groups groups, Language language)
      throws IOException {
    List<Column<Groups.Shown>> columns = GroupColumns.of(groups.dimensions());
    Wording wording = Wording.in(language);
    XlsxSheet sheet =
        XlsxSheet.list(wording.text("sheet.summary"), XlsxColumn.of(columns, language));
    SpokenNames names = new SpokenNames(groups.dimensions(), wording);
    for (Groups.Shown group : groups.list()) {
      sheet.add(GroupColumns.row(columns, names.of(group)));
    }
    XlsxBook.write(out, List.of(sheet));
  }

  /** Whether people read it: then it speaks their language. */
  public boolean isForPeople() {
    return this == TEXT || this == XLSX;
  }

  /** What the names of such files end in, as {@code .csv}. */
  public String extension() {
    return this == TEXT ? ".txt" : "." + key();
  }

  /** The format that a file's name asks for; empty where its end says nothing. */
  public static Optional<SummaryFormat> ofName(String name) {
    for (SummaryFormat format : values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(format.extension())) {
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

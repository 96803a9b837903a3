package io.github.perfparse.document.rendition;

import java.util.Locale;

/** What an input is, by its content and not by its name. */
public enum DocumentKind {
  /** A flattened form in any dialect. */
  TEXT,
  /** A Word document: a ZIP archive whose main part is WordprocessingML. */
  DOCX,
  /** An Excel workbook: a ZIP archive whose main part is SpreadsheetML. */
  XLSX,
  /** A PDF file. */
  PDF;

  /** The name in the output: {@code docx}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

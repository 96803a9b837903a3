package io.github.perfparse.document.rendition;

import io.github.perfparse.say.Keyed;

/** What an input is, by its content and not by its name. */
public enum DocumentKind implements Keyed {
  /** A flattened form in any dialect. */
  TEXT,
  /** A Word document: a ZIP archive whose main part is WordprocessingML. */
  DOCX,
  /** An Excel workbook: a ZIP archive whose main part is SpreadsheetML. */
  XLSX,
  /** A PDF file. */
  PDF
}

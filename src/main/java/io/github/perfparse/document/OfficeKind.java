package io.github.perfparse.document;

import io.github.perfparse.document.rendition.DocumentKind;
import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.document.zip.Parts;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;

/** What an archive is, by its main part. */
final class OfficeKind {

  private static final int LONGEST_TYPE = 200;

  private OfficeKind() {}

  /**
   * Its kind.
   *
   * @throws UnreadableInputException if it is one that is not read
   */
  static DocumentKind of(Archive archive) throws IOException {
    String main = Parts.main(archive);
    if (main.startsWith("word/")) {
      return DocumentKind.DOCX;
    }
    if (main.startsWith("xl/") && !main.endsWith(".bin")) {
      return DocumentKind.XLSX;
    }
    throw foreign(archive, main).refusal();
  }

  private static ForeignKind foreign(Archive archive, String main) throws IOException {
    if (main.startsWith("xl/")) {
      return ForeignKind.BINARY_SHEET;
    }
    if (main.startsWith("ppt/")) {
      return ForeignKind.SLIDES;
    }
    if (archive.names().contains("OFD.xml")) {
      return ForeignKind.OFD;
    }
    String type = archive.text("mimetype", LONGEST_TYPE).orElse("");
    if (type.contains("opendocument.text")) {
      return ForeignKind.OPEN_TEXT;
    }
    return type.contains("opendocument.spreadsheet") ? ForeignKind.OPEN_SHEET : ForeignKind.ZIP;
  }
}

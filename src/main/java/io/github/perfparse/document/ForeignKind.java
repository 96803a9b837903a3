package io.github.perfparse.document;

import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Kinds of files that are known but not read, and the way to make them readable. */
public enum ForeignKind {
  /** WPS writes the same format, so that only the file's name may tell which it is. */
  WORD_97(Way.TO_DOCX, ".doc", ".dot"),
  WPS_TEXT(Way.TO_DOCX, ".wps"),
  EXCEL_97(Way.TO_XLSX, ".xls"),
  WPS_SHEET(Way.TO_XLSX, ".et"),
  ENCRYPTED_OFFICE(Way.TO_OPEN),
  OLE(Way.TO_DOCX),
  RTF(Way.TO_DOCX, ".rtf"),
  OFD(Way.TO_PDF, ".ofd"),
  OPEN_TEXT(Way.TO_DOCX, ".odt"),
  OPEN_SHEET(Way.TO_XLSX, ".ods"),
  SLIDES(Way.TO_PDF, ".pptx", ".ppt"),
  BINARY_SHEET(Way.TO_XLSX, ".xlsb"),
  FLAT_WORD(Way.TO_DOCX),
  FLAT_EXCEL(Way.TO_XLSX),
  PICTURE(Way.TO_TEXT, ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic"),
  ZIP(Way.TO_UNPACK, ".zip"),
  RAR(Way.TO_UNPACK, ".rar"),
  SEVEN_ZIP(Way.TO_UNPACK, ".7z"),
  GZIP(Way.TO_UNPACK, ".gz", ".tgz"),
  TAR(Way.TO_UNPACK, ".tar"),
  WEB_ARCHIVE(Way.TO_SAVE, ".mht", ".mhtml");

  private static final int TAR_MARK = 257;

  /** What a user has to do. */
  private enum Way {
    TO_DOCX,
    TO_XLSX,
    TO_PDF,
    TO_OPEN,
    TO_TEXT,
    TO_UNPACK,
    TO_SAVE
  }

  private final Way way;
  private final List<String> endings;

  ForeignKind(Way way, String... endings) {
    this.way = way;
    this.endings = List.of(endings);
  }

  /** The kind that a file's name ends like, {@code .wps}; empty for an ending of no such kind. */
  public static Optional<ForeignKind> ofEnding(String ending) {
    for (ForeignKind kind : values()) {
      if (kind.endings.contains(ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What it is and what to do: {@code an old Word document (.doc): make a .docx of it: …}. */
  public Message advice() {
    return Message.of("foreign.advice", this, way);
  }

  /** Why it is not read: {@code an old Word document (.doc), which is not read; make a .docx …}. */
  UnreadableInputException refusal() {
    return new UnreadableInputException(0, Message.of("foreign.refusal", this, way));
  }

  /** The kind that the first bytes give away; empty for any other, text among them. */
  static Optional<ForeignKind> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(OLE);
    }
    if (text.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (text.startsWith("<?xml")) {
      return ofXml(text);
    }
    if (text.regionMatches(true, 0, "MIME-Version:", 0, 13) && text.contains("text/html")) {
      return Optional.of(WEB_ARCHIVE);
    }
    return isPicture(text) ? Optional.of(PICTURE) : ofArchive(text);
  }

  private static Optional<ForeignKind> ofXml(String text) {
    if (text.contains("progid=\"Word.Document\"")) {
      return Optional.of(FLAT_WORD);
    }
    return text.contains("progid=\"Excel.Sheet\"") ? Optional.of(FLAT_EXCEL) : Optional.empty();
  }

  private static boolean isPicture(String text) {
    return text.startsWith("\u0089PNG\r\n")
        || text.startsWith("\u00FF\u00D8\u00FF")
        || text.startsWith("GIF8")
        || text.startsWith("II*\0")
        || text.startsWith("MM\0*")
        || (text.startsWith("BM") && text.indexOf('\0') >= 0)
        || (text.startsWith("RIFF") && text.startsWith("WEBP", 8))
        || text.startsWith("ftyphei", 4);
  }

  private static Optional<ForeignKind> ofArchive(String text) {
    if (text.startsWith("Rar!\u001A\u0007")) {
      return Optional.of(RAR);
    }
    if (text.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
      return Optional.of(SEVEN_ZIP);
    }
    if (text.startsWith("ustar", TAR_MARK)) {
      return Optional.of(TAR);
    }
    return text.startsWith("\u001F\u008B\u0008") ? Optional.of(GZIP) : Optional.empty();
  }

  /** What an old Office file is, by the names of the streams in it. */
  static ForeignKind ofOle(byte[] bytes) {
    String names = new String(bytes, StandardCharsets.ISO_8859_1);
    if (names.contains(wide("EncryptedPackage"))) {
      return ENCRYPTED_OFFICE;
    }
    if (names.contains(wide("WordDocument"))) {
      return WORD_97;
    }
    return names.contains(wide("Workbook")) || names.contains(wide("Book\0")) ? EXCEL_97 : OLE;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}

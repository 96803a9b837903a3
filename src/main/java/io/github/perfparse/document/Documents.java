package io.github.perfparse.document;

import io.github.perfparse.document.excel.ExcelReader;
import io.github.perfparse.document.page.PdfReader;
import io.github.perfparse.document.rendition.DocumentKind;
import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.document.word.WordReader;
import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Documents to renditions. */
public final class Documents {

  private Documents() {}

  /**
   * Reads a whole document.
   *
   * @param input its bytes; not closed here
   * @param labels tells whole labels from pieces, where a page's end may have parted one
   * @throws UnreadableInputException if it is of a kind that is not read, damaged, encrypted, or
   *     goes over a limit; the message says what to do
   */
  public static Rendition read(InputStream input, Limits limits, DocumentLabels labels)
      throws IOException {
    try {
      byte[] bytes = bytes(input, limits);
      RenditionWriter into = new RenditionWriter(limits);
      DocumentKind kind = kind(bytes, limits);
      reader(kind, labels).read(bytes, limits, into);
      return into.finish(kind);
    } catch (OverLimitException e) {
      throw e.failure();
    }
  }

  private static byte[] bytes(InputStream input, Limits limits) throws IOException {
    int most = limits.of(Limit.DOCUMENT_SIZE);
    byte[] bytes = input.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    limits.check(Limit.DOCUMENT_SIZE, bytes.length, 0);
    return bytes;
  }

  private static DocumentKind kind(byte[] bytes, Limits limits) throws IOException {
    if (DocumentHead.isPdf(bytes)) {
      return DocumentKind.PDF;
    }
    Optional<ForeignKind> foreign = ForeignKind.of(bytes);
    if (foreign.isPresent()) {
      ForeignKind kind = foreign.get();
      throw (kind == ForeignKind.OLE ? ForeignKind.ofOle(bytes) : kind).refusal();
    }
    return OfficeKind.of(Archive.open(bytes, limits));
  }

  private static DocumentReader reader(DocumentKind kind, DocumentLabels labels) {
    return switch (kind) {
      case DOCX -> new WordReader();
      case XLSX -> new ExcelReader();
      case PDF -> new PdfReader(labels);
      case TEXT -> throw new IllegalArgumentException("a text is no document");
    };
  }
}

package io.github.perfparse.document;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What documents say, for tests: a line each, cells parted by |, blank ones shown as ·. */
public final class Rendered {

  private static final int ALL = 1000;

  private Rendered() {}

  /** The rendition of a document. */
  public static Rendition rendition(byte[] document) {
    try {
      return Documents.read(new ByteArrayInputStream(document), Limits.USUAL, DocumentLabels.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines, in one text. */
  public static String lines(byte[] document) {
    return lines(rendition(document));
  }

  /** The lines of a rendition, in one text. */
  public static String lines(Rendition rendition) {
    StringBuilder lines = new StringBuilder();
    for (String line : rendition.lines(1, ALL)) {
      for (String cell : line.split("\t", -1)) {
        lines.append(cell.isEmpty() ? "·" : cell).append('|');
      }
      lines.setCharAt(lines.length() - 1, '\n');
    }
    return lines.toString();
  }
}

package io.github.perfparse.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The first bytes of an input, which tell a document from a text whatever its name says. They are
 * read ahead and given back, so that the input may be a pipe.
 */
public final class DocumentHead {

  /** How far into a file the mark of a PDF may stand; other programs look as far. */
  private static final int LENGTH = 1024;

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private final byte[] bytes;
  private final InputStream rest;

  private DocumentHead(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  /**
   * Reads the first bytes.
   *
   * @param input not closed here
   * @throws IOException if the input cannot be read
   */
  public static DocumentHead of(InputStream input) throws IOException {
    byte[] bytes = new byte[LENGTH];
    int length = input.readNBytes(bytes, 0, LENGTH);
    return new DocumentHead(length == LENGTH ? bytes : Arrays.copyOf(bytes, length), input);
  }

  /** Whether there is nothing in the input, as in a file whose download failed. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Whether the input is a document of any kind, also of one that is not read, and no text. */
  public boolean isDocument() {
    return isZip(bytes) || isPdf(bytes) || ForeignKind.of(bytes).isPresent();
  }

  /** The whole input, from its first byte on. */
  public InputStream input() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
  }

  /** Whether an archive begins here, were it an empty one or the first of several parts. */
  static boolean isZip(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  /** Whether it says near its beginning that it is a PDF file. */
  static boolean isPdf(byte[] bytes) {
    int last = Math.min(bytes.length, LENGTH) - PDF.length;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == '%' && isPdfAt(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPdfAt(byte[] bytes, int at) {
    for (int i = 0; i < PDF.length; i++) {
      if (bytes[at + i] != PDF[i]) {
        return false;
      }
    }
    return true;
  }
}

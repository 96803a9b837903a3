package io.github.perfparse.document.rendition;

import io.github.perfparse.text.line.Limits;
import java.io.IOException;

/** Reads the documents of one kind. */
public interface DocumentReader {

  /**
   * Writes what a document says.
   *
   * @param bytes the whole document
   * @param limits what it may not go beyond
   * @param into takes its paragraphs and tables in reading order
   * @throws IOException if it cannot be read; the message says why and what to do
   */
  void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException;
}

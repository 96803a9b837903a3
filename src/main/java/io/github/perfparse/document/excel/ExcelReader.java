package io.github.perfparse.document.excel;

import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;

/** Reads a workbook, sheet by sheet. */
public final class ExcelReader implements DocumentReader {

  @Override
  public void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException {
    throw new IOException("not yet");
  }
}

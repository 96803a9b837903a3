package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageSource;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;

/**
 * Opens PDF files with PDFBox. This class knows none of the library's, or it could not be loaded
 * where the library is missing, and nobody could say so.
 */
public final class PdfOpener implements PageSource.Opener {

  private static final String[] NEEDED = {
    "org.apache.pdfbox.Loader",
    "org.apache.pdfbox.io.RandomAccessRead",
    "org.apache.fontbox.FontBoxFont",
    "org.apache.commons.logging.LogFactory",
  };

  @Override
  public boolean isReady() {
    try {
      for (String name : NEEDED) {
        Class.forName(name, false, PdfOpener.class.getClassLoader());
      }
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public PageSource open(byte[] bytes, Limits limits) throws IOException {
    return PdfPages.open(bytes, limits);
  }
}

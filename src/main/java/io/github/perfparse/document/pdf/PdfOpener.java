package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageSource;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Opens PDF files with PDFBox. */
public final class PdfOpener implements PageSource.Opener {

  /** Whoever has chosen a log keeps it; else the library would tell of each odd font. */
  private static final String LOG = "org.apache.commons.logging.Log";

  @Override
  public boolean isReady() {
    try {
      return Class.forName("org.apache.pdfbox.Loader") != null
          && Class.forName("org.apache.fontbox.FontBoxFont") != null
          && Class.forName("org.apache.pdfbox.io.RandomAccessRead") != null
          && Class.forName("org.apache.commons.logging.LogFactory") != null;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  @Override
  public PageSource open(byte[] bytes, Limits limits) throws IOException {
    if (System.getProperty(LOG) == null) {
      System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
    }
    FontMappers.set(new OneFont());
    try {
      PDDocument document = Loader.loadPDF(bytes, "");
      return new PdfPages(document, limits);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInputException(
          0, "the PDF is encrypted; open it with its password and print it to a PDF without");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      UnreadableInputException failure =
          new UnreadableInputException(
              0, "the PDF is damaged or cut short; get the file again, or repair it with qpdf");
      failure.initCause(e);
      throw failure;
    }
  }
}

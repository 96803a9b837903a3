package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageSource;
import io.github.perfparse.document.page.PrintedPage;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The pages of an open PDF file. */
final class PdfPages implements PageSource {

  /** Whoever has chosen a log keeps it; else the library would tell of each odd font. */
  private static final String LOG = "org.apache.commons.logging.Log";

  private final PDDocument document;
  private final Limits limits;
  private final int count;
  private final UnpackedSize unpacked;

  PdfPages(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
    this.count = document.getNumberOfPages();
    this.unpacked = new UnpackedSize(limits);
  }

  /**
   * Opens a file, with an empty password if it asks for one.
   *
   * @throws IOException if it cannot be read; the message says why and what to do
   */
  static PdfPages open(byte[] bytes, Limits limits) throws IOException {
    if (System.getProperty(LOG) == null) {
      System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
    }
    FontMappers.set(new OneFont());
    try {
      return new PdfPages(Loader.loadPDF(bytes, ""), limits);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInputException(0, Message.of("encrypted.pdf"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      UnreadableInputException failure = new UnreadableInputException(0, Message.of("damaged.pdf"));
      failure.initCause(e);
      throw failure;
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public PrintedPage page(int number) throws IOException {
    try {
      PDPage page = document.getPage(number - 1);
      unpacked.check(page);
      MarkEngine engine = new MarkEngine(page, new Layers(document), limits);
      engine.draw();
      return engine.marks(number);
    } catch (OverLimitException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Files that are damaged or made to do harm meet mistakes of the library.
      throw new IOException("page " + number + " is damaged", e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

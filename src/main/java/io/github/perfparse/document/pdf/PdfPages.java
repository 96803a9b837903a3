package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageMarks;
import io.github.perfparse.document.page.PageSource;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of an open PDF file. */
final class PdfPages implements PageSource {

  private final PDDocument document;
  private final Limits limits;
  private final int count;

  PdfPages(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
    this.count = document.getNumberOfPages();
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public PageMarks page(int number) throws IOException {
    try {
      PDPage page = document.getPage(number - 1);
      MarkEngine engine = new MarkEngine(page, limits);
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

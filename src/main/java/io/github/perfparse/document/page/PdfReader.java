package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads a PDF file page by page. No more than a few pages are in memory: those around the one that
 * is being written, for what runs through them is known by its coming again.
 */
public final class PdfReader implements DocumentReader {

  private final DocumentLabels labels;
  private final Deque<PageLayout> window = new ArrayDeque<>();

  /**
   * @param labels tells whole labels from pieces
   */
  public PdfReader(DocumentLabels labels) {
    this.labels = labels;
  }

  @Override
  public void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException {
    Optional<PageSource.Opener> opener = PageSource.opener();
    if (opener.isEmpty()) {
      throw new UnreadableInputException(0, Message.of("pdf.no-library"));
    }
    UnreadPages unread = new UnreadPages(labels);
    try (PageSource source = opener.get().open(bytes, limits)) {
      limits.check(Limit.DOCUMENT_PAGES, source.count(), 0);
      if (source.count() == 0) {
        throw new UnreadableInputException(0, Message.of("damaged.pdf"));
      }
      PageStory story = new PageStory(into, labels);
      int written = 0;
      for (int number = 1; number <= source.count(); number++) {
        window.addAll(unread.layouts(source, number, into.nextLine()));
        if (number - RunningLines.REACH > written) {
          written++;
          write(written, story);
        }
      }
      while (written < source.count()) {
        written++;
        write(written, story);
      }
      story.close();
      unread.tell(into);
    }
  }

  private void write(int number, PageStory story) {
    while (window.getFirst().number() < number - RunningLines.REACH) {
      window.removeFirst();
    }
    for (PageLayout page : window) {
      if (page.number() == number) {
        story.add(page, new RunningLines(window));
      }
    }
  }
}

package io.github.perfparse.document.page;

import io.github.perfparse.text.line.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A file of pages that is open. Whoever can open one stands beside the program on Java's class
 * path, with the library it needs, and the program does not know its classes.
 */
public interface PageSource extends Closeable {

  /** Opens files. */
  interface Opener {

    /** Whether the library it needs is there. */
    boolean isReady();

    /**
     * Opens a file.
     *
     * @param bytes the whole file
     * @param limits what it may not go beyond
     * @throws IOException if it cannot be read; the message says why and what to do
     */
    PageSource open(byte[] bytes, Limits limits) throws IOException;
  }

  /** Who opens PDF files here; empty if nobody can. */
  static Optional<Opener> opener() {
    for (Opener opener : ServiceLoader.load(Opener.class, Opener.class.getClassLoader())) {
      if (opener.isReady()) {
        return Optional.of(opener);
      }
    }
    return Optional.empty();
  }

  /** How many pages it has. */
  int count();

  /**
   * What is on a page.
   *
   * @param number 1-based
   * @throws IOException if that page cannot be read
   */
  PrintedPage page(int number) throws IOException;
}

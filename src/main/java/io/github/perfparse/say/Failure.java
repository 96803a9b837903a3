package io.github.perfparse.say;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * What was wrong with an input, in one sentence, with what to do.
 *
 * <pre>
 * scan.txt: no self-evaluation form in it; “perfparse rows” shows what was read
 * </pre>
 *
 * @param line 1-based line at which reading stopped; 0 where it never began
 */
public record Failure(String file, int line, Message error) {

  /** The failure of the input of that name. */
  public static Failure of(String name, IOException e) {
    return new Failure(name, e instanceof Telling telling ? telling.line() : 0, sentence(e));
  }

  /** What was wrong with an input or an output, one sentence. */
  public static Message sentence(IOException e) {
    if (e instanceof Telling telling) {
      return telling.told();
    }
    if (e instanceof NoSuchFileException) {
      return Message.of("file.missing");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("file.denied");
    }
    if (e instanceof FileSystemException file) {
      return file.getReason() == null ? meanwhile(file) : quoted(file.getReason());
    }
    return quoted(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  /** What the system says, {@code No space left on device}, in words of ours where we have some. */
  private static Message quoted(String reason) {
    String name = reason.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    return Message.of("file.other", new Term("SystemReason", name, reason));
  }

  /** Java gives no reason where a file comes or goes between two looks at it. */
  private static Message meanwhile(FileSystemException e) {
    return Message.of("file.meanwhile", e.getClass().getSimpleName().replace("Exception", ""));
  }

  /** The input was read to its end, and there was nothing to extract. */
  public static Failure noForm(String name) {
    return new Failure(name, 0, Message.of("failure.no-form"));
  }

  /** A mistake of the program's own. */
  public static Failure internal(String name, Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return new Failure(name, 0, Message.of("failure.memory"));
    }
    return new Failure(name, 0, Message.of("failure.internal", what(e)));
  }

  /** What Java says of a mistake: {@code IllegalStateException: a bug}. */
  public static String what(Throwable e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message;
  }
}

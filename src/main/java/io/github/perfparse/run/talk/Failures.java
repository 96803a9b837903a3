package io.github.perfparse.run.talk;

import io.github.perfparse.check.report.Report;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import io.github.perfparse.say.Term;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in one sentence what was wrong with an input or an output, and what to do. */
public final class Failures {

  private Failures() {}

  /** The failure of the input of that name. */
  public static Report.Failure of(String name, IOException e) {
    int line = e instanceof UnreadableInputException unreadable ? unreadable.line() : 0;
    return new Report.Failure(name, line, sentence(e));
  }

  /** What was wrong, one sentence. */
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
  public static Report.Failure noForm(String name) {
    return new Report.Failure(name, 0, Message.of("failure.no-form"));
  }

  /** A mistake of the program's own. */
  public static Report.Failure internal(String name, Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return new Report.Failure(name, 0, Message.of("failure.memory"));
    }
    String what = e.getMessage() == null ? "" : ": " + e.getMessage();
    return new Report.Failure(
        name, 0, Message.of("failure.internal", e.getClass().getSimpleName() + what));
  }
}

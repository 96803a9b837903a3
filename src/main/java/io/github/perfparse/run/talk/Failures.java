package io.github.perfparse.run.talk;

import io.github.perfparse.check.report.Report;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one sentence what was wrong with an input or an output, and what to do. */
public final class Failures {

  private Failures() {}

  /** The failure of the input of that name. */
  public static Report.Failure of(String name, IOException e) {
    int line = e instanceof UnreadableInputException unreadable ? unreadable.line() : 0;
    return new Report.Failure(name, line, sentence(e));
  }

  public static String sentence(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file; check the name";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission; check the rights of the file and its folder";
    }
    if (e instanceof FileSystemException file) {
      return file.getReason() == null ? meanwhile(file) : file.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Java gives no reason where a file comes or goes between two looks at it. */
  private static String meanwhile(FileSystemException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + "; something else has changed it meanwhile, run again";
  }

  /** The input was read to its end, and there was nothing to extract. */
  public static Report.Failure noForm(String name) {
    return new Report.Failure(
        name, 0, "no self-evaluation form in it; “perfparse rows” shows what was read");
  }

  /** A mistake of the program's own. */
  public static Report.Failure internal(String name, Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return new Report.Failure(
          name,
          0,
          "takes more memory than there is; give more, as with PERFPARSE_JAVA_OPTS=-Xmx1g, or lower a"
              + " --limit");
    }
    String what = e.getMessage() == null ? "" : ": " + e.getMessage();
    return new Report.Failure(
        name,
        0,
        "internal error ("
            + e.getClass().getSimpleName()
            + what
            + "); please report it, --debug shows where it is");
  }
}

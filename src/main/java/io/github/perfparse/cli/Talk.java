package io.github.perfparse.cli;

import io.github.perfparse.check.Report;
import io.github.perfparse.write.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the program says on standard error, one line each time:
 *
 * <pre>
 * perfparse: a.txt:12: what was wrong; what to do
 * </pre>
 */
final class Talk {

  /** Whether the stack trace of an internal error is shown. */
  enum Depth {
    ONE_LINE,
    STACK_TRACE
  }

  private final PrintWriter err;

  Talk(PrintWriter err) {
    this.err = err;
  }

  /** Says that something about the file of that name is wrong. */
  void say(String name, String sentence) {
    say(name + ": " + sentence);
  }

  void say(String sentence) {
    // Not println: the line's end must not follow the platform.
    err.print("perfparse: " + Printable.text(sentence) + "\n");
    err.flush();
  }

  void say(Report.Failure failure) {
    say(
        failure.line() == 0 ? failure.file() : failure.file() + ":" + failure.line(),
        failure.error());
  }

  /** Says that the program itself is wrong. */
  void say(Report.Failure failure, Throwable e, Depth depth) {
    say(failure);
    if (depth == Depth.STACK_TRACE) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      for (String line : trace.toString().split("\\R")) {
        err.print(Printable.text(line.replace("\t", "    ")) + "\n");
      }
      err.flush();
    }
  }
}

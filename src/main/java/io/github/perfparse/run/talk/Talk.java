package io.github.perfparse.run.talk;

import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the program says on standard error, one line each time:
 *
 * <pre>
 * perfparse: a.txt:12: what was wrong; what to do
 * </pre>
 */
public record Talk(PrintWriter err, Language language) {

  /** Whether the stack trace of an internal error is shown. */
  public enum Depth {
    ONE_LINE,
    STACK_TRACE
  }

  /** Says that something about the file of that name is wrong. */
  public void say(String name, Message sentence) {
    say(Message.of("talk.about", name, sentence));
  }

  public void say(Message sentence) {
    // Not println: the line's end must not follow the platform.
    err.print("perfparse: " + Printable.text(sentence.in(language)) + "\n");
    err.flush();
  }

  public void say(Failure failure) {
    say(
        failure.line() == 0 ? failure.file() : failure.file() + ":" + failure.line(),
        failure.error());
  }

  /** Says that a form was refused, why, and what to do. */
  public void say(Refusal refusal) {
    say(
        refusal.source().file() + ":" + refusal.source().firstLine(),
        Message.of("talk.refused", refusal.sentence(), refusal.reason().advice()));
  }

  /** Says that the program itself is wrong. */
  public void say(Failure failure, Throwable e, Depth depth) {
    say(failure);
    trace(e, depth);
  }

  /** Shows where the program is wrong, if that is asked for. */
  public void trace(Throwable e, Depth depth) {
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

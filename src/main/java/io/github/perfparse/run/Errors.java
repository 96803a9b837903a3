package io.github.perfparse.run;

import io.github.perfparse.run.io.ClosedPipe;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.util.List;

/** Turns what a command could not deal with into one line and an exit code. */
public final class Errors {

  private final Streams streams;
  private final Talk talk;
  private final List<String> args;

  public Errors(Environment environment, String[] args) {
    this.streams = environment.streams();
    this.talk = environment.talk();
    this.args = List.of(args);
  }

  /** The output refused what was written: nothing to say if its reader simply had enough. */
  public ExitCode output(OutputException e) {
    if (Interruption.isUnderWay()) {
      return ExitCode.INTERRUPTED;
    }
    if (ClosedPipe.is(e, streams)) {
      return ExitCode.CLOSED_PIPE;
    }
    boolean standard = e.output().equals(Output.STANDARD);
    Object name = standard ? Message.of("output.standard") : e.output();
    Message why = Message.of("failure.output", Failure.sentence(e.getCause()));
    talk.say(Message.of("talk.about", name, why));
    return ExitCode.INTERNAL;
  }

  /** A mistake of the program's own, outside the reading of an input. */
  public ExitCode internal(Throwable e) {
    // Looked up by hand: what is wrong may be the reading of the command line.
    Talk.Depth depth = args.contains("--debug") ? Talk.Depth.STACK_TRACE : Talk.Depth.ONE_LINE;
    talk.say(Failure.internal(String.join(" ", args), e), e, depth);
    return ExitCode.INTERNAL;
  }
}

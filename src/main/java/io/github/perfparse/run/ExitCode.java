package io.github.perfparse.run;

/** The program's exit codes: small, positive, never a count, listed in {@code --help} from here. */
public enum ExitCode {
  DONE(0, "done; no finding at or above --fail-on"),
  FINDINGS(1, "done; findings at or above --fail-on"),
  USAGE(2, "wrong command line, or an output that cannot be opened"),
  SOME_FAILED(3, "some input failed or a form was refused; everything else was done and written"),
  NOTHING_USABLE(4, "nothing usable: no input gave a form"),
  INTERNAL(70, "internal error, or the output could not be written"),
  INTERRUPTED(130, "interrupted; nothing partial left behind"),
  CLOSED_PIPE(141, "the reader of standard output went away");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** What the code says, in one line. */
  public String meaning() {
    return meaning;
  }
}

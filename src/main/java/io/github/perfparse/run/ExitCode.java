package io.github.perfparse.run;

/**
 * The program's exit codes: small, positive, never a count, listed in {@code --help}; what each
 * says is said by {@code ExitCode.DONE} and its like.
 */
public enum ExitCode {
  DONE(0),
  FINDINGS(1),
  USAGE(2),
  SOME_FAILED(3),
  NOTHING_USABLE(4),
  INTERNAL(70),
  INTERRUPTED(130),
  CLOSED_PIPE(141);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}

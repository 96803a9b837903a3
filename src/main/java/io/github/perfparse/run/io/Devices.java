package io.github.perfparse.run.io;

/** What stands behind the standard streams. */
public interface Devices {

  /** Whether a person would have to type standard input, where a program would seem to hang. */
  boolean inIsTerminal();

  /** Whether standard output is known to be a pipe. */
  boolean outIsPipe();

  /** Whether a person sees standard output. */
  boolean outIsTerminal();

  /** Whether standard output is a terminal whose user wants colours. */
  boolean outTakesColor();

  /** Whether a person sees standard error. */
  boolean errIsTerminal();
}

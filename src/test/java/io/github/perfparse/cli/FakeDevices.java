package io.github.perfparse.cli;

/** What stands behind the streams of a test. */
record FakeDevices(
    boolean inIsTerminal,
    boolean outIsPipe,
    boolean outIsTerminal,
    boolean outTakesColor,
    boolean errIsTerminal)
    implements Devices {

  /** Files, as a script has them. */
  static final FakeDevices FILES = new FakeDevices(false, false, false, false, false);
}

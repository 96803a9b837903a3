package io.github.perfparse.cli;

import io.github.perfparse.run.io.Devices;

/** What stands behind the streams of a test. */
public record FakeDevices(
    boolean inIsTerminal,
    boolean outIsPipe,
    boolean outIsTerminal,
    boolean outTakesColor,
    boolean errIsTerminal)
    implements Devices {

  /** Files, as a script has them. */
  public static final FakeDevices FILES = new FakeDevices(false, false, false, false, false);
}

package io.github.perfparse.cli;

import io.github.perfparse.text.ReadSettings;

/**
 * How to read and judge.
 *
 * @param reading how to read the inputs
 * @param judgement what to make of it
 * @param depth how much to say of a mistake of the program's own
 */
record ExtractSettings(ReadSettings reading, Judgement judgement, Talk.Depth depth) {

  /** The settings of a command line without options. */
  static ExtractSettings ofNoOptions() {
    return new ExtractSettings(ReadSettings.DETECTED, Judgement.DEFAULT, Talk.Depth.ONE_LINE);
  }
}

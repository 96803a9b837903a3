package io.github.perfparse.run;

import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.text.ReadSettings;

/**
 * How to read and judge.
 *
 * @param reading how to read the inputs
 * @param judgement what to make of it
 * @param depth how much to say of a mistake of the program's own
 */
public record ExtractSettings(ReadSettings reading, Judgement judgement, Talk.Depth depth) {

  /** The settings of a command line without options. */
  public static ExtractSettings ofNoOptions() {
    return new ExtractSettings(ReadSettings.DETECTED, Judgement.DEFAULT, Talk.Depth.ONE_LINE);
  }
}

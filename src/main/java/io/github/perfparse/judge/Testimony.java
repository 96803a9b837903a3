package io.github.perfparse.judge;

import io.github.perfparse.say.Message;

/**
 * What a witness has seen of one form.
 *
 * @param witness who
 * @param count how often
 * @param weight what that weighs against the form; below zero for it
 */
public record Testimony(Witness witness, int count, int weight) {

  /** One clause for a person. */
  public Message seen() {
    return Message.of("Witness." + witness.name(), count);
  }
}

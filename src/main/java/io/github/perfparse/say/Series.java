package io.github.perfparse.say;

import java.util.List;

/**
 * Several things one after the other.
 *
 * @param between the key of what stands between two of them
 * @param parts what {@link Message} takes
 */
public record Series(String between, List<?> parts) implements Spoken {

  @Override
  public String in(Language language) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : language.phrase(between));
      text.append(Message.spoken(parts.get(i), language));
    }
    return text.toString();
  }
}

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
  public void tell(StringBuilder to, Language language) {
    for (int i = 0; i < parts.size(); i++) {
      to.append(i == 0 ? "" : language.phrase(between));
      Message.tell(parts.get(i), to, language);
    }
  }
}

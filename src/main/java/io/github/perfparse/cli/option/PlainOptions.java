package io.github.perfparse.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plain command line says behind its command, each word as it was typed. */
public final class PlainOptions {

  private final List<String> inputs = new ArrayList<>();
  private Optional<String> format = Optional.empty();
  private Optional<String> output = Optional.empty();

  /** The names of the inputs, to add to. */
  public List<String> inputs() {
    return inputs;
  }

  /**
   * What {@code --format} says.
   *
   * @throws WrongUsage if no format is called so
   */
  public <T extends Enum<T>> Optional<T> format(Class<T> formats) {
    if (format.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> named = named(formats, format.get());
    if (named.isEmpty()) {
      throw new WrongUsage("usage.other", format.get());
    }
    return named;
  }

  /** The value that is called so, however it is written. */
  public static <T extends Enum<T>> Optional<T> named(Class<T> type, String word) {
    for (T value : type.getEnumConstants()) {
      if (value.toString().equalsIgnoreCase(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** What {@code --output} says. */
  public Optional<String> output() {
    return output;
  }

  /** Takes the next option with its value, unless it is no plain one or was given before. */
  public boolean take(String option, String value) {
    if (option.equals("--format") && format.isEmpty()) {
      format = Optional.of(value);
    } else if ((option.equals("-o") || option.equals("--output")) && output.isEmpty()) {
      output = Optional.of(value);
    } else {
      return false;
    }
    return true;
  }
}

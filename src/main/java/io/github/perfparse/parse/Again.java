package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import java.util.Optional;

/** Another way to read the lines of a form, where the grid's reading is refused or doubtful. */
public interface Again {

  /** No other way. */
  Again NONE = new None();

  /**
   * The other reading of some lines, which are kept until it is asked for.
   *
   * @param firstLine 1-based number of the first
   * @param lastLine 1-based number of the last
   */
  Second of(int firstLine, int lastLine, int number);

  /** A reading that is still to be done. */
  interface Second {

    /** The form that stands on the lines; empty where there is none, or more than one. */
    Optional<Form> read();
  }

  /** Reads nothing. */
  final class None implements Again, Second {

    private None() {}

    @Override
    public Second of(int firstLine, int lastLine, int number) {
      return this;
    }

    @Override
    public Optional<Form> read() {
      return Optional.empty();
    }
  }
}

package io.github.perfparse.check;

import io.github.perfparse.form.Leftover;
import java.util.stream.Stream;

/** Facts of the reading as findings. */
final class Leftovers {

  private Leftovers() {}

  /** A finding for each leftover of this kind; {@code message} takes the cell's text. */
  static Stream<Finding> of(Examination examination, Leftover.Kind kind, String message) {
    return examination.form().leftovers().stream()
        .filter(leftover -> leftover.kind() == kind)
        .map(
            leftover -> {
              Figure cell = examination.figures().leftover(leftover);
              return examination
                  .finding(cell)
                  .cause(Cause.READING)
                  .using(cell)
                  .says(message.formatted(leftover.text()));
            });
  }
}

package io.github.perfparse.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines with a bounded view of what comes, for dialects that one line alone does not give away.
 * Nothing is read ahead until somebody asks.
 */
final class LookAhead {

  /** No dialect needs to see further than a cell of this many lines. */
  static final int FARTHEST = 200;

  private final Lines lines;
  private final List<Line> ahead = new ArrayList<>();

  LookAhead(Lines lines) {
    this.lines = lines;
  }

  /** The line {@code distance} lines ahead, 0 being the next one; empty behind the last line. */
  Optional<Line> peek(int distance) throws IOException {
    while (ahead.size() <= distance) {
      Optional<Line> next = lines.next();
      if (next.isEmpty()) {
        return next;
      }
      ahead.add(next.get());
    }
    return Optional.of(ahead.get(distance));
  }

  /** Takes the next line. */
  Optional<Line> next() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.remove(0));
  }

  /** Takes {@code count} lines that have been looked at. */
  void skip(int count) {
    ahead.subList(0, count).clear();
  }
}

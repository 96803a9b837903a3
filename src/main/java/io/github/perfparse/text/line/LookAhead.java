package io.github.perfparse.text.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines with a bounded view of what comes, for dialects that one line alone does not give away.
 * Nothing is read ahead until somebody asks.
 */
public final class LookAhead {

  /** No dialect needs to see further than a cell of this many lines, */
  public static final int FARTHEST = 200;

  /** and of this many characters: more is not kept for lines that may turn out to be no cell. */
  public static final int FARTHEST_LENGTH = 1 << 18;

  private final Lines lines;
  private final List<Optional<Line>> ahead = new ArrayList<>();
  private int length;

  public LookAhead(Lines lines) {
    this.lines = lines;
  }

  /** What the input may not go beyond. */
  public Limits limits() {
    return lines.limits();
  }

  /**
   * The line {@code distance} lines ahead, 0 being the next one; empty behind the last line and
   * beyond what may be kept.
   *
   * @throws IOException if the input cannot be read
   */
  public Optional<Line> peek(int distance) throws IOException {
    while (ahead.size() <= distance) {
      Optional<Line> next =
          ahead.isEmpty() || length < FARTHEST_LENGTH ? lines.next() : Optional.empty();
      if (next.isEmpty()) {
        return next;
      }
      ahead.add(next);
      length += next.get().text().length();
    }
    return ahead.get(distance);
  }

  /**
   * Takes the next line.
   *
   * @throws IOException if the input cannot be read
   */
  public Optional<Line> next() throws IOException {
    if (ahead.isEmpty()) {
      return lines.next();
    }
    Optional<Line> next = ahead.remove(0);
    length -= next.get().text().length();
    return next;
  }

  /** Has a line that was looked at read as another one. */
  public void replace(int distance, Line line) {
    ahead.set(distance, Optional.of(line));
    lines.replace(line);
  }

  /** Takes {@code count} lines that have been looked at. */
  public void skip(int count) {
    for (Optional<Line> passed : ahead.subList(0, count)) {
      length -= passed.get().text().length();
    }
    ahead.subList(0, count).clear();
  }
}

package io.github.perfparse;

import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.text.line.LineListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The latest lines of an input as they were printed, for forms that are read by them. What lies far
 * back is forgotten.
 */
final class TextStore implements LineListener {

  private static final int MOST_CHARACTERS = 1 << 22;

  private final Deque<TextLine> lines = new ArrayDeque<>();
  private final Optional<LineListener> next;
  private long size;

  /** A store of lines that nobody gives. */
  TextStore() {
    this(Optional.empty());
  }

  /**
   * @param next hears of the lines too
   */
  TextStore(Optional<LineListener> next) {
    this.next = next;
  }

  @Override
  public void line(int number, String text) {
    if (next.isPresent()) {
      next.get().line(number, text);
    }
    TextLine last = lines.peekLast();
    boolean goesOn = last != null && last.number() == number;
    int column =
        goesOn ? last.column() + last.text().codePointCount(0, last.text().length()) + 1 : 1;
    lines.addLast(new TextLine(text, number, column, goesOn));
    size += text.length() + 1;
    while (size > MOST_CHARACTERS && lines.size() > 1) {
      size -= lines.removeFirst().text().length() + 1;
    }
  }

  /** The lines from one number to another, as far as they are known. */
  List<TextLine> between(int first, int last) {
    List<TextLine> found = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.number() >= first && line.number() <= last) {
        found.add(line);
      }
    }
    return found;
  }

  /** Forgets what stands above a line: nobody will ask for it. */
  void forgetBefore(int number) {
    while (!lines.isEmpty() && lines.peekFirst().number() < number) {
      size -= lines.removeFirst().text().length() + 1;
    }
  }
}

package io.github.perfparse;

import io.github.perfparse.align.atom.LineRoom;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.LaidText;
import io.github.perfparse.align.layout.Layout;
import io.github.perfparse.text.line.Line;
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
final class TextStore implements LineListener, PrintedText {

  private static final int MOST_CHARACTERS = 1 << 20;

  private final List<Line> lines = new ArrayList<>();
  private final Optional<LineListener> next;

  /** The lines whose row's number was taken off, from the last form's on. */
  private final Deque<Integer> numbered = new ArrayDeque<>();

  /** The lines before this index are forgotten. */
  private int start;

  /** The characters that are kept, with an end for each line. */
  private long size;

  /**
   * @param next hears of the lines too
   */
  TextStore(Optional<LineListener> next) {
    this.next = next;
  }

  @Override
  public void line(Line line) {
    if (next.isPresent()) {
      next.get().line(line);
    }
    lines.add(line);
    size += line.text().length() + 1;
    while (size > MOST_CHARACTERS && lines.size() > start + 1) {
      forgetFirst();
    }
    dropForgotten();
  }

  @Override
  public void replaced(Line line) {
    int at = indexOf(line.number());
    while (at < lines.size() && lines.get(at).column() != line.column()) {
      at++;
    }
    if (at < lines.size()) {
      lines.set(at, line);
    }
    numbered.add(line.number());
  }

  private void forgetFirst() {
    size -= lines.get(start).text().length() + 1;
    start++;
  }

  @Override
  public Optional<LaidText> columns(int first, int last) {
    return Layout.ofText(between(first, last));
  }

  @Override
  public LineRoom room(List<TextLine> some) {
    return LineRoom.of(some);
  }

  @Override
  public List<TextLine> between(int first, int last) {
    return PrintedText.toRead(kept(first, last));
  }

  @Override
  public List<Line> lines(int first, int last) {
    return new ArrayList<>(kept(first, last));
  }

  private List<Line> kept(int first, int last) {
    return lines.subList(indexOf(first), indexOf(last + 1));
  }

  /** Where the first line stands whose number is not below this one; lines go on under one. */
  private int indexOf(int number) {
    int low = start;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public List<Integer> numbered(int first, int last) {
    List<Integer> own = new ArrayList<>();
    while (!numbered.isEmpty() && numbered.peek() <= last) {
      int line = numbered.remove();
      if (line >= first) {
        own.add(line);
      }
    }
    return own;
  }

  @Override
  public void forgetBefore(int number) {
    for (int left = indexOf(number) - start; left > 0; left--) {
      forgetFirst();
    }
    dropForgotten();
  }

  private void dropForgotten() {
    if (start > lines.size() / 2) {
      lines.subList(0, start).clear();
      start = 0;
    }
  }
}

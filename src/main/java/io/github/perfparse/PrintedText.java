package io.github.perfparse;

import io.github.perfparse.align.atom.LineRoom;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.LaidText;
import io.github.perfparse.text.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an input as they were printed, for forms that are read by them. */
interface PrintedText {

  /** The lines from one number to another, both 1-based and included, as far as they are known. */
  List<Line> lines(int first, int last);

  /** The same, to be read by their words. */
  default List<TextLine> between(int first, int last) {
    return toRead(lines(first, last));
  }

  /** Lines, to be read by their words. */
  static List<TextLine> toRead(List<Line> lines) {
    List<TextLine> read = new ArrayList<>(lines.size());
    for (Line line : lines) {
      read.add(new TextLine(line.text(), line.number(), line.column(), line.afterPageBreak()));
    }
    return read;
  }

  /** The rows of those lines if columns stand under each other on them, by means of room. */
  Optional<LaidText> columns(int first, int last);

  /** How much such room stands on some of its lines. */
  LineRoom room(List<TextLine> lines);

  /**
   * Those of the lines beside which a running number stood that is no cell; asked once of each
   * form, from top to bottom.
   */
  default List<Integer> numbered(int first, int last) {
    return List.of();
  }

  /** Says that nobody will ask for what stands above a line; it may be kept all the same. */
  default void forgetBefore(int number) {}
}

package io.github.perfparse;

import io.github.perfparse.align.atom.LineRoom;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.LaidText;
import io.github.perfparse.align.layout.Layout;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.document.rendition.PlacedWord;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a document that stand in no table. Of a PDF page the place of each word is known,
 * which tells columns better than any text does.
 */
record DocumentText(Rendition rendition) implements PrintedText {

  /** A line's height, in tenths of its characters'. */
  private static final int PITCH = 13;

  @Override
  public List<Line> lines(int first, int last) {
    List<Line> lines = new ArrayList<>();
    for (Row row : rendition.rows(first, last)) {
      if (row.syntax() != Syntax.PLAIN) {
        return List.of();
      }
      boolean turned = !lines.isEmpty() && page(row.line()) != page(row.line() - 1);
      lines.add(new Line(row.cells().get(0).raw(), row.line(), 1, turned, Signs.ANY));
    }
    return lines;
  }

  private int page(int line) {
    return rendition.place(line).page().orElse(0);
  }

  @Override
  public Optional<LaidText> columns(int first, int last) {
    int size = usualSize(first, last);
    List<PrintedLine> lines = new ArrayList<>();
    for (int number = first; number <= last && size > 0; number++) {
      List<Word> words = new ArrayList<>();
      for (PlacedWord word : rendition.words(number)) {
        words.add(word(word, number, size));
      }
      if (!words.isEmpty()) {
        lines.add(new PrintedLine(page(number), words.get(0).y(), words));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Layout.of(lines);
  }

  @Override
  public LineRoom room(List<TextLine> lines) {
    return LineRoom.MUCH;
  }

  /** Half the height of the usual characters is the width of a narrow one. */
  private static Word word(PlacedWord word, int line, int size) {
    int left = word.box().left() * 2 * Word.UNIT / size;
    int right = word.box().right() * 2 * Word.UNIT / size;
    int y = word.y() * Word.UNIT * 10 / (size * PITCH);
    return new Word(word.text(), left, Math.max(right, left + 1), 0, y, line, word.column());
  }

  /** The height that most words' characters have, in tenths of a point; 0 if there are none. */
  private int usualSize(int first, int last) {
    List<Integer> sizes = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      for (PlacedWord word : rendition.words(number)) {
        sizes.add(word.size());
      }
    }
    sizes.sort(null);
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}

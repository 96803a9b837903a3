package io.github.perfparse;

import io.github.perfparse.document.DocumentHead;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Some forms of a large text, which several machines may read at a time. They say of themselves
 * what they would if the text were read as a whole, their lines and numbers too.
 *
 * <pre>
 * for (TextPart part : TextPart.of(text, settings, 64 &lt;&lt; 20)) {
 *   InputStream in = open(name);
 *   in.skipNBytes(part.offset());
 *   FormReader reader = new FormReader(name, in, settings, part);
 * }
 * </pre>
 *
 * @param offset its first byte, counted from 0
 * @param line the 1-based line there
 * @param form the 1-based number of its first form
 * @param forms how many it has at most; {@link Integer#MAX_VALUE} of the last part, which goes on
 *     to the end
 * @param encoding the name of its charset; blank to find it out
 */
public record TextPart(long offset, int line, int form, int forms, String encoding)
    implements Serializable {

  /** An input that is not cut. */
  public static final TextPart WHOLE = new TextPart(0, 1, 1, Integer.MAX_VALUE, "");

  /**
   * Cuts a text before forms. Their lines are found and not read, which takes a fraction of the
   * time.
   *
   * @param input its bytes; not closed here
   * @param bytes how large a part is at least
   * @return the parts in their order; only {@link #WHOLE} of a document, of a text in UTF-16 or
   *     UTF-32, and of what is unreadable, which its reader will tell
   * @throws IOException if the input cannot be read
   */
  public static List<TextPart> of(InputStream input, ReadSettings settings, long bytes)
      throws IOException {
    LineStarts lines = new LineStarts(input);
    DocumentHead head = DocumentHead.of(lines);
    if (head.isDocument()) {
      return List.of(WHOLE);
    }
    Cuts cuts = new Cuts(lines, bytes);
    try {
      Lines text = Lines.open(head.input(), settings.encoding(), settings.limits());
      Perfparse.cutting("", text, settings, WHOLE, cuts).finish();
      boolean parted =
          !text.charset().name().startsWith("UTF-16")
              && !text.charset().name().startsWith("UTF-32");
      return parted ? cuts.parts(text.charset()) : List.of(WHOLE);
    } catch (UnreadableInputException | RuntimeException | StackOverflowError e) {
      return List.of(WHOLE);
    }
  }

  /** Asked of every input: Java would build classes to compare records. */
  boolean isWhole() {
    return offset == 0 && forms == Integer.MAX_VALUE && encoding.isEmpty();
  }

  /** The settings to read it with. */
  ReadSettings settings(ReadSettings whole) {
    return encoding.isEmpty()
        ? whole
        : new ReadSettings(Optional.of(Charset.forName(encoding)), whole.dialect(), whole.limits());
  }

  /** Finds where to cut. */
  private static final class Cuts implements Consumer<CutForm> {

    private final LineStarts lines;
    private final long bytes;
    private final List<TextPart> parts = new ArrayList<>(List.of(WHOLE));
    private int forms;

    Cuts(LineStarts lines, long bytes) {
      this.lines = lines;
      this.bytes = bytes;
    }

    @Override
    public void accept(CutForm form) {
      forms++;
      int line = form.firstLine();
      // A refusal may be told of after forms below it: no part may begin between them.
      while (parts.size() > 1 && last().line >= line) {
        parts.remove(parts.size() - 1);
      }
      if (lines.knows(line)) {
        long offset = lines.offset(line);
        if (offset - last().offset >= bytes) {
          parts.add(new TextPart(offset, line, forms, Integer.MAX_VALUE, ""));
        }
      }
    }

    private TextPart last() {
      return parts.get(parts.size() - 1);
    }

    List<TextPart> parts(Charset charset) {
      List<TextPart> all = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        TextPart part = parts.get(i);
        boolean last = i + 1 == parts.size();
        int count = last ? Integer.MAX_VALUE : parts.get(i + 1).form - part.form;
        all.add(new TextPart(part.offset, part.line, part.form, count, charset.name()));
      }
      return all.size() == 1 ? List.of(WHOLE) : all;
    }
  }
}

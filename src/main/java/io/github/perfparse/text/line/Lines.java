package io.github.perfparse.text.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The numbered lines of an input, read one by one in constant memory.
 *
 * <pre>
 * Lines lines = Lines.open(input, Optional.empty());
 * Tokenizer.tokenize(lines, Optional.empty(), row → …);
 * </pre>
 *
 * <p>A line ends with LF, CRLF or a lone CR, in any mixture. A form feed parts a line in two as
 * well, but does not count as a line, so that numbers agree with an editor's. Byte order marks are
 * dropped. Lines never holds more than one line and never replaces what it cannot decode.
 */
public final class Lines {

  private final Decoder decoder;
  private final Limits limits;
  private final LongLine head;
  private final char[] chars = new char[Decoder.CHUNK];
  private final Signs.Gathering signs = new Signs.Gathering();
  private int at;
  private int limit;
  private boolean afterReturn;
  private int number = 1;
  private int column = 1;
  private boolean afterPageBreak;
  private Optional<LineListener> listener = Optional.empty();

  private Lines(Decoder decoder, Limits limits) {
    this.decoder = decoder;
    this.limits = limits;
    this.head = new LongLine(limits);
  }

  /**
   * Begins to read.
   *
   * @param input the bytes; not closed here
   * @param charset the charset to read with; empty to find it out: by byte order mark, else UTF-8,
   *     else GB18030
   * @throws UnreadableInputException if the input is no text
   * @throws IOException if the input cannot be read
   */
  public static Lines open(InputStream input, Optional<Charset> charset) throws IOException {
    return open(input, charset, Limits.USUAL);
  }

  /**
   * Like {@link #open(InputStream, Optional)}, with other limits.
   *
   * @throws UnreadableInputException if the input is no text
   * @throws IOException if the input cannot be read
   */
  public static Lines open(InputStream input, Optional<Charset> charset, Limits limits)
      throws IOException {
    return new Lines(new Decoder(input, charset), limits);
  }

  /** The same lines; {@code told} hears of each as soon as it is read. */
  public Lines tell(LineListener told) {
    listener = Optional.of(told);
    return this;
  }

  /** The same lines; the first has that number. */
  public Lines from(int line) {
    number = line;
    return this;
  }

  /** The charset the lines are read with; it may change from UTF-8 to GB18030 while reading. */
  public Charset charset() {
    return decoder.charset();
  }

  /** What the input may not go beyond. */
  public Limits limits() {
    return limits;
  }

  /**
   * The next line; empty at the end of the input.
   *
   * @throws IOException if the input cannot be read
   */
  public Optional<Line> next() throws IOException {
    if (!hasMore()) {
      return Optional.empty();
    }
    if (afterReturn && chars[at] == '\n') {
      at++;
    }
    afterReturn = false;
    if (!hasMore()) {
      return Optional.empty();
    }
    Line line = read();
    if (listener.isPresent()) {
      listener.get().line(line);
    }
    return Optional.of(line);
  }

  /** Tells that a line which was read is to be taken for another one. */
  void replace(Line line) {
    if (listener.isPresent()) {
      listener.get().replaced(line);
    }
  }

  private boolean hasMore() throws IOException {
    return at < limit || refill();
  }

  private Line read() throws IOException {
    for (; ; ) {
      int end = signs.lineEnd(chars, at, limit);
      if (end < limit) {
        Line line = take(end);
        pass(chars[end], line.text());
        at = end + 1;
        return line;
      }
      head.add(chars, at, limit, number);
      at = limit;
      if (!refill()) {
        return take(limit);
      }
    }
  }

  private Line take(int end) {
    String text;
    if (head.isEmpty()) {
      limits.check(Limit.LINE_LENGTH, end - at, number);
      text = new String(chars, at, end - at);
    } else {
      head.add(chars, at, end, number);
      text = head.take();
    }
    return new Line(text, number, column, afterPageBreak, signs.take());
  }

  /** Steps over the break that ended a line. */
  private void pass(char end, String text) {
    afterReturn = end == '\r';
    afterPageBreak = end == '\f';
    if (afterPageBreak) {
      column += text.codePointCount(0, text.length()) + 1;
    } else {
      number++;
      column = 1;
    }
  }

  private boolean refill() throws IOException {
    int count = decoder.read(chars, number);
    at = 0;
    limit = Math.max(count, 0);
    return count >= 0;
  }
}

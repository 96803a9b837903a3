package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.say.Failure;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.Stepwise;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The forms of one input, and those that are refused, one after the other as they are asked for:
 * memory is bound by the largest form and not by the input.
 *
 * <pre>
 * try (FormReader reader = new FormReader("a.txt", input, ReadSettings.DETECTED)) {
 *   while (reader.hasNext()) {
 *     Outcome outcome = reader.next();
 *   }
 *   reader.failure().ifPresent(failure -> …);
 * }
 * </pre>
 *
 * <p>What is wrong with the input is no exception but its {@link #failure}, in the very words of
 * the command line; the forms before it come all the same.
 */
public final class FormReader implements Iterator<Outcome>, Closeable {

  private final String name;
  private final InputStream input;
  private final ReadSettings settings;
  private final TextPart part;
  private final Deque<CutForm> ready = new ArrayDeque<>();
  private Optional<Stepwise> steps = Optional.empty();
  private Optional<Outcome> next = Optional.empty();
  private Optional<Failure> failure = Optional.empty();
  private boolean cut;
  private int read;

  /**
   * Reads nothing yet.
   *
   * @param name the input's name, kept in each outcome's source
   * @param input the bytes; closed by {@link #close}
   * @param settings how to read it
   */
  public FormReader(String name, InputStream input, ReadSettings settings) {
    this(name, input, settings, TextPart.WHOLE);
  }

  /**
   * Reads a part only.
   *
   * @param name the input's name, kept in each outcome's source
   * @param input the bytes from the part's first on, and beyond its last; closed by {@link #close}
   * @param settings how to read it: those by which it was cut
   * @param part which forms to read
   */
  public FormReader(String name, InputStream input, ReadSettings settings, TextPart part) {
    this.name = name;
    this.input = input;
    this.settings = settings;
    this.part = part;
  }

  /**
   * Whether there is another; reads on to it.
   *
   * @throws UncheckedIOException if the input cannot be read, which says nothing of what is in it
   */
  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty() && !(cut && ready.isEmpty())) {
        advance();
      }
    } catch (UnreadableInputException e) {
      cut = true;
      failure = Optional.of(Failure.of(name, e));
      return hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      cut = true;
      ready.clear();
      failure = Optional.of(Failure.internal(name, e));
    }
    return next.isPresent();
  }

  private void advance() throws IOException {
    if (!ready.isEmpty()) {
      next = Optional.of(ready.remove().read());
      read++;
      if (read == part.forms()) {
        cut = true;
        ready.clear();
      }
      return;
    }
    if (steps.isEmpty()) {
      steps = Optional.of(Perfparse.cutting(name, input, settings, part, ready::add));
    }
    cut = !steps.get().step();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name);
    }
    Outcome outcome = next.orElseThrow();
    next = Optional.empty();
    return outcome;
  }

  /**
   * The forms without those that are refused, to be closed.
   *
   * @return a stream that can be gone through once
   */
  public Stream<Form> forms() {
    Spliterator<Outcome> outcomes =
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(outcomes, false)
        .filter(Form.class::isInstance)
        .map(Form.class::cast)
        .onClose(this::quietly);
  }

  private void quietly() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Why the input was not read to its end, or that there is no form in it; empty if all is well.
   * Known when there is no {@link #hasNext next} any more.
   */
  public Optional<Failure> failure() {
    boolean none = read == 0 && !hasNext();
    return failure.isEmpty() && none ? Optional.of(Failure.noForm(name)) : failure;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}

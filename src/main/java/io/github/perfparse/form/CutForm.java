package io.github.perfparse.form;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The lines of a form that are cut out of their input but perhaps not read yet. Cutting goes row by
 * row, in the order of the input; reading needs nothing but the form's own rows, so any thread may
 * do it, and whoever comes first does it for all.
 */
public final class CutForm {

  /** Characters that take as much memory as a cell. */
  private static final int CHARACTERS_PER_CELL = 64;

  private final int firstLine;
  private final int lastLine;
  private final int size;
  private final FutureTask<Outcome> reading;

  /**
   * A form that is still to be read, or to be refused.
   *
   * @param firstLine 1-based line on which it begins
   * @param lastLine 1-based line on which it ends, as far as is known before it is read
   * @param cells how many cells it was printed in
   * @param characters how many characters stand in them
   * @param reading reads it; called once at most
   */
  public CutForm(
      int firstLine,
      int lastLine,
      long cells,
      long characters,
      Supplier<? extends Outcome> reading) {
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.size = (int) Math.min(Integer.MAX_VALUE / 2, cells + characters / CHARACTERS_PER_CELL);
    this.reading = new FutureTask<>(new Task(reading));
  }

  private record Task(Supplier<? extends Outcome> reading) implements Callable<Outcome> {

    @Override
    public Outcome call() {
      return reading.get();
    }
  }

  /** The same form with a last step to its reading. */
  public CutForm then(UnaryOperator<Outcome> step) {
    return new CutForm(firstLine, lastLine, size, 0, new Then(this, step));
  }

  // No lambda: every form of a plain run comes this way.
  private record Then(CutForm form, UnaryOperator<Outcome> step) implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      return step.apply(form.read());
    }
  }

  /** A form that is read or refused already. */
  public static CutForm of(Outcome outcome) {
    List<Provenance> pieces = pieces(outcome);
    SourceRef place = outcome.source();
    CutForm cut =
        new CutForm(
            place.firstLine(),
            place.lastLine(),
            pieces.size(),
            characters(pieces),
            new Known(outcome));
    cut.prepare();
    return cut;
  }

  private record Known(Outcome outcome) implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      return outcome;
    }
  }

  private static List<Provenance> pieces(Outcome outcome) {
    if (outcome instanceof Form form) {
      return form.provenance();
    }
    return outcome instanceof Refusal refusal && refusal.readAs().isPresent()
        ? refusal.readAs().get().provenance()
        : List.of();
  }

  private static long characters(List<Provenance> pieces) {
    long characters = 0;
    for (Provenance piece : pieces) {
      characters += piece.raw().length();
    }
    return characters;
  }

  /** 1-based line on which it begins. */
  public int firstLine() {
    return firstLine;
  }

  /** 1-based line on which it ends, as far as is known before it is read. */
  public int lastLine() {
    return lastLine;
  }

  /** The memory it takes, about, in that of a cell of usual length. */
  public int size() {
    return size;
  }

  /** Reads it, unless another thread does. What goes wrong is told by {@link #read}. */
  public void prepare() {
    reading.run();
  }

  /**
   * What came of it; waits for the thread that reads it, if there is one.
   *
   * @throws RuntimeException what the reading threw; errors likewise
   */
  public Outcome read() {
    prepare();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

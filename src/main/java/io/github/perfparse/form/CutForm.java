package io.github.perfparse.form;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A form that is cut out of its input but perhaps not read yet. Cutting goes row by row, in the
 * order of the input; reading needs nothing but the form's own rows, so any thread may do it, and
 * whoever comes first does it for all.
 */
public final class CutForm {

  /** Characters that take as much memory as a cell. */
  private static final int CHARACTERS_PER_CELL = 64;

  private final int size;
  private final FutureTask<Form> reading;

  /**
   * A form that is still to be read.
   *
   * @param cells how many cells it was printed in
   * @param characters how many characters stand in them
   * @param reading reads it; called once at most
   */
  public CutForm(long cells, long characters, Supplier<Form> reading) {
    this.size = (int) Math.min(Integer.MAX_VALUE / 2, cells + characters / CHARACTERS_PER_CELL);
    this.reading = new FutureTask<>(new Task(reading));
  }

  private record Task(Supplier<Form> reading) implements Callable<Form> {

    @Override
    public Form call() {
      return reading.get();
    }
  }

  /** A form that is read already. */
  public static CutForm of(Form form) {
    long characters = form.provenance().stream().mapToLong(piece -> piece.raw().length()).sum();
    CutForm cut = new CutForm(form.provenance().size(), characters, () -> form);
    cut.prepare();
    return cut;
  }

  /** The same form with a last step to its reading. */
  public CutForm then(UnaryOperator<Form> step) {
    return new CutForm(size, 0, () -> step.apply(read()));
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
   * The form; waits for the thread that reads it, if there is one.
   *
   * @throws RuntimeException what the reading threw; errors likewise
   */
  public Form read() {
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

package io.github.perfparse.run;

import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.run.talk.Ending;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads several inputs at a time and hands on what they hold one input after the other, as if they
 * were read so. Of one input, one thread cuts out the forms and another checks and writes them;
 * which of the two reads a form is decided by which has less to do: the first reads those that
 * still wait when it has cut out the last. Few inputs are begun ahead of their turn, and there is
 * {@link Room} for few forms of all: memory depends on the number of jobs, not on the number or the
 * size of the inputs.
 */
final class ReadAhead {

  private static final int INPUTS_PER_JOB = 2;
  private static final int EVENTS_PER_INPUT = 16;

  private final SourceReader reader;
  private final Room room = new Room();
  private final int jobs;

  ReadAhead(SourceReader reader, int jobs) {
    this.reader = reader;
    this.jobs = jobs;
  }

  /** What a reading tells. */
  private interface Event {
    void tell(Intake intake);

    /** Does what can be done ahead of the telling. */
    default void prepare() {}
  }

  /** A form was cut out. */
  private record Cut(CutForm form, Room room) implements Event {
    @Override
    public void tell(Intake intake) {
      intake.form(form);
      room.leave(form.size());
    }

    @Override
    public void prepare() {
      form.prepare();
    }
  }

  /** The last event of an input. */
  private record Ended(Source source, Ending ending) implements Event {
    @Override
    public void tell(Intake intake) {
      intake.ended(source, ending);
    }
  }

  /** Nobody waits any longer for what is read. */
  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AbandonedException(InterruptedException cause) {
      super(cause);
    }
  }

  /** One input that is being read. */
  private static final class Reading implements Intake, Runnable {

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(EVENTS_PER_INPUT);
    private final SourceReader reader;
    private final Room room;
    private final Source source;

    Reading(SourceReader reader, Room room, Source source) {
      this.reader = reader;
      this.room = room;
      this.source = source;
    }

    @Override
    public void run() {
      try {
        reader.read(source, this);
        prepare();
      } catch (AbandonedException e) {
        // The run is over.
      } catch (RuntimeException | Error e) {
        ended(source, Ending.broken(source.name(), e));
      }
    }

    @Override
    public void opened(Source opened) {
      put(intake -> intake.opened(opened));
    }

    @Override
    public void form(CutForm form) {
      try {
        room.take(this, events::isEmpty, form.size());
      } catch (InterruptedException e) {
        throw new AbandonedException(e);
      }
      Event event = new Cut(form, room);
      if (!events.offer(event)) {
        // The taker lags behind: what it would have to read later is read here instead of waiting.
        event.prepare();
        put(event);
      }
    }

    private void prepare() {
      for (Event event : events) {
        event.prepare();
      }
    }

    @Override
    public void ended(Source ended, Ending ending) {
      put(new Ended(ended, ending));
    }

    private void put(Event event) {
      try {
        events.put(event);
      } catch (InterruptedException e) {
        throw new AbandonedException(e);
      }
    }

    void replay(Intake intake) throws InterruptedException {
      Event event;
      do {
        room.turn(this);
        event = events.take();
        event.tell(intake);
      } while (!(event instanceof Ended));
    }
  }

  /** Reads all inputs. */
  void read(Iterator<Source> sources, Intake intake) {
    if (jobs == 1) {
      while (sources.hasNext()) {
        reader.read(sources.next(), intake);
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(jobs, ReadAhead::thread);
    try {
      replay(sources, intake, workers);
    } catch (InterruptedException e) {
      throw new AbandonedException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  // The workers begin in the order of the inputs, so the one whose turn it is never waits for them.
  private void replay(Iterator<Source> sources, Intake intake, ExecutorService workers)
      throws InterruptedException {
    Deque<Reading> begun = new ArrayDeque<>();
    do {
      while (begun.size() < jobs * INPUTS_PER_JOB && sources.hasNext()) {
        Reading reading = new Reading(reader, room, sources.next());
        begun.add(reading);
        workers.execute(reading);
      }
      if (!begun.isEmpty()) {
        begun.remove().replay(intake);
      }
    } while (!begun.isEmpty() || sources.hasNext());
  }
}

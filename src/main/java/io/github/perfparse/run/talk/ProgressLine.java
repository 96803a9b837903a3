package io.github.perfparse.run.talk;

import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import io.github.perfparse.write.base.Width;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line at the foot of a terminal that is drawn over and over, ten times a second at most.
 *
 * <pre>
 * perfparse: 1234/2000 files, 2468 forms, 3 failed, 412 files/s, 0:02 left
 * </pre>
 */
public final class ProgressLine {

  private static final long INTERVAL = 100_000_000;
  private static final double NANOS_PER_SECOND = 1e9;

  /** Any longer, and a narrow terminal would break it in two and keep the first. */
  private static final int WIDTH = 79;

  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final Language language;
  private final int total;
  private final LongSupplier clock;
  private final long begun;
  private long drawn;
  private boolean visible;
  private boolean over;

  /**
   * Creates a line that is not shown yet.
   *
   * @param clock nanoseconds from some time on
   */
  public ProgressLine(PrintWriter err, Language language, int total, LongSupplier clock) {
    this.err = err;
    this.language = language;
    this.total = total;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.drawn = begun;
  }

  /** Draws the line, unless that was just done. */
  synchronized void show(Progress progress) {
    long now = clock.getAsLong();
    if (over || now - drawn < INTERVAL) {
      return;
    }
    drawn = now;
    visible = true;
    err.print(ERASE + text(progress, (now - begun) / NANOS_PER_SECOND));
    err.flush();
  }

  private String text(Progress progress, double seconds) {
    double rate = progress.ended() / seconds;
    List<Message> clauses = new ArrayList<>();
    clauses.add(Message.of("progress.files", progress.ended(), total));
    clauses.add(Message.of("sum.forms.many", progress.forms()));
    if (progress.failed() > 0) {
      clauses.add(Message.of("progress.failed", progress.failed()));
    }
    clauses.add(Message.of("progress.speed", String.format(Locale.ROOT, "%.0f", rate)));
    if (progress.ended() > 0) {
      clauses.add(Message.of("progress.left", time((total - progress.ended()) / rate)));
    }
    return Width.cut(new Series("series.clauses", clauses).in(language), WIDTH);
  }

  private static String time(double seconds) {
    long left = Math.max(0, Math.round(seconds));
    return left >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60)
        : String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
  }

  /** Takes the line away for good. */
  synchronized void end() {
    erase();
    over = true;
  }

  /** Takes the line away. */
  synchronized void erase() {
    if (visible) {
      visible = false;
      err.print(ERASE);
      err.flush();
    }
  }
}

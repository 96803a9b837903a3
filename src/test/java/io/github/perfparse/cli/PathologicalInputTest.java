package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Limit;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole program takes no more than its share of time for four times the input, whatever the
 * input is. With the usual limits most of these would fail long before they cost anything, so the
 * limits are raised. Processor time is counted, for the machine may have other work. {@code
 * .ci/pathological} does the same with larger inputs.
 */
class PathologicalInputTest {

  /** Pieces of the smaller input: many of a few characters, fewer of a whole form each. */
  private static final int MOST_PIECES = 2000;

  private static final int MOST_CHARACTERS = 30_000;
  private static final int TIMES = 4;

  /** Four times the input takes sixteen times as long where time grows with its square. */
  private static final int WORST = 9;

  /** Below this it is the compiler's time and the collector's that is measured. */
  private static final long NOTHING = 100_000_000;

  private static final int ATTEMPTS = 3;

  @ParameterizedTest
  @EnumSource
  void takesTimeInProportion(PathologicalInput input) throws IOException {
    int pieces = Math.min(MOST_PIECES, MOST_CHARACTERS / input.pieceLength());
    List<Long> tried = new ArrayList<>();
    boolean inProportion = false;
    for (int i = 0; i < ATTEMPTS && !inProportion; i++) {
      long large = nanos(input, TIMES * pieces);
      tried.add(large);
      // What takes next to nothing needs no comparison.
      inProportion = large <= NOTHING || large <= WORST * nanos(input, pieces);
    }
    assertThat(inProportion).as("nanoseconds %s", tried).isTrue();
  }

  private static long nanos(PathologicalInput input, int times) throws IOException {
    StringWriter text = new StringWriter();
    input.write(times, text);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Run run = new Run.Setup().real().in(text.toString()).run(raised());
    long taken = threads.getCurrentThreadCpuTime() - begun;
    assertThat(run.exitCode()).as(run.err()).isIn(0, 3, 4);
    assertThat(run.err()).doesNotContain("internal error", "over the limit line-length");
    return taken;
  }

  private static String[] raised() {
    List<String> args = new ArrayList<>(List.of("extract", "-"));
    Arrays.stream(Limit.values())
        .filter(limit -> limit != Limit.TABLE_DEPTH && limit != Limit.TABLE_COLUMNS)
        .map(limit -> "--limit=" + limit.key() + "=99999999")
        .forEach(args::add);
    return args.toArray(String[]::new);
  }
}

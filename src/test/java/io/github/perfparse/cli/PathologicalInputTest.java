package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Limit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole program takes no more than its share of time for four times the input, whatever the
 * input is. With the usual limits most of these would fail long before they cost anything, so the
 * limits are raised. Processor time is counted, for the machine may have other work. {@code
 * .ci/pathological} does the same with larger inputs.
 */
@ParameterizedClass
@MethodSource("large")
class PathologicalInputTest {

  /**
   * Pieces of the larger input: many of a few characters, fewer of a whole form each. Ten times as
   * many show more and take ten times as long.
   */
  private static final int MOST_PIECES = Integer.getInteger("perfparse.pieces", 400);

  private static final int CHARACTERS_PER_PIECE = 15;
  private static final int TIMES = 4;

  /** Four times the input takes sixteen times as long where time grows with its square. */
  private static final int WORST = 9;

  /** Below this it is the compiler's time and the collector's that is measured. */
  private static final long NOTHING = 100_000_000;

  private static final int ATTEMPTS = 3;

  /** There is too little of a form among what stands in these, or too much of it: refused. */
  private static final Set<PathologicalInput> REFUSED =
      EnumSet.of(
          PathologicalInput.LONG_LINE,
          PathologicalInput.LONG_LINE_OF_WORDS,
          PathologicalInput.LONG_LINE_OF_COLUMNS,
          PathologicalInput.LONG_LINE_OF_LABELS,
          PathologicalInput.TAB_CELLS,
          PathologicalInput.PIPE_CELLS,
          PathologicalInput.COMMAS,
          PathologicalInput.QUOTED_LINES_IN_TABS,
          PathologicalInput.TITLES,
          PathologicalInput.NEAR_TITLES,
          PathologicalInput.PROJECT_NAMES,
          PathologicalInput.YEARS,
          PathologicalInput.TOTALS,
          PathologicalInput.FOOT_LINES,
          PathologicalInput.HEAD_LINES,
          PathologicalInput.INDICATORS_WITHOUT_NAMES,
          PathologicalInput.NEAR_HEAD_LABELS,
          PathologicalInput.NEAR_LABELS_ALONE,
          PathologicalInput.BARE_FORM_OPEN,
          PathologicalInput.PAGE_OF_LABELS,
          PathologicalInput.PAGE_OF_MARKS,
          PathologicalInput.SINGLE_SPACED_LINE);

  /** Nothing in these has a trace of a form. */
  private static final Set<PathologicalInput> NO_FORM =
      EnumSet.of(
          PathologicalInput.PIPE_ROWS_UNCLOSED,
          PathologicalInput.PIPE_RULES,
          PathologicalInput.DRAWN_RULES,
          PathologicalInput.QUOTE_NEVER_CLOSED,
          PathologicalInput.QUOTES_NEVER_CLOSED,
          PathologicalInput.TABLES_UNCLOSED,
          PathologicalInput.TABLES_UNCLOSED_IN_A_CELL,
          PathologicalInput.TABLES_UNCLOSED_ON_LINES,
          PathologicalInput.TABLES_NESTED,
          PathologicalInput.FONTS_IN_PARAGRAPHS,
          PathologicalInput.HTML_CELLS,
          PathologicalInput.HTML_CELLS_UNCLOSED,
          PathologicalInput.HTML_ROWS,
          PathologicalInput.HTML_ROWS_ON_LINES,
          PathologicalInput.HTML_SPANS,
          PathologicalInput.PLAIN_LINES);

  /** The one limit that is not raised keeps the reader of tags from running out of its stack. */
  private static final Set<PathologicalInput> TOO_DEEP =
      EnumSet.of(
          PathologicalInput.DIVS_NESTED,
          PathologicalInput.BOLD_NESTED,
          PathologicalInput.LINKS_NESTED,
          PathologicalInput.TEXT_OUTSIDE_CELLS);

  @Parameter private Large large;

  /**
   * The larger input, run once for both questions.
   *
   * @param input what it is made of
   * @param pieces how many
   * @param run what came of it
   */
  record Large(PathologicalInput input, int pieces, TimedRun run) {

    @Override
    public String toString() {
      return input.toString();
    }
  }

  record TimedRun(Run run, long nanos) {}

  static Stream<Large> large() {
    return Arrays.stream(PathologicalInput.values())
        .map(input -> new Large(input, pieces(input), timed(input, pieces(input))));
  }

  @Test
  void takesTimeInProportion() {
    PathologicalInput input = large.input();
    List<Long> tried = new ArrayList<>();
    boolean inProportion = false;
    for (int i = 0; i < ATTEMPTS && !inProportion; i++) {
      long nanos = i == 0 ? large.run().nanos() : timed(input, large.pieces()).nanos();
      tried.add(nanos);
      // What takes next to nothing needs no comparison. What is refused beyond some size is read
      // in another way from there on: it has to grow in proportion from there on.
      inProportion =
          nanos <= NOTHING
              || nanos <= WORST * timed(input, large.pieces() / TIMES).nanos()
              || timed(input, TIMES * large.pieces()).nanos() <= WORST * nanos;
    }
    assertThat(inProportion).as("nanoseconds %s", tried).isTrue();
  }

  @Test
  void comesToARecordOrAReason() {
    PathologicalInput input = large.input();
    Run run = large.run().run();
    if (REFUSED.contains(input)) {
      assertThat(run.err()).contains(": refused: ");
      assertThat(run.exitCode()).isEqualTo(4);
    } else if (NO_FORM.contains(input)) {
      assertThat(run.err()).contains("no self-evaluation form in it");
      assertThat(run.exitCode()).isEqualTo(4);
    } else if (TOO_DEEP.contains(input)) {
      assertThat(run.err()).contains("goes over the limit table-depth");
      assertThat(run.exitCode()).isEqualTo(4);
    } else {
      assertThat(run.err()).doesNotContain("refused");
      assertThat(run.exitCode()).isZero();
    }
  }

  private static int pieces(PathologicalInput input) {
    int pieces = MOST_PIECES * CHARACTERS_PER_PIECE / input.pieceLength();
    return Math.max(TIMES, Math.min(MOST_PIECES, pieces));
  }

  private static TimedRun timed(PathologicalInput input, int times) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Run run = new Run.Setup().real().in(input.text(times)).run(raised());
    long taken = threads.getCurrentThreadCpuTime() - begun;
    assertThat(run.exitCode()).as(run.err()).isIn(0, 3, 4);
    assertThat(run.err()).doesNotContain("internal error", "over the limit line-length");
    return new TimedRun(run, taken);
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

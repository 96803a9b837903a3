package io.github.perfparse.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs the program when it is warm, on one thread, and beside it the practical limit and Python,
 * one after the other in each round, so that what else the machine does meets all alike. Each stage
 * is run with those before it; what it takes itself is the difference. Prints the processor's time,
 * the collector's and the compiler's included, of the median round.
 *
 * <pre>
 * java -cp perfparse.jar:bench WarmRun 9 lines.py dump.txt...
 * </pre>
 */
public final class WarmRun {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM = 4;

  /** What is run, each with all before it. */
  private enum Stage {
    ROWS("rows"),
    CUT("forms cut out"),
    READ("read and judged"),
    CHECK("checked"),
    WRITE("written"),
    LIMIT("practical limit"),
    LIMIT_OF_AS_MUCH("the same, writing as much"),
    PYTHON("python3: split, json.dumps");

    private final String title;

    Stage(String title) {
      this.title = title;
    }
  }

  private final String script;
  private final Path dump;
  private final byte[] bytes;
  private long forms;
  private long allocated;

  private WarmRun(String script, Path dump) throws IOException {
    this.script = script;
    this.dump = dump;
    this.bytes = Files.readAllBytes(dump);
  }

  /** Takes the number of rounds, Python's script and the dumps. */
  public static void main(String[] args) throws IOException {
    for (int i = 2; i < args.length; i++) {
      new WarmRun(args[1], Path.of(args[i])).run(Integer.parseInt(args[0]));
    }
  }

  private void run(int rounds) throws IOException {
    double[][] seconds = new double[Stage.values().length][rounds];
    for (int i = -WARM; i < rounds; i++) {
      for (Stage stage : Stage.values()) {
        double time = seconds(stage);
        seconds[stage.ordinal()][Math.max(i, 0)] = time;
      }
    }
    print(seconds);
  }

  private double seconds(Stage stage) throws IOException {
    if (stage == Stage.PYTHON) {
      return python();
    }
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long start = PROCESS.getProcessCpuTime();
    pass(stage);
    long time = PROCESS.getProcessCpuTime() - start;
    if (stage == Stage.WRITE) {
      allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
    return time / 1e9;
  }

  private void pass(Stage stage) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    switch (stage) {
      case ROWS -> Perfparse.rows(in, ReadSettings.DETECTED, row -> {});
      case CUT -> Perfparse.cut("dump", in, ReadSettings.DETECTED, form -> {});
      case LIMIT -> PracticalLimit.convert(in, OutputStream.nullOutputStream(), 1);
      case LIMIT_OF_AS_MUCH -> PracticalLimit.convert(in, OutputStream.nullOutputStream(), 4);
      default -> whole(stage, in);
    }
  }

  private void whole(Stage stage, ByteArrayInputStream in) throws IOException {
    FormWriter writer = FormFormat.JSON.open(OutputStream.nullOutputStream(), Detail.VALUES);
    Checker checker = new Checker(RuleSettings.DEFAULT);
    forms = 0;
    Perfparse.outcomes(
        "dump",
        in,
        ReadSettings.DETECTED,
        outcome -> {
          forms++;
          if (stage != Stage.READ && outcome instanceof Form form) {
            give(stage, form, checker, writer);
          }
        });
    writer.close(Summary.of(new Tally().report()));
  }

  private static void give(Stage stage, Form form, Checker checker, FormWriter writer) {
    List<Finding> findings = checker.check(form);
    if (stage == Stage.WRITE) {
      write(form, findings, writer);
    }
  }

  private static void write(Form form, List<Finding> findings, FormWriter writer) {
    try {
      writer.form(form, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It tells itself how long it took. */
  private double python() throws IOException {
    Process process =
        new ProcessBuilder("python3", script, dump.toString(), "time")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      return Double.parseDouble(said.readLine());
    }
  }

  private void print(double[][] seconds) {
    double[] python = seconds[Stage.PYTHON.ordinal()];
    System.out.printf(
        Locale.ROOT,
        "%n| %s, %d forms, %.1f KB allocated a form | µs a form | MB/s | of Python |%n|---|---|---|---|%n",
        dump.getFileName(),
        forms,
        allocated / 1e3 / forms);
    for (Stage stage : Stage.values()) {
      double[] own = seconds[stage.ordinal()];
      double[] ratios = new double[own.length];
      for (int i = 0; i < own.length; i++) {
        ratios[i] = python[i] / own[i];
      }
      double median = median(own);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.2f |%n",
          stage.title,
          median * 1e6 / forms,
          bytes.length / 1e6 / median,
          median(ratios));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

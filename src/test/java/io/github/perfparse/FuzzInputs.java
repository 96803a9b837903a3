package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What all fuzz tests share: the inputs they begin with, and how long one input may take. */
public final class FuzzInputs {

  /** Real inputs of a few kB take milliseconds; what takes this long grows faster than its size. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private FuzzInputs() {}

  /** Every sample dump, in all encodings. */
  public static List<byte[]> samples() throws IOException {
    return read(Path.of("samples"));
  }

  /** One form as a tool prints it; {@code tool} is a folder of the dialect fixtures. */
  public static List<byte[]> printedBy(String tool) throws IOException {
    return read(Path.of("src/test/resources/dialects", tool));
  }

  private static List<byte[]> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> inputs = new ArrayList<>();
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
      assertThat(inputs).isNotEmpty();
      return inputs;
    }
  }

  /** What {@code work} gives, which has to come in time: processor time, as machines are shared. */
  public static <T> T inTime(ThrowingSupplier<T> work) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    try {
      return work.get();
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    } finally {
      long took = threads.getCurrentThreadCpuTime() - begun;
      assertThat(Duration.ofNanos(took)).isLessThan(LIMIT);
    }
  }
}

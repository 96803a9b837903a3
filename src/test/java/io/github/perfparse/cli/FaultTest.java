package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.Perfparse;
import io.github.perfparse.run.Library;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever fails, at whichever byte: the exit code of the contract, one line that names the file,
 * nothing partial. What needs a real disk or another user is in {@code .ci/fault-test}.
 */
class FaultTest {

  private static final Path SAMPLE = Path.of("samples/parks-2023.txt");
  private static final int STEP = 61;

  @TempDir private Path folder;

  /** Reads well for so many bytes, and then no more. */
  private static final class BrokenInput extends FilterInputStream {

    private int left;

    BrokenInput(InputStream in, int left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left == 0) {
        throw new IOException("Input/output error");
      }
      int count = super.read(into, from, Math.min(left, length));
      left -= Math.max(0, count);
      return count;
    }
  }

  /** Takes so many bytes, and then no more. */
  private static final class FullStream extends OutputStream {

    private final int room;
    private int taken;

    FullStream(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (taken == room) {
        throw new IOException("No space left on device");
      }
      taken++;
    }
  }

  /** The sample's disk breaks in {@code b.txt} after so many bytes; other inputs are well. */
  private static Run.Setup brokenAfter(int bytes) {
    Library.FormReader reader =
        (name, in, settings, forms) ->
            Perfparse.cut(
                name, name.endsWith("b.txt") ? new BrokenInput(in, bytes) : in, settings, forms);
    return new Run.Setup().real().reading(reader);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=1", "--jobs=3"})
  void anInputThatBreaksAtAnyByteFailsAlone(String jobs) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
      Files.copy(SAMPLE, in.resolve(name));
    }
    for (int bytes = 0; bytes < Files.size(SAMPLE); bytes += STEP) {
      Path out = folder.resolve("out" + bytes);
      Run run =
          brokenAfter(bytes).run("extract", "-q", in.toString(), "--out-dir", out.toString(), jobs);
      assertThat(run).exitedWith(3).hasOneErrorLineContaining("b.txt: Input/output error");
      Assertions.assertThat(names(out))
          .containsExactly("a.json", "c.json", "findings.json", "report.json");
    }
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** As one that was cut while it was read: it is shorter, and nothing else is known of it. */
  @Test
  void anInputThatEndsAtAnyByteIsReadOrFails() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE);
    for (int bytes = 0; bytes < whole.length; bytes += STEP) {
      Path file = folder.resolve("a.txt");
      Files.write(file, Arrays.copyOf(whole, bytes));
      Run run = new Run.Setup().real().run("extract", file.toString());
      Assertions.assertThat(run.exitCode()).as("cut at %d: %s", bytes, run.err()).isIn(0, 4);
      new ObjectMapper().readTree(run.out());
      if (run.exitCode() == 4) {
        assertThat(run).hasOneErrorLineContaining("a.txt:");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract --format=json",
        "extract --format=ndjson",
        "extract --format=csv",
        "extract --format=sql",
        "extract --format=xlsx",
        "validate --format=text",
        "validate --format=json",
        "validate --format=csv",
        "validate --format=sarif",
        "show"
      })
  void anOutputThatIsFullAtAnyByteEndsTheRun(String command) throws IOException {
    String[] args = (command + " " + SAMPLE).split(" ");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new Run.Setup().real().run(whole, args);
    int step = Math.max(1, whole.size() / 20);
    for (int room = 0; room < whole.size(); room += step) {
      assertThat(new Run.Setup().real().run(new FullStream(room), args))
          .exitedWith(70)
          .hasOneErrorLineContaining("standard output: cannot be written: No space left on device");
    }
  }

  @Test
  void anInputThatVanishesBeforeItsTurnFailsAlone() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(SAMPLE, in.resolve("a.txt"));
    Path late = Files.copy(SAMPLE, in.resolve("b.txt"));
    Library.FormReader reader =
        (name, stream, settings, forms) -> {
          Files.deleteIfExists(late);
          Perfparse.cut(name, stream, settings, forms);
        };
    Run run =
        new Run.Setup()
            .real()
            .reading(reader)
            .run(
                "extract",
                "-q",
                "-j1",
                in.toString(),
                "--out-dir",
                folder.resolve("out").toString());
    assertThat(run).exitedWith(3).hasOneErrorLineContaining("b.txt: no such file");
    Assertions.assertThat(names(folder.resolve("out"))).contains("a.json").doesNotContain("b.json");
  }
}

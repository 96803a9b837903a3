package io.github.perfparse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.FuzzInputs;
import io.github.perfparse.run.BadFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any settings file is either followed or refused with the place of what is wrong. */
class ConfigReaderFuzzTest {

  private static final Path FILE = scratchFile();

  static List<byte[]> seeds() {
    return Stream.of(
            "# 2023\nrule.category-weights = off\ntolerance.score-total-mismatch = 0.05\n",
            "min-severity = warning\r\nfail-on=never\rbaseline = accepted.json",
            "\uFEFFrule.negative-value = info\n\nfail-on = error\nfail-on = error\n",
            "tolerance.execution-rate-mismatch = 1e9\nrule.no-such = on\nno sense\n=\nbaseline=\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static Path scratchFile() {
    try {
      Path file = Files.createTempFile("perfparse", ".conf");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @MethodSource("seeds")
  @FuzzTest
  void followsOrRefuses(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    boolean saysNull = new String(bytes, StandardCharsets.UTF_8).contains("null");
    Optional<ConfigReader.Config> config = FuzzInputs.inTime(() -> read(saysNull));
    assertThat(read(saysNull)).isEqualTo(config);
  }

  /** A message quotes what is wrong, so it may say null if the file does. */
  private static Optional<ConfigReader.Config> read(boolean saysNull) {
    try {
      return Optional.of(ConfigReader.read(FILE.toString()));
    } catch (BadFileException e) {
      assertThat(e.getMessage()).startsWith(FILE + ":");
      assertThat(saysNull || !e.getMessage().contains("null")).as(e.getMessage()).isTrue();
      return Optional.empty();
    }
  }
}

package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.run.Library;
import io.github.perfparse.run.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program prints for each sample, byte for byte. After a change that is meant to show,
 * {@code mvn -q test -Dtest=SamplesTest -Dperfparse.golden=write} rewrites the expectations; look
 * at what changed before committing them.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  static List<String> samples() throws IOException {
    return names(".txt");
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleGivesItsJson(String name) throws IOException {
    String printed = extract("samples/" + name + ".txt");
    Path golden = SAMPLES.resolve(name + ".json");
    if ("write".equals(System.getProperty("perfparse.golden"))) {
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
    assertThatJson(printed).isDocument();
    assertThatJson(extract("--provenance", "samples/" + name + ".txt")).isDocument();
  }

  @Test
  void everyExpectationBelongsToASample() throws IOException {
    assertThat(names(".json")).isEqualTo(samples());
  }

  private static String extract(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(new StringWriter(), true),
            FakeDevices.FILES);
    String[] all = new String[arguments.length + 1];
    all[0] = "extract";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertThat(Main.run(all, streams, Library.real())).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}

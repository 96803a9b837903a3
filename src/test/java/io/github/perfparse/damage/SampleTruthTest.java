package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is read as a careful human reads it: {@code golden/NAME.golden.json}. */
class SampleTruthTest {

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAsAHumanReadsIt(String name) throws IOException {
    List<Truth> truths = truths(name);
    List<Form> forms = new ArrayList<>();
    try (InputStream input = Files.newInputStream(Path.of("samples", name + ".txt"))) {
      Perfparse.read(name, input, ReadSettings.DETECTED, forms::add);
    }
    assertThat(forms).hasSameSizeAs(truths);
    for (int i = 0; i < truths.size(); i++) {
      assertThat(Scorer.score(truths.get(i), forms.get(i)).wrong()).as("form " + (i + 1)).isEmpty();
    }
  }

  static List<Truth> truths(String name) throws IOException {
    String golden = "/golden/" + name + ".golden.json";
    try (InputStream json = SampleTruthTest.class.getResourceAsStream(golden)) {
      assertThat(json).as("a truth for every sample: " + golden).isNotNull();
      return GoldenReader.read(json);
    }
  }
}

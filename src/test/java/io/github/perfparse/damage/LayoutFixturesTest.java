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

/**
 * Reads one form in each layout that the form has over the country: no column for the original
 * budget, points before the target, a target in three columns, no points at all, formulas.
 */
class LayoutFixturesTest {

  private static final Path ROOT = Path.of("src", "test", "resources", "layouts");

  static List<String> layouts() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  static Path file(String layout) {
    return ROOT.resolve(layout + ".txt");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyCellIsRight(String layout) throws IOException {
    List<Form> forms = new ArrayList<>();
    try (InputStream input = Files.newInputStream(file(layout))) {
      Perfparse.read(layout, input, ReadSettings.DETECTED, forms::add);
    }
    assertThat(forms).hasSize(1);
    assertThat(Scorer.score(truths(layout).get(0), forms.get(0)).wrong()).isEmpty();
  }

  static List<Truth> truths(String layout) throws IOException {
    try (InputStream json = Files.newInputStream(ROOT.resolve(layout + ".golden.json"))) {
      return GoldenReader.read(json);
    }
  }
}

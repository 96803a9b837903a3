package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads forms that real converters have flattened, {@code dialects/CONVERTER/NN.txt}, and compares
 * them with {@code dialects/golden/NN.golden.json}. How well each has to be read stands in {@code
 * dialects/expected.tsv}.
 */
class DialectFixturesTest {

  private static final Path ROOT = Path.of("src", "test", "resources", "dialects");

  /** One line of the table of expectations. */
  record Expected(String converter, String dialect, int share, int silent) {

    @Override
    public String toString() {
      return converter;
    }
  }

  static List<Expected> expectations() throws IOException {
    return Files.readAllLines(ROOT.resolve("expected.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            cells ->
                new Expected(
                    cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void whatAConverterKeptIsRead(Expected expected) throws IOException {
    int cells = 0;
    List<Wrong> wrong = new ArrayList<>();
    for (Path file : files(expected.converter())) {
      List<Form> forms = read(file);
      assertThat(forms).as(file.toString()).hasSize(1);
      assertThat(forms.get(0).source().dialect()).isEqualTo(expected.dialect());
      Score score = Scorer.score(truth(file), forms.get(0));
      cells += score.cells();
      wrong.addAll(score.wrong());
    }
    assertThat((cells - wrong.size()) * 100.0 / cells)
        .as("right cells in percent, without %s", wrong)
        .isGreaterThanOrEqualTo(expected.share());
    assertThat(wrong).filteredOn(Wrong::silent).hasSizeLessThanOrEqualTo(expected.silent());
  }

  /** Naming the dialect gives what finding it out gives. */
  @ParameterizedTest
  @MethodSource("expectations")
  void theDialectMayBeNamed(Expected expected) throws IOException {
    for (Path file : files(expected.converter())) {
      List<Form> forms = new ArrayList<>();
      try (InputStream input = Files.newInputStream(file)) {
        Perfparse.read(file.toString(), input, settings(expected.dialect()), forms::add);
      }
      assertThat(forms).isEqualTo(read(file));
    }
  }

  private static ReadSettings settings(String dialect) {
    Optional<Dialect> named =
        Stream.of(Dialect.values()).filter(one -> one.key().equals(dialect)).findFirst();
    return new ReadSettings(Optional.empty(), named, Limits.USUAL);
  }

  private static List<Path> files(String converter) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(converter))) {
      return files.sorted().toList();
    }
  }

  private static List<Form> read(Path file) throws IOException {
    List<Form> forms = new ArrayList<>();
    try (InputStream input = Files.newInputStream(file)) {
      Perfparse.read(file.toString(), input, ReadSettings.DETECTED, forms::add);
    }
    return forms;
  }

  private static Truth truth(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", ".golden.json");
    try (InputStream json = Files.newInputStream(ROOT.resolve("golden").resolve(name))) {
      return GoldenReader.read(json).get(0);
    }
  }
}

package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
import io.github.perfparse.text.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the samples after blind damage. Whatever was done to them: reading never throws, the same
 * bytes give the same forms, and every cell between a form's first and last line comes to
 * something.
 */
class NothingLostTest {

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);

  static List<Named<String>> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> Named.of(file.getFileName().toString(), decode(file)))
          .toList();
    }
  }

  private static String decode(Path file) {
    String name = file.getFileName().toString();
    Charset charset =
        name.contains("gb18030")
            ? Charset.forName("GB18030")
            : name.contains("utf16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      return Files.readString(file, charset).replace("\ufeff", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSampleItselfLosesNothing(String text) throws IOException {
    assertThat(lost(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void mutatedSamplesLoseNothing(String text) throws IOException {
    List<String> lost = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (String cell : lost(Mutations.mutate(text, seed))) {
        lost.add("seed " + seed + " " + cell);
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedFormsLoseNothing(int seed) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Damage kind : Damage.values()) {
      for (String cell : lost(Damaged.of(kind, seed).text())) {
        lost.add(kind + " " + cell);
      }
    }
    assertThat(lost).isEmpty();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS / 4);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameBytesGiveTheSameForms(String text) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      String mutated = Mutations.mutate(text, seed);
      assertThat(read(mutated)).isEqualTo(read(mutated));
    }
  }

  /** The cells inside a form that came to nothing, with their lines. */
  private static List<String> lost(String text) throws IOException {
    List<Form> forms = read(text);
    List<Account> accounts = forms.stream().map(Account::new).toList();
    List<String> lost = new ArrayList<>();
    for (Row row : rows(text)) {
      int[] around =
          IntStream.range(0, forms.size()).filter(i -> covers(forms.get(i), row.line())).toArray();
      for (Cell cell : row.syntax() == Syntax.PIPE_RULE ? List.<Cell>of() : row.cells()) {
        boolean known = IntStream.of(around).anyMatch(i -> accounts.get(i).knows(cell));
        if (around.length > 0 && !known) {
          lost.add("line " + cell.line() + " column " + cell.column() + ": " + cell.text());
        }
      }
    }
    return lost;
  }

  private static boolean covers(Form form, int line) {
    return form.source().firstLine() <= line && line <= form.source().lastLine();
  }

  private static List<Form> read(String text) throws IOException {
    List<Form> forms = new ArrayList<>();
    Perfparse.read("sample", bytes(text), Optional.of(StandardCharsets.UTF_8), forms::add);
    return forms;
  }

  private static List<Row> rows(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    Perfparse.rows(bytes(text), Optional.of(StandardCharsets.UTF_8), Optional.empty(), rows::add);
    return rows;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

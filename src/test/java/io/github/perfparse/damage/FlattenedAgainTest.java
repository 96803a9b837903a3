package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flattens the samples and a form of each layout again in every way one can think of. What is read
 * of each text is asked for all at once, for it is the reading that takes time.
 */
@ParameterizedClass
@MethodSource("flattened")
class FlattenedAgainTest {

  @Parameter private Flattened dump;

  static Stream<Flattened> flattened() throws IOException {
    return dumps().stream().map(Flattened::of);
  }

  /**
   * A dump in every way and with every seed.
   *
   * @param file the dump
   * @param truths its forms as a careful human reads them
   * @param all what is read of each
   */
  record Flattened(Path file, List<Truth> truths, List<Reflown> all) {

    static Flattened of(Path file) {
      try {
        return new Flattened(file, golden(file), Reflown.all(NothingLostTest.decode(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> told(Function<Reflown, List<String>> question) {
      List<String> told = new ArrayList<>();
      for (Reflown reflown : all) {
        for (String each : question.apply(reflown)) {
          told.add(reflown + ": " + each);
        }
      }
      return told;
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static List<Path> dumps() throws IOException {
    List<Path> dumps = new ArrayList<>();
    for (String sample : SampleTruthTest.samples()) {
      dumps.add(Path.of("samples", sample + ".txt"));
    }
    for (String form : LayoutFixturesTest.layouts()) {
      dumps.add(LayoutFixturesTest.file(form));
    }
    return dumps;
  }

  private static List<Truth> golden(Path file) throws IOException {
    boolean sample = file.startsWith("samples");
    return sample ? SampleTruthTest.truths(name(file)) : LayoutFixturesTest.truths(name(file));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  /** Whatever comes of a form comes to something: a record that has its title, or a refusal. */
  @Test
  void noFormIsLost() {
    assertThat(dump.told(LostForms::of)).isEmpty();
  }

  /**
   * What is read otherwise than a careful human reads it has something that points at it: a repair,
   * a finding, or its own text quoted as what found no place. That need not be so of a cell that
   * the text does not print any more: it is then the text of another form.
   */
  @Test
  void noCellIsWrongInSilence() {
    assertThat(dump.told(reflown -> Silence.of(reflown, dump.truths()))).isEmpty();
  }

  /**
   * No finding says of the paper what is not true of the form as it was: a value that is printed is
   * nowhere called not printed, and no agency is accused of a sum that is right.
   */
  @Test
  void nobodyIsAccused() {
    assertThat(dump.told(Accusations::of)).isEmpty();
  }

  /**
   * The same document gives the same causes, whichever tool has flattened it, as long as no cell is
   * lost: who is to blame does not hang on tabs, pipes or tags.
   */
  @Test
  void theCauseDoesNotHangOnTheConverter() {
    assertThat(dump.told(OtherCauses::of)).isEmpty();
  }
}

package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  private static final Path WATER = Path.of("samples", "water-2021.txt");

  private final FormReader nothing = reader(new byte[] {'\n'});

  @Test
  void givesWhatThePushingReaderGives() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> !file.toString().endsWith(".json")).toList()) {
        List<Outcome> pushed = new ArrayList<>();
        try (InputStream in = Files.newInputStream(sample)) {
          Perfparse.outcomes("a", in, ReadSettings.DETECTED, pushed::add);
        }
        List<Outcome> pulled = new ArrayList<>();
        try (FormReader reader = reader(Files.readAllBytes(sample))) {
          reader.forEachRemaining(pulled::add);
          assertThat(reader.failure()).as("%s", sample).isEmpty();
        }
        assertThat(pulled).as("%s", sample).isEqualTo(pushed);
      }
    }
  }

  /** The input never ends; a reader that collects would not either. */
  @Test
  void readsNoFurtherThanItIsAsked() throws IOException {
    byte[] unit = Files.readAllBytes(WATER);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return unit[at++ % unit.length] & 0xFF;
          }
        };
    try (Stream<Form> forms = new FormReader("a", endless, ReadSettings.DETECTED).forms()) {
      assertThat(forms.limit(500)).hasSize(500);
    }
  }

  @Test
  void givesTheFormsBeforeTheDamageAndThenTheFailure() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Files.readAllBytes(WATER));
    bytes.writeBytes(new byte[] {'\n', (byte) 0xFF, (byte) 0xFF});
    try (FormReader reader = reader(bytes.toByteArray())) {
      List<Outcome> outcomes = new ArrayList<>();
      reader.forEachRemaining(outcomes::add);
      assertThat(outcomes).hasSize(2);
      Failure failure = reader.failure().orElseThrow();
      assertThat(failure.line()).isGreaterThan(50);
      assertThat(failure.error().toString()).contains("FF");
    }
  }

  @Test
  void saysThatAnEmptyFileIsEmpty() throws IOException {
    try (FormReader reader = reader(new byte[0])) {
      assertThat(reader.hasNext()).isFalse();
      assertThat(reader.failure().orElseThrow().error()).isEqualTo(Message.of("failure.empty"));
    }
  }

  @Test
  void saysThatThereIsNoFormInTheWordsOfTheProgram() {
    assertThat(nothing.failure()).contains(Failure.noForm("a"));
    assertThat(nothing.failure().orElseThrow().error().in(Language.ZH))
        .isEqualTo(Message.of("failure.no-form").in(Language.ZH));
    assertThat(nothing.hasNext()).isFalse();
  }

  @Test
  void leavesTheTroubleOfADiskToTheCaller() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    FormReader reader = new FormReader("a", broken, ReadSettings.DETECTED);
    assertThatThrownBy(reader::hasNext).hasRootCauseMessage("gone");
  }

  private static FormReader reader(byte[] bytes) {
    return new FormReader("a", new ByteArrayInputStream(bytes), ReadSettings.DETECTED);
  }

  @Test
  void isNotMovedByAsking() throws IOException {
    byte[] text = Files.readString(WATER).getBytes(StandardCharsets.UTF_8);
    try (FormReader reader = reader(text)) {
      assertThat(reader.failure()).isEmpty();
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.next().source().form()).isEqualTo(1);
    }
  }
}

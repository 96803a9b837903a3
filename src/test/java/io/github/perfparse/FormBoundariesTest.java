package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.FormBoundaries.Boundary;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormBoundariesTest {

  /** Whatever a form says but its lines. */
  private record Said(List<Object> all) {

    static Said of(Form form) {
      return new Said(
          List.of(
              form.title(),
              form.year(),
              form.projectName(),
              form.funding().rows().size(),
              form.objectives(),
              form.indicators().stream().map(row -> row.level3() + " " + row.score()).toList(),
              form.total().score(),
              form.attributes()));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, LF", "UTF-8, CRLF", "GB18030, LF", "GB18030, CRLF"})
  void everyPartIsReadAsInTheWhole(String encoding, String end) throws IOException {
    Charset charset = Charset.forName(encoding);
    ReadSettings settings = new ReadSettings(Optional.of(charset), Optional.empty(), Limits.USUAL);
    byte[] whole = dump(charset, end.equals("LF") ? "\n" : "\r\n");
    List<Boundary> boundaries = new ArrayList<>();
    FormBoundaries.of(new ByteArrayInputStream(whole), settings, boundaries::add);
    List<Form> forms = forms(whole, settings);

    assertThat(boundaries).hasSameSizeAs(forms).hasSizeGreaterThan(5);
    for (int i = 0; i < boundaries.size(); i++) {
      int from = (int) boundaries.get(i).offset();
      boolean last = i + 1 == boundaries.size();
      int to = last ? whole.length : (int) boundaries.get(i + 1).offset();
      List<Form> part = forms(Arrays.copyOfRange(whole, from, to), settings);
      assertThat(part).as("form %s", i + 1).hasSize(1);
      assertThat(Said.of(part.get(0))).as("form %s", i + 1).isEqualTo(Said.of(forms.get(i)));
      assertThat(boundaries.get(i).line()).isLessThanOrEqualTo(forms.get(i).source().firstLine());
    }
  }

  private static byte[] dump(Charset charset, String end) throws IOException {
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    for (String name : List.of("parks-2023", "water-2021", "libraries-2022", "parks-2023")) {
      String text = Files.readString(Path.of("samples", name + ".txt"));
      dump.writeBytes((text.replace("\n", end) + end).getBytes(charset));
    }
    return dump.toByteArray();
  }

  private static List<Form> forms(byte[] bytes, ReadSettings settings) {
    try (Stream<Form> forms =
        new FormReader("a", new ByteArrayInputStream(bytes), settings).forms()) {
      return forms.toList();
    }
  }
}

package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptLinesTest {

  private static List<Form> read(String text) throws IOException {
    List<Form> forms = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Perfparse.readQuoting(
        "a",
        new ByteArrayInputStream(bytes),
        ReadSettings.DETECTED,
        outcome -> forms.add((Form) outcome));
    return forms;
  }

  private static String sample() throws IOException {
    return Files.readString(Path.of("samples/parks-2023.txt"));
  }

  @Test
  void everyFormQuotesItsOwnLines() throws IOException {
    String text = "前言。\n" + sample() + "\n" + sample();
    List<String> all = text.lines().toList();
    List<Form> forms = read(text);
    assertThat(forms).hasSize(2);
    for (Form form : forms) {
      assertThat(form.source().lines())
          .isEqualTo(all.subList(form.source().firstLine() - 1, form.source().lastLine()));
    }
  }

  @Test
  void whatIsTooLongIsNotQuoted() throws IOException {
    String padded = sample().replace("主管部门", "主管部门" + " ".repeat(1 << 18));
    assertThat(read(padded)).allMatch(form -> form.source().lines().isEmpty());
  }

  @Test
  void aPageBreakIsPartOfItsLine() throws IOException {
    String text = sample().replace("\t10\t10\t\n\t\t数量", "\t10\t10\t\f\n\t\t数量");
    assertThat(text).contains("\f");
    Form form = read(text).get(0);
    assertThat(form.source().lines()).contains(text.lines().toList().get(12));
    assertThat(form.source().lines()).hasSize(form.source().lastLine());
  }

  @Test
  void nobodyElsePaysForThem() throws IOException {
    assertThat(Dumps.read(sample()).get(0).source().lines()).isEmpty();
  }
}

package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes are either refused or give forms: the same each time, with every printed character in
 * them, checked without failure and written as JSON that can be read.
 */
class ExtractorFuzzTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The characters of labels and page numbers, which come to names of fields or to nothing. */
  private static final String KNOWN = known("labels") + known("glyphs") + known("furniture");

  private static String known(String resource) {
    try (InputStream in = Perfparse.class.getResourceAsStream(resource + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(FuzzInputs.samples());
    for (String tool : List.of("libreoffice-csv", "pandoc-plain", "pdftotext-raw", "tika-docx")) {
      seeds.addAll(FuzzInputs.printedBy(tool));
    }
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest
  void extractsOrRefuses(byte[] bytes) throws IOException {
    List<Form> forms;
    try {
      forms = FuzzInputs.inTime(() -> forms(bytes));
    } catch (UnreadableInputException e) {
      assertThat(e.line()).isNotNegative();
      assertThat(e).hasMessageNotContaining("null");
      return;
    }
    String json = FuzzInputs.inTime(() -> json(forms));
    assertThat(json(forms(bytes))).isEqualTo(json);
    assertThat(JSON.readTree(json).get("forms")).hasSize(forms.size());
    String known = han(json) + KNOWN;
    assertThat(han(printed(bytes, forms)).codePoints().filter(c -> known.indexOf(c) < 0)).isEmpty();
  }

  private static List<Form> forms(byte[] bytes) throws IOException {
    List<Form> forms = new ArrayList<>();
    Perfparse.readQuoting(
        "fuzzed",
        new ByteArrayInputStream(bytes),
        ReadSettings.DETECTED,
        outcome -> {
          if (outcome instanceof Form form) {
            forms.add(form);
          }
        });
    return forms;
  }

  private static String json(List<Form> forms) throws IOException {
    Checker checker = new Checker(RuleSettings.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = FormFormat.JSON.open(out, Detail.VALUES);
    for (Form form : forms) {
      writer.form(form, checker.check(form));
    }
    writer.close(Summary.of(new Tally().report()));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All cells between the first and the last line of some form. */
  private static String printed(byte[] bytes, List<Form> forms) throws IOException {
    StringBuilder printed = new StringBuilder();
    Perfparse.rows(
        new ByteArrayInputStream(bytes),
        ReadSettings.DETECTED,
        row -> {
          if (forms.stream().anyMatch(form -> covers(form, row.line()))) {
            row.printed().forEach(cell -> printed.append(cell.text()));
          }
        });
    return printed.toString();
  }

  private static boolean covers(Form form, int line) {
    return form.source().firstLine() <= line && line <= form.source().lastLine();
  }

  private static String han(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isIdeographic)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Outcome;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartTest {

  private static final ReadSettings SETTINGS = ReadSettings.DETECTED;

  @ParameterizedTest
  @CsvSource({"UTF-8, LF", "UTF-8, CRLF", "GB18030, LF", "GB18030, CR"})
  void allPartsTogetherSayWhatTheWholeSays(String encoding, String end) throws IOException {
    String br = end.replace("CR", "\r").replace("LF", "\n");
    byte[] whole = dump(Charset.forName(encoding), br);
    List<TextPart> parts = TextPart.of(new ByteArrayInputStream(whole), SETTINGS, 4000);

    assertThat(parts).hasSizeGreaterThan(4);
    assertThat(inParts(whole, parts)).isEqualTo(outcomes(whole));
  }

  @Test
  void whatIsNoTextIsNotCut() throws IOException {
    byte[] dump = dump(StandardCharsets.UTF_16, "\n");
    assertThat(TextPart.of(new ByteArrayInputStream(dump), SETTINGS, 1)).hasSize(1);
    byte[] zip = {'P', 'K', 3, 4, 0, 0};
    assertThat(TextPart.of(new ByteArrayInputStream(zip), SETTINGS, 1)).hasSize(1);
    byte[] broken = dump(StandardCharsets.UTF_8, "\n");
    broken[broken.length / 2] = (byte) 0xFF;
    List<TextPart> parts = TextPart.of(new ByteArrayInputStream(broken), SETTINGS, 1);
    assertThat(parts).containsExactly(TextPart.WHOLE);
  }

  private static byte[] dump(Charset charset, String end) throws IOException {
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    List<String> texts = new ArrayList<>();
    for (String name : List.of("parks-2023", "water-2021", "libraries-2022")) {
      String text = Files.readString(Path.of("samples", name + ".txt"));
      // One is cut off in its indicators, and prose stands between it and the next.
      texts.add(text + text.substring(0, text.length() / 2) + "\n\n该项目资金由区财政安排。\n\n" + text);
    }
    for (String text : texts) {
      dump.writeBytes((text.replace("\n", end) + end).getBytes(charset));
    }
    return dump.toByteArray();
  }

  private static List<Outcome> outcomes(byte[] bytes) throws IOException {
    return rest(new FormReader("a", new ByteArrayInputStream(bytes), SETTINGS));
  }

  private static List<Outcome> inParts(byte[] bytes, List<TextPart> parts) throws IOException {
    List<Outcome> all = new ArrayList<>();
    for (TextPart part : parts) {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      in.skipNBytes(part.offset());
      all.addAll(rest(new FormReader("a", in, SETTINGS, part)));
    }
    return all;
  }

  private static List<Outcome> rest(FormReader reader) throws IOException {
    try (reader) {
      List<Outcome> outcomes = new ArrayList<>();
      reader.forEachRemaining(outcomes::add);
      assertThat(reader.failure()).isEmpty();
      return outcomes;
    }
  }
}

package io.github.perfparse.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.FuzzInputs;
import io.github.perfparse.text.TokenizerProperties;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;

/** Any markup comes as rows that hold all that is printed, and nothing twice. */
class HtmlTableFuzzTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>?");

  /** With these, what looks like the end of a tag may stand inside of one. */
  private static final Pattern QUOTES_AND_COMMENTS = Pattern.compile("[\"']|<[!?]|</[^a-z]");

  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(FuzzInputs.printedBy("pandoc-html"));
    seeds.addAll(FuzzInputs.printedBy("libreoffice-html"));
    seeds.addAll(FuzzInputs.samples());
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest
  void losesNothingPrinted(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    Optional<Dialect> html = Optional.of(Dialect.HTML);
    List<Row> rows = FuzzInputs.inTime(() -> TokenizerProperties.rows(text, html));
    assertThat(TokenizerProperties.rows(text, html)).isEqualTo(rows);
    TokenizerProperties.assertPlaces(text, rows);
    String all = TokenizerProperties.han(text);
    String read = TokenizerProperties.han(TokenizerProperties.raws(rows));
    assertThat(without(read, all)).as("doubled in " + text).isEmpty();
    if (!QUOTES_AND_COMMENTS.matcher(text).find()) {
      String printed = TokenizerProperties.han(TAG.matcher(text).replaceAll(""));
      assertThat(without(printed, read)).as("lost from " + text).isEmpty();
    }
  }

  /** What is left of a sorted text when the characters of another are taken out once each. */
  private static String without(String text, String taken) {
    int[] from = text.codePoints().toArray();
    int[] out = taken.codePoints().toArray();
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (int character : from) {
      while (at < out.length && out[at] < character) {
        at++;
      }
      if (at < out.length && out[at] == character) {
        at++;
      } else {
        left.appendCodePoint(character);
      }
    }
    return left.toString();
  }
}

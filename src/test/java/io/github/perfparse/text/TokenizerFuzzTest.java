package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.FuzzInputs;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text comes as rows that hold all of it, each cell once and in its place. */
class TokenizerFuzzTest {

  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(FuzzInputs.samples());
    seeds.addAll(FuzzInputs.printedBy("python-docx"));
    seeds.addAll(FuzzInputs.printedBy("pandoc-gfm"));
    seeds.addAll(FuzzInputs.printedBy("libreoffice-txt"));
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest
  void losesNothing(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    assertHolds(text, Optional.empty());
    assertHolds(text, Optional.of(Dialect.CELL_PER_LINE));
  }

  private static void assertHolds(String text, Optional<Dialect> dialect) throws IOException {
    List<Row> rows = FuzzInputs.inTime(() -> TokenizerProperties.rows(text, dialect));
    assertThat(TokenizerProperties.rows(text, dialect)).isEqualTo(rows);
    TokenizerProperties.assertPlaces(text, rows);
    // What stands inside of a tag is not printed; HtmlTableFuzzTest looks at tags.
    if (text.indexOf('<') < 0) {
      TokenizerProperties.assertNothingLost(text, rows);
    }
  }
}

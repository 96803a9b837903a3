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

/** Any text read as CSV, or as tabs with quotes, comes as rows that hold all of it. */
class CsvFuzzTest {

  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(FuzzInputs.printedBy("libreoffice-csv"));
    seeds.addAll(FuzzInputs.printedBy("libreoffice-tsv"));
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest
  void losesNothing(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    assertHolds(text, Dialect.CSV);
    assertHolds(text, Dialect.TAB);
  }

  private static void assertHolds(String text, Dialect dialect) throws IOException {
    Optional<Dialect> given = Optional.of(dialect);
    List<Row> rows = FuzzInputs.inTime(() -> TokenizerProperties.rows(text, given));
    assertThat(TokenizerProperties.rows(text, given)).isEqualTo(rows);
    TokenizerProperties.assertPlaces(text, rows);
    TokenizerProperties.assertNothingLost(text, rows);
  }
}

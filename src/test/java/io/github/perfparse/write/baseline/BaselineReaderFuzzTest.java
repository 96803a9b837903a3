package io.github.perfparse.write.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.FuzzInputs;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.write.Reported;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file given as a baseline is either refused or can be written and read again. */
class BaselineReaderFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return List.of(
        written(List.of()),
        written(List.of(Reported.entry("z.txt"), Reported.entry("甲.txt"))),
        "{\"version\": 2}".getBytes(StandardCharsets.UTF_8),
        "{\"version\": 1, \"findings\": [{\"form\": 3.5}]}".getBytes(StandardCharsets.UTF_16));
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefuses(byte[] bytes) throws IOException {
    List<BaselineEntry> entries;
    try {
      entries = FuzzInputs.inTime(() -> read(bytes));
    } catch (BaselineException e) {
      assertThat(e.line()).isPositive();
      return;
    }
    byte[] written = written(entries);
    assertThat(read(written)).hasSameSizeAs(entries);
    assertThat(written(read(written))).isEqualTo(written);
  }

  private static List<BaselineEntry> read(byte[] bytes) throws IOException {
    return BaselineReader.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] written(List<BaselineEntry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BaselineWriter writer = new BaselineWriter(bytes);
    entries.forEach(writer::add);
    writer.close(Summary.of(new Tally().report()));
    return bytes.toByteArray();
  }
}

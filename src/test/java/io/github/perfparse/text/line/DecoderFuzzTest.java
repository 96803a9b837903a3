package io.github.perfparse.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.FuzzInputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are either refused or read as the very text they are in one charset. */
class DecoderFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return FuzzInputs.samples();
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsWhatIsThereOrRefuses(byte[] bytes) throws IOException {
    assertReads(bytes, Optional.empty());
    assertReads(bytes, Optional.of(StandardCharsets.UTF_8));
    assertReads(bytes, Optional.of(Charset.forName("GB18030")));
  }

  private static void assertReads(byte[] bytes, Optional<Charset> named) throws IOException {
    List<Line> read = new ArrayList<>();
    Charset charset;
    try {
      charset = FuzzInputs.inTime(() -> lines(bytes, named, read));
    } catch (UnreadableInputException e) {
      assertThat(e.line()).isPositive();
      return;
    }
    assertThat(read).extracting(Line::text).isEqualTo(split(decode(bytes, charset)));
  }

  private static Charset lines(byte[] bytes, Optional<Charset> named, List<Line> read)
      throws IOException {
    Lines lines = Lines.open(new ByteArrayInputStream(bytes), named);
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    return lines.charset();
  }

  /** As the JDK decodes the whole at once, strictly. */
  private static String decode(byte[] bytes, Charset charset) throws IOException {
    String text = Decoder.strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r\n|[\r\n\f]", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}

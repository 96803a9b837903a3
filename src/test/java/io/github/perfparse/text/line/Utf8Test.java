package io.github.perfparse.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick way through UTF-8 must never lead elsewhere than the platform's decoder. */
class Utf8Test {

  private static final int ROUNDS = 20_000;
  private static final int LONGEST = 12;

  /** Bytes at which one of the encoding's ranges begins or ends. */
  private static final int[] EDGES = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
  };

  @Test
  void readsRandomBytesAsThePlatformDoes() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = new byte[random.nextInt(LONGEST)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) EDGES[random.nextInt(EDGES.length)];
      }
      assertReadsAlike(bytes, random);
    }
  }

  @Test
  void readsDamagedTextAsThePlatformDoes() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = "a完é≥\uD83D\uDE00（\uE000\uFEFF\u07FF\u0800".getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(1 << Byte.SIZE);
      assertReadsAlike(bytes, random);
    }
  }

  /** From anywhere, to anywhere, and into too little room. */
  private static void assertReadsAlike(byte[] bytes, Random random) {
    int to = random.nextInt(bytes.length + 1);
    int from = random.nextInt(to + 1);
    int room = random.nextInt(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes).limit(to).position(from);
    CharBuffer out = CharBuffer.allocate(room);
    ByteBuffer wantedIn = in.duplicate();
    CharBuffer wantedOut = CharBuffer.allocate(room);

    CoderResult wanted = strict().decode(wantedIn, wantedOut, true);
    Utf8.decode(in, out);
    CoderResult result = strict().decode(in, out, true);

    assertThat(result).as("%s", (Object) bytes).hasToString(wanted.toString());
    assertThat(in.position()).isEqualTo(wantedIn.position());
    assertThat(out.flip().toString()).isEqualTo(wantedOut.flip().toString());
  }

  private static CharsetDecoder strict() {
    return Decoder.strict(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "完成率≥85%é\uFFFD\uD7FF\u0800\uE000, 29",
    "完\uD83D\uDE00成, 3",
  })
  void stopsOnlyWhereItKnowsNoMore(String text, int bytes) {
    ByteBuffer in = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    Utf8.decode(in, CharBuffer.allocate(in.limit()));
    assertThat(in.position()).isEqualTo(bytes);
  }
}

package io.github.perfparse.text.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static final int CHUNK = Decoder.CHUNK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\nb         | 1:1 a, 2:1 b
          a\\nb\\n      | 1:1 a, 2:1 b
          a\\r\\nb\\r\\n| 1:1 a, 2:1 b
          a\\rb\\r      | 1:1 a, 2:1 b
          a\\r\\rb      | 1:1 a, 2:1 , 3:1 b
          a\\n\\rb      | 1:1 a, 2:1 , 3:1 b
          a\\r\\n\\nb   | 1:1 a, 2:1 , 3:1 b
          a\\rb\\nc\\r\\nd | 1:1 a, 2:1 b, 3:1 c, 4:1 d
          甲乙\\f丙      | 1:1 甲乙, 1:4 (page) 丙
          a\\n\\fb      | 1:1 a, 2:1 , 2:2 (page) b
          a\\f          | 1:1 a
          𠮷\\fb        | 1:1 𠮷, 1:3 (page) b
          """)
  void endsLines(String input, String wanted) throws IOException {
    assertThat(shown(unescape(input), StandardCharsets.UTF_8)).isEqualTo(wanted);
  }

  /** A pipe whose writer waits: what it wrote so far is a line. */
  @Test
  void givesALineBeforeTheNextIsWritten() throws IOException {
    InputStream pipe =
        new SequenceInputStream(
            new ByteArrayInputStream("甲\n乙\n".getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() {
                throw new AssertionError("waited");
              }
            });
    Lines lines = Lines.open(pipe, Optional.of(StandardCharsets.UTF_8), Limits.USUAL);
    assertThat(lines.next().orElseThrow().text()).isEqualTo("甲");
  }

  @Test
  void hasNoLineInAnEmptyInput() throws IOException {
    assertThat(shown("", StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void findsOutTheCharset(String charset) throws IOException {
    Lines lines = open("项目⇥100\r\n𠮷家".getBytes(charset));
    assertThat(texts(lines)).containsExactly("项目⇥100", "𠮷家");
    assertThat(lines.charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void dropsTheByteOrderMark(String charset) throws IOException {
    byte[] bytes = "\uFEFF指标\n值".getBytes(charset);
    assertThat(texts(open(bytes))).containsExactly("指标", "值");
    assertThat(texts(open(bytes, charset))).containsExactly("指标", "值");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\uFEFF\n"})
  void readsALoneByteOrderMark(String input) throws IOException {
    assertThat(String.join("", texts(open(input.getBytes(StandardCharsets.UTF_8))))).isEmpty();
  }

  @Test
  void keepsAMarkInTheMiddle() throws IOException {
    assertThat(texts(open("a\uFEFFb".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("a\uFEFFb");
  }

  @Test
  void obeysANamedCharset() throws IOException {
    byte[] bytes = "é".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(texts(open(bytes, "ISO-8859-1"))).containsExactly("é");
    assertThat(texts(open("表".getBytes(StandardCharsets.UTF_16LE), "UTF-16LE")))
        .containsExactly("表");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void findsOutTheCharsetWhereverItShows(String charset) throws IOException {
    for (int ascii = CHUNK - 5; ascii <= CHUNK + 5; ascii++) {
      String text = "x".repeat(ascii) + "项目𠮷";
      assertThat(texts(open(text.getBytes(charset)))).containsExactly(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void joinsCharactersCutAtAChunk(String charset) throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String text = "\uFEFF" + "x".repeat(shift) + "表𠮷家".repeat(CHUNK / 4);
      assertThat(String.join("", texts(open(text.getBytes(charset))))).isEqualTo(text.substring(1));
    }
  }

  @Test
  void keepsCrAndLfTogetherAtAChunk() throws IOException {
    for (int length = CHUNK - 2; length <= CHUNK + 1; length++) {
      String text = "x".repeat(length) + "\r\ny\r\n";
      assertThat(texts(open(text.getBytes(StandardCharsets.UTF_8))))
          .containsExactly("x".repeat(length), "y");
    }
  }

  @Test
  void readsSlowStreams() throws IOException {
    byte[] bytes = "项目\n表".getBytes(StandardCharsets.UTF_8);
    InputStream whole = new ByteArrayInputStream(bytes);
    InputStream slow =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return whole.read();
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return whole.read(into, from, Math.min(1, length));
          }
        };
    assertThat(texts(Lines.open(slow, Optional.empty()))).containsExactly("项目", "表");
  }

  @Test
  void namesTheByteThatIsNoText() throws IOException {
    byte[] bytes = "ab\n项目\n".repeat(2).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    UnreadableInputException failure = failure(bytes);
    assertThat(failure.line()).isEqualTo(4);
    assertThat(failure)
        .hasMessageContaining("byte 0x")
        .hasMessageContaining("offset 16")
        .hasMessageContaining("UTF-8")
        .hasMessageContaining("--encoding");
  }

  @Test
  void namesTheLikelierCharset() throws IOException {
    byte[] bytes = "培训人数和完成率\n".repeat(9).getBytes("GB18030");
    bytes[bytes.length - 3] = (byte) 0xFF;
    UnreadableInputException failure = failure(bytes);
    assertThat(failure.line()).isEqualTo(9);
    assertThat(failure).hasMessageContaining("GB18030");
  }

  @Test
  void namesTheOffsetFarInside() throws IOException {
    byte[] bytes = ("表\n".repeat(CHUNK) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0x80;
    UnreadableInputException failure = failure(bytes);
    assertThat(failure.line()).isEqualTo(CHUNK + 1);
    assertThat(failure).hasMessageContaining("byte 0x80 at offset " + (bytes.length - 1));
  }

  @Test
  void givesTheLinesBeforeABadByte() throws IOException {
    Lines lines = open(new byte[] {'a', '\n', 'b', '\n', 'c', (byte) 0xFF}, "UTF-8");
    assertThat(lines.next()).map(Line::text).contains("a");
    assertThat(lines.next()).map(Line::text).contains("b");
    assertThatThrownBy(lines::next).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void refusesACharacterCutByTheEnd() throws IOException {
    byte[] bytes = {'a', (byte) 0xE8};
    assertThat(failure(bytes)).hasMessageContaining("offset 1 ");
  }

  @Test
  void refusesALoneSurrogate() throws IOException {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8, 'b', 0};
    assertThat(failure(bytes)).hasMessageContaining("offset 4 ").hasMessageContaining("UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE,a b,true",
    "UTF-16BE,a b,true",
    "UTF-8,a\u0000\u0000b,false",
    "UTF-8,a\u0000b,false"
  })
  void refusesBinary(String charset, String text, boolean hint) throws IOException {
    UnreadableInputException failure = failure(text.getBytes(charset));
    assertThat(failure).hasMessageContaining("binary file");
    assertThat(failure.getMessage().contains("--encoding " + charset)).isEqualTo(hint);
    assertThat(failure.getMessage().contains("--encoding")).isEqualTo(hint);
  }

  @Test
  @Timeout(300)
  void stopsALineThatNeverEnds() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
          }
        };
    Lines lines = Lines.open(endless, Optional.empty());
    assertThatThrownBy(lines::next)
        .isInstanceOf(OverLimitException.class)
        .hasMessageContaining("the limit line-length, " + Limit.LINE_LENGTH.usual());
  }

  @Test
  void readsALineOfTheGreatestLength() throws IOException {
    byte[] bytes = new byte[Limit.LINE_LENGTH.usual() + 3];
    Arrays.fill(bytes, (byte) 'x');
    bytes[Limit.LINE_LENGTH.usual()] = '\n';
    List<String> lines = texts(open(bytes));
    assertThat(lines.get(0)).hasSize(Limit.LINE_LENGTH.usual());
    assertThat(lines.get(1)).isEqualTo("xx");
  }

  private static UnreadableInputException failure(byte[] bytes) {
    return catchThrowableOfType(UnreadableInputException.class, () -> texts(open(bytes)));
  }

  private static Lines open(byte[] bytes) throws IOException {
    return Lines.open(new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static Lines open(byte[] bytes, String charset) throws IOException {
    return Lines.open(new ByteArrayInputStream(bytes), Optional.of(Charset.forName(charset)));
  }

  private static List<String> texts(Lines lines) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      texts.add(line.get().text());
    }
    return texts;
  }

  private static String shown(String text, Charset charset) throws IOException {
    List<String> shown = new ArrayList<>();
    Lines lines = open(text.getBytes(charset));
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Line line = next.get();
      String page = line.afterPageBreak() ? "(page) " : "";
      shown.add(line.number() + ":" + line.column() + " " + page + line.text());
    }
    return String.join(", ", shown);
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\f", "\f");
  }
}

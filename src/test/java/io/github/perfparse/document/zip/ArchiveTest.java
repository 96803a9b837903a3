package io.github.perfparse.document.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.document.Zipped;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** An archive gives its parts, or says that it is damaged; nothing else comes of any bytes. */
class ArchiveTest {

  private static final byte[] DOCUMENT = Zipped.word("<w:p/>").bytes();

  @Test
  void findsTheMainPart() throws IOException {
    assertThat(Parts.main(Archive.open(DOCUMENT, Limits.USUAL))).isEqualTo("word/document.xml");
  }

  @Test
  void saysThatItIsCutShortWhereverItIsCut() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      byte[] cut = Arrays.copyOf(DOCUMENT, length);
      assertThatThrownBy(() -> Archive.open(cut, Limits.USUAL))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("cut short");
    }
  }

  @Test
  void unpacksNoMoreThanTheLimit() throws IOException {
    byte[] bomb = Zipped.word("<w:p/>".repeat(100_000)).bytes();
    Limits limits = Limits.USUAL.with(Limit.DOCUMENT_UNPACKED, 5000);
    Archive archive = Archive.open(bomb, limits);
    assertThatThrownBy(() -> archive.part("word/document.xml").orElseThrow().readAllBytes())
        .isInstanceOf(OverLimitException.class)
        .hasMessageContaining("document-unpacked");
  }
}

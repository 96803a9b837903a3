package io.github.perfparse.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.document.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large m and two small digits behind it, their size and how far they are raised. */
class RaisedTest {

  @ParameterizedTest
  @CsvSource({
    "6, 3.5, 0, m²³",
    "6, 0, 0, m23",
    "10, 3.5, 0, m23",
    "6, 12, 0, m23",
    "6, 3.5, 20, m23",
  })
  void digitsStayOnTheLineOfWhatTheyStandAt(double size, double up, double room, String wanted) {
    List<Glyph> drawn = new ArrayList<>();
    drawn.add(new Glyph("m", 100, 200, 8, 10, Glyph.Turn.NONE));
    drawn.add(new Glyph("2", 108 + room, 200 - up, 3, size, Glyph.Turn.NONE));
    drawn.add(new Glyph("3", 111 + room, 200 - up, 3, size, Glyph.Turn.NONE));
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : Raised.lowered(drawn)) {
      text.append(glyph.text());
    }
    assertThat(text.toString()).isEqualTo(wanted);
    double height = Raised.lowered(drawn).get(2).y();
    assertThat(height).isEqualTo(wanted.equals("m²³") ? 200 : 200 - up);
  }
}

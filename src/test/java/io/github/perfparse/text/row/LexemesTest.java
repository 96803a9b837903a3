package io.github.perfparse.text.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Signs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexemesTest {

  private final Lexemes lexemes = new Lexemes();

  @ParameterizedTest
  @ValueSource(strings = {"5", "100%", "服务对象满意", "社会公众或服务对象满意"})
  void understandsATextThatComesAgainOnce(String text) {
    assertThat(of(text)).isSameAs(of(text));
  }

  @Test
  void tellsTextsApartThatDifferInOneCharacterOrInLength() {
    List<String> texts = new ArrayList<>();
    String label = "社会公众或服务对象满意";
    for (int i = 0; i < label.length(); i++) {
      texts.add(label.substring(0, i + 1));
      texts.add(label.substring(0, i) + "乙" + label.substring(i + 1));
      texts.add("\0" + label.substring(0, i));
    }

    for (int round = 0; round < 2; round++) {
      assertThat(texts).allSatisfy(text -> assertThat(of(text).raw()).isEqualTo(text));
    }
  }

  private Lexeme of(String text) {
    return lexemes.of(lexemes.characters("⇥" + text), 1, 1 + text.length(), Signs.ANY);
  }
}

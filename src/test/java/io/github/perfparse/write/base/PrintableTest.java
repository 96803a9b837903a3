package io.github.perfparse.write.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "项目 𠮷 a–z “≥290万㎡” \\ /";
    assertThat(Printable.text(text)).isEqualTo(text);
  }

  @Test
  void spellsOutWhatMovesTheCursor() {
    assertThat(Printable.text("a\nb\rc\td\u0000\u001b[2J\u007f\u0085\u009b"))
        .isEqualTo("a\\nb\\rc\\td\\u0000\\u001b[2J\\u007f\\u0085\\u009b");
  }

  @Test
  void spellsOutWhatTurnsOrEndsTheLine() {
    assertThat(Printable.text("\u2028\u2029\u061c\u200e\u200f\u202a\u202e\u2066\u2069"))
        .isEqualTo("\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069");
    assertThat(Printable.text("\u2027\u202f\u2070")).isEqualTo("\u2027\u202f\u2070");
  }

  @Test
  void spellsOutWhatCannotBeSeen() {
    assertThat(Printable.text("表\u200b\u2060\u206f\ufeff单"))
        .isEqualTo("表\\u200b\\u2060\\u206f\\ufeff单");
  }

  @Test
  void spellsOutHalfACharacter() {
    assertThat(Printable.text("\ud842x\udfb7")).isEqualTo("\\ud842x\\udfb7");
    assertThat(Printable.text("\ud842\udfb7\n")).isEqualTo("𠮷\\n");
  }
}

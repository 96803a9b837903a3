package io.github.perfparse.write.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void aChineseCharacterIsTwoColumnsWide() {
    assertThat(Width.of("总分 ≥ 90")).isEqualTo(9);
    assertThat(Width.of("𠮷（")).isEqualTo(4);
    assertThat(Width.padded("总分", 6)).isEqualTo("总分  ");
    assertThat(Width.padded("总分", 3)).isEqualTo("总分");
  }

  @Test
  void breaksAtSpaces() {
    assertThat(Wrap.at(9, "one two three")).containsExactly("one two", "three");
    assertThat(Wrap.at(7, "one two three")).containsExactly("one two", "three");
    assertThat(Wrap.at(2, "one two")).containsExactly("one", "two");
  }

  @Test
  void breaksBetweenChineseCharactersButNotBeforeAComma() {
    assertThat(Wrap.at(4, "预算执行")).containsExactly("预算", "执行");
    assertThat(Wrap.at(4, "预算，执行")).containsExactly("预", "算，", "执行");
  }
}

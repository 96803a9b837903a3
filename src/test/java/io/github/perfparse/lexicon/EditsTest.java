package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

  /** Every word of up to five letters over an alphabet in which words collide. */
  @Test
  void oneAtMostIsWhatCountingSays() {
    List<String> words = words();
    for (String one : words) {
      for (String other : words) {
        assertThat(Edits.isOneAtMost(one, other))
            .as(one + " " + other)
            .isEqualTo(Edits.between(one, other) <= 1);
      }
    }
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of(""));
    for (int i = 0; i < words.size() && words.get(i).length() < 5; i++) {
      words.add(words.get(i) + "一");
      words.add(words.get(i) + "二");
    }
    return words;
  }
}

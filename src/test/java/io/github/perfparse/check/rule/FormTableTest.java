package io.github.perfparse.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FormTableTest {

  /** Keys that are far apart, side by side, and that want the same slot. */
  private static final long[] KEYS =
      LongStream.concat(
              LongStream.of(0, -1, Long.MIN_VALUE, Long.MAX_VALUE),
              LongStream.concat(
                  LongStream.rangeClosed(2, 150),
                  LongStream.rangeClosed(1, 150).map(i -> 0x10_0000_0000L * i)))
          .toArray();

  @Test
  void findsEveryFormHoweverManyThereAre() {
    FormTable table = new FormTable();
    for (int i = 0; i < KEYS.length; i++) {
      assertThat(table.find(KEYS[i])).as("key %d", KEYS[i]).isEqualTo(FormTable.NONE);
      table.add(KEYS[i], i, i + 1000, i + 2000);
      assertThat(table.size()).isEqualTo(i + 1);
    }
    for (int i = 0; i < KEYS.length; i++) {
      int found = table.find(KEYS[i]);
      assertThat(new int[] {table.file(found), table.form(found), table.line(found)})
          .as("key %d", KEYS[i])
          .containsExactly(i, i + 1000, i + 2000);
    }
    assertThat(table.find(151)).isEqualTo(FormTable.NONE);
  }
}

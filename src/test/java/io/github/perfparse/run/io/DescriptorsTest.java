package io.github.perfparse.run.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"/dev/pts/0", "/dev/tty", "/dev/tty2", "/dev/ttyS0", "/dev/console"})
  void isATerminal(String device) {
    assertThat(Descriptors.isTerminal(device)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipe:[123]", "socket:[7]", "/dev/null", "/home/a/dev/tty", "/dev/ptmx"})
  void isNoTerminal(String device) {
    assertThat(Descriptors.isTerminal(device)).isFalse();
  }
}

package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file that is worth two threads. */
class LargeInputTest {

  @TempDir private Path folder;

  @Test
  void twoThreadsWriteWhatOneDoes() throws IOException {
    String sample = Files.readString(Path.of("samples/parks-2023.txt"));
    int copies = (1 << 20) / sample.length() + 1;
    Path large = Files.writeString(folder.resolve("large.txt"), sample.repeat(copies));
    Run one = extract(large, "--jobs=1");
    Run two = extract(large, "--jobs=2");
    assertThat(one).exitedWith(0);
    assertThat(two).exitedWith(0);
    Assertions.assertThat(two.out().equals(one.out())).as("the same bytes").isTrue();
  }

  private static Run extract(Path dump, String jobs) {
    return new Run.Setup().real().run("extract", jobs, dump.toString());
  }
}

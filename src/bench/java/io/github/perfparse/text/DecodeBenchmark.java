package io.github.perfparse.text;

import io.github.perfparse.bench.Dump;
import io.github.perfparse.text.line.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/** The first stage, bytes to lines; it stands here because nobody outside reads lines. */
public class DecodeBenchmark {

  /** Counts the lines of the dump. */
  @Benchmark
  public int decode(Dump dump) throws IOException {
    Lines lines = Lines.open(new ByteArrayInputStream(dump.bytes()), Optional.empty());
    int count = 0;
    while (lines.next().isPresent()) {
      count++;
    }
    return count;
  }
}

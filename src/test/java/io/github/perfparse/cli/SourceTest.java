package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form says of the input it was read from. */
class SourceTest {

  private static final String SAMPLE = "samples/parks-2023.txt";
  private static final String HASH = "\"sha256\": \"";

  @TempDir private Path folder;

  @Test
  void standardInputIsCalledAsItIsNamed() throws IOException {
    String form = Files.readString(Path.of(SAMPLE));
    String out = folder.resolve("out").toString();
    Run named = new Run.Setup().real().in(form).run("extract", "--name", "报表/甲.txt");
    assertThat(named).exitedWith(0).hasOutputContaining("\"file\": \"报表/甲.txt\"");
    new Run.Setup().real().in(form).run("extract", "--name", "报表/甲.txt", "--out-dir", out, "-");
    assertThat(Path.of(out, "甲.json")).exists();
    assertThat(new Run.Setup().real().in("无").run("extract", "--name", "乙.txt", "-"))
        .hasErrorContaining("乙.txt: ");
  }

  @Test
  void provenanceTellsTheHashOfAFileAlone() throws IOException {
    Run file = new Run.Setup().real().run("extract", "--provenance", SAMPLE);
    assertThat(file).hasOutputContaining(HASH);
    assertThatJson(file.out()).isDocument();
    assertThat(new Run.Setup().real().run("extract", SAMPLE).out()).doesNotContain(HASH);
    // There is a file of that name, but it is not what was read.
    String form = Files.readString(Path.of(SAMPLE));
    Run pipe =
        new Run.Setup().real().in(form).run("extract", "--provenance", "--name", SAMPLE, "-");
    assertThat(pipe.out()).contains(SAMPLE).doesNotContain(HASH);
  }
}

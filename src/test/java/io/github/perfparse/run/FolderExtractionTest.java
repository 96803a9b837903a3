package io.github.perfparse.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.cli.FakeReader;
import io.github.perfparse.files.NotRead;
import io.github.perfparse.files.Scope;
import io.github.perfparse.files.Selection;
import io.github.perfparse.files.Sources;
import io.github.perfparse.files.StandardInput;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.run.talk.Narrator;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Language;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.base.AtomicFile;
import io.github.perfparse.write.base.Detail;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails at each write in turn. */
class FolderExtractionTest {

  @TempDir private Path folder;
  private int writesLeft;

  private final class Failing extends FilterOutputStream {

    Failing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (writesLeft-- <= 0) {
        throw new IOException("No space left on device");
      }
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      write(new byte[0], 0, 0);
      out.flush();
    }
  }

  private final class FailingFolder extends OutputFolder {

    FailingFolder(Path folder) {
      super(folder);
    }

    @Override
    public Output open(Path target) throws IOException {
      AtomicFile file = AtomicFile.create(target);
      return new Output(target.toString(), new Failing(file.stream()), Optional.of(file));
    }
  }

  /** Whether a run came to its end. */
  private boolean run(Path out) throws IOException {
    Scope scope = new Scope(new Selection(List.of(), List.of()), List.of(out), "json", Set.of());
    Sources sources =
        new Sources(
            List.of(folder.resolve("in").toString()),
            new StandardInput("-", InputStream.nullInputStream()),
            scope);
    OutputFolder target = new FailingFolder(out);
    Talk talk = new Talk(new PrintWriter(Writer.nullWriter()), Language.EN);
    Files.createDirectories(out);
    Shape shape = new Shape(FormFormat.JSON, FormStyle.of(Detail.VALUES));
    try (CombinedFiles together = CombinedFiles.open(target, shape)) {
      Extraction all =
          new Extraction(
              Judgement.DEFAULT,
              NotRead.NOTHING,
              together.sinks(),
              Narrator.ofFailures(talk, Talk.Depth.ONE_LINE));
      try (FolderExtraction files = new FolderExtraction(shape, target, OnExists.SKIP, all)) {
        new ReadAhead(new SourceReader(new FakeReader(), ReadSettings.DETECTED), 2)
            .read(sources.iterator(), new Checking(form -> List.of(), Judgement.DEFAULT, files));
        all.finish();
        return true;
      }
    } catch (OutputException e) {
      return false;
    }
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void nothingPartialIsLeftWhicheverWriteFails() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve("in/" + name + ".txt"), "form\nform");
    }
    writesLeft = Integer.MAX_VALUE;
    assertThat(run(folder.resolve("whole"))).isTrue();
    Map<String, String> whole = files(folder.resolve("whole"));
    assertThat(whole).hasSize(5);
    int writes = 0;
    Path out = folder.resolve("out0");
    for (; !failingAfter(writes, out); writes++) {
      assertThat(whole.entrySet()).containsAll(files(out).entrySet());
      writesLeft = Integer.MAX_VALUE;
      assertThat(run(out)).isTrue();
      assertThat(files(out)).isEqualTo(whole);
      out = folder.resolve("out" + (writes + 1));
    }
    assertThat(writes).isGreaterThan(10);
    assertThat(files(out)).isEqualTo(whole);
  }

  private boolean failingAfter(int writes, Path out) throws IOException {
    writesLeft = writes;
    try {
      return run(out);
    } catch (IOException e) {
      // The findings could not even be begun.
      return false;
    }
  }
}

package io.github.perfparse.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, name);
  }

  private List<Source> sources(Selection selection, String... names) throws IOException {
    Scope scope =
        new Scope(selection, List.of(folder.resolve("in/out")), "json", Set.of("findings.json"));
    InputStream empty = new ByteArrayInputStream("a.txt".getBytes(StandardCharsets.UTF_8));
    List<Source> sources = new ArrayList<>();
    new Sources(List.of(names), new StandardInput("-", empty), scope).forEach(sources::add);
    return sources;
  }

  /** What is read, and where its output goes. */
  private List<String> read(Selection selection, String... names) throws IOException {
    return sources(selection, names).stream()
        .map(s -> s.name().replace(folder + "/", "") + " > " + s.target())
        .toList();
  }

  private static Selection select(List<String> include, List<String> exclude) {
    return new Selection(include, exclude);
  }

  private static final Selection ALL = select(List.of(), List.of());

  @Test
  void walksAFolderInOrder() throws IOException {
    for (String name : List.of("b/x.txt", "b/a.HTM", "a.txt", "市/区/é.md", "😀 1.tsv", "b.txt")) {
      file("in/" + name);
    }
    assertThat(read(ALL, in("in/")))
        .containsExactly(
            "in/a.txt > a.json",
            "in/b/a.HTM > b/a.json",
            "in/b/x.txt > b/x.json",
            "in/b.txt > b.json",
            "in/市/区/é.md > 市/区/é.json",
            "in/😀 1.tsv > 😀 1.json");
  }

  @Test
  void leavesOutWhatIsHiddenNoDumpOrItsOwnOutput() throws IOException {
    for (String name : List.of(".a.txt", ".b/a.txt", "c.wps", "out/x.txt", "d.txt")) {
      file("in/" + name);
    }
    assertThat(read(ALL, in("in"))).containsExactly("in/d.txt > d.json");
  }

  @Test
  void obeysGlobs() throws IOException {
    for (String name :
        List.of("1/a.log", "1/b.log", "1/b.txt", "2/a.log", "old/1/a.log", "a.log")) {
      file("in/" + name);
    }
    Selection selection = select(List.of("*.log"), List.of("b*", "old", "2/**"));
    assertThat(read(selection, in("in")))
        .containsExactly("in/1/a.log > 1/a.json", "in/a.log > a.json");
    assertThat(read(select(List.of("**/a.log"), List.of()), in("in"))).hasSize(4);
    assertThat(read(select(List.of("1/*"), List.of()), in("in"))).hasSize(3);
  }

  @Test
  void givesEachOfSeveralFoldersItsOwn() throws IOException {
    file("in/x/a.txt");
    file("in/y/x/a.txt");
    file("in/a.txt");
    assertThat(read(ALL, in("in/x"), in("in/y/x"), in("in/a.txt"), "-"))
        .containsExactly(
            "in/x/a.txt > x/a.json",
            "in/y/x/a.txt > x-2/a.json",
            "in/a.txt > a.json",
            "- > stdin.json");
  }

  @Test
  void readsAList() throws IOException {
    file("in/x/a.txt");
    file("in/y/b.txt");
    Files.writeString(
        folder.resolve("in/list"), "\uFEFF# names\r\nx/a.txt\r\n\n../in/y\n@z.txt\nx/../none\n");
    assertThat(read(ALL, "@" + in("in/list")))
        .containsExactly(
            "in/x/a.txt > x/a.json",
            "in/../in/y/b.txt > in/y/b.json",
            "in/@z.txt > @z.json",
            "in/x/../none > x/none.json");
    assertThat(read(ALL, "@-")).containsExactly("a.txt > a.json");
  }

  @Test
  void saysWhatIsWrongWithAList() throws IOException {
    Files.write(folder.resolve("gb"), new byte[] {(byte) 0xCA, (byte) 0xD0});
    assertThatThrownBy(() -> read(ALL, "@" + in("gb"))).hasMessageContaining("is not UTF-8");
    assertThatThrownBy(() -> read(ALL, "@" + in("none"))).isInstanceOf(IOException.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(300)
  void linksAndSpecialFilesHoldNothingUp() throws Exception {
    file("in/a.txt");
    file("in/z.txt/none");
    Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/b.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("in/c.txt"), Path.of("c.txt"));
    Files.createSymbolicLink(folder.resolve("in/d.txt"), Path.of("gone"));
    assertThat(new ProcessBuilder("mkfifo", in("in/f.txt")).start().waitFor()).isZero();
    List<Source> sources = sources(ALL, in("in"));
    assertThat(sources)
        .extracting(source -> Path.of(source.name()).getFileName().toString())
        .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "f.txt", "z.txt");
    assertThat(sources.get(1).content().open()).hasContent("in/a.txt");
    for (Source source : sources.subList(2, 6)) {
      assertThatThrownBy(() -> source.content().open().close()).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(sources.get(4).content()::open).hasMessageContaining("is a pipe");
    assertThatThrownBy(sources.get(5).content()::open).hasMessageContaining("is a folder");
  }
}

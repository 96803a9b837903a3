package io.github.perfparse.write.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final byte[] NEW = "new 新\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void appearsWhenCommittedAndLeavesNothingElse() throws IOException {
    Path target = folder.resolve("结果.json");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.stream().write(NEW);
      assertThat(target).doesNotExist();
      file.commit();
      assertThat(target).hasBinaryContent(NEW);
    }
    assertThat(names()).containsExactly("结果.json");
  }

  @Test
  void growsBesideItsTarget() throws IOException {
    try (AtomicFile file = AtomicFile.create(folder.resolve("a.json"))) {
      assertThat(names()).singleElement().asString().matches("\\.a\\.json\\.[0-9a-f]+\\.tmp");
      file.commit();
    }
  }

  @Test
  void leavesTheOldFileIfItIsGivenUpHalfWay() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.stream().write(new byte[1 << 20]);
      file.stream().flush();
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void leavesTheTargetAloneIfItCannotBePutInPlace() throws IOException {
    Path target = folder.resolve("a.json");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.stream().write(NEW);
      Files.createDirectories(target.resolve("in the way"));
      assertThatThrownBy(file::commit).isInstanceOf(FileSystemException.class);
    }
    assertThat(names()).containsExactly("a.json");
    assertThat(target).isDirectory();
  }

  @Test
  void replacesTheOldFile() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old and longer than the new");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.stream().write(NEW);
      file.commit();
    }
    assertThat(target).hasBinaryContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheRightsOfTheOldFile() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw--w-"));
    try (AtomicFile file = AtomicFile.create(target)) {
      file.commit();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-rw--w-");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesALinkAndNotWhatItLeadsTo() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), other);
    try (AtomicFile file = AtomicFile.create(link)) {
      file.stream().write(NEW);
      file.commit();
    }
    assertThat(other).hasContent("old");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(link).hasBinaryContent(NEW);
  }

  @Test
  void cannotReplaceAFolder() {
    assertThatThrownBy(() -> AtomicFile.create(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void cannotReplaceADevice() {
    assertThatThrownBy(() -> AtomicFile.create(Path.of("/dev/null")))
        .hasMessageContaining("is a device");
  }

  @Test
  void cannotBeCommittedOnceItIsDiscarded() throws IOException {
    Path target = folder.resolve("a.json");
    AtomicFile file = AtomicFile.create(target);
    file.stream().write(NEW);
    file.close();
    assertThatThrownBy(file::commit).isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }
}

package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the jar itself is needed for is tried by {@code .ci/cache-test}. */
class ClassCacheTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /own | /caches | /home/li | /own
               | /caches | /home/li | /caches/perfparse
               |         | /home/li | /home/li/.cache/perfparse
          """)
  void liesWhereTheLauncherLooks(String own, String caches, String home, String expected) {
    Map<String, String> environment = new HashMap<>();
    put(environment, "PERFPARSE_CACHE_DIR", own);
    put(environment, "XDG_CACHE_HOME", caches);
    put(environment, "HOME", home);
    assertThat(ClassCache.of(environment).folder()).isEqualTo(Path.of(expected));
  }

  private static void put(Map<String, String> environment, String name, String value) {
    if (value != null) {
      environment.put(name, value);
    }
  }

  @Test
  void aProgramThatDoesNotRunLeavesWhatWasThere() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    Files.writeString(cache.resolve("current"), "classes-1.jsa\n");
    Files.writeString(cache.resolve("classes-1.jsa"), "classes");
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    assertThatThrownBy(() -> new ClassCache(cache).make(broken))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("Java could not write its classes");
    assertThat(names(cache)).containsExactly("classes-1.jsa", "current");
  }

  @Test
  void removesItsOwnFilesOnly() throws IOException {
    Files.writeString(folder.resolve("current"), "classes-1.jsa\n");
    Files.writeString(folder.resolve("classes-1.jsa"), "classes");
    Files.writeString(folder.resolve("notes.txt"), "kept");
    new ClassCache(folder).remove();
    assertThat(names(folder)).containsExactly("notes.txt");
    new ClassCache(folder.resolve("none")).remove();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

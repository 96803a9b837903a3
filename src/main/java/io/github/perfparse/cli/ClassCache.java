package io.github.perfparse.cli;

import io.github.perfparse.write.base.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program's classes as the Java machine keeps them in memory, in a file that it can map when it
 * starts instead of reading, checking and linking each of them (class data sharing).
 *
 * <p>The file is made by a run of its own and never by a run that does the user's work: a machine
 * that cannot write it says so on standard output and spoils the exit code. It is finished under
 * another name, since a machine that maps half a file crashes. The launcher passes it on by the
 * name in {@code current}; Java itself ignores it when the program or Java has changed since.
 */
final class ClassCache {

  private static final String CURRENT = "current";
  private static final String ENDING = ".jsa";

  /** A clean form, one that is full of damage, and one with findings. */
  private static final List<String> SAMPLES =
      List.of("parks-2023.txt", "libraries-2022.txt", "water-2021.txt");

  private static final long SECONDS = 60;

  private final Path folder;

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /** The cache of the user: the same place as the launcher's. */
  static ClassCache of(Map<String, String> environment) {
    String own = environment.getOrDefault("PERFPARSE_CACHE_DIR", "");
    if (!own.isEmpty()) {
      return new ClassCache(Path.of(own));
    }
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!caches.isEmpty()) {
      return new ClassCache(Path.of(caches, "perfparse"));
    }
    String home = environment.getOrDefault("HOME", "/nonexistent");
    return new ClassCache(Path.of(home, ".cache", "perfparse"));
  }

  Path folder() {
    return folder;
  }

  /**
   * Makes the cache for this Java and this program, in place of any other.
   *
   * @param program the program's file
   * @return the file with the classes
   * @throws IOException if there is no cache now that was not there before
   */
  Path make(Path program) throws IOException {
    Files.createDirectories(folder);
    // What lies here is run: it must be nobody else's.
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    Path work = Files.createTempDirectory(folder, "making");
    try {
      Path made = record(program.toAbsolutePath(), work);
      Path archive = folder.resolve("classes-" + work.getFileName() + ENDING);
      Files.move(made, archive);
      name(archive);
      removeAllBut(archive);
      return archive;
    } finally {
      removeAll(work);
    }
  }

  /** Runs the program on forms of ours, so that Java sees which classes that takes. */
  private static Path record(Path program, Path work) throws IOException {
    Path made = work.resolve("classes" + ENDING);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
    command.add("-XX:ArchiveClassesAtExit=" + made);
    // As in the launcher: classes are found again only where they were found first.
    command.addAll(List.of("-Xbootclasspath/a:" + program, "-cp", program.toString()));
    command.addAll(List.of(Main.class.getName(), "extract"));
    for (String sample : SAMPLES) {
      command.add(copy(sample, work).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    await(process);
    if (process.exitValue() != 0 || !Files.isRegularFile(made)) {
      throw new FileSystemException(made.toString(), null, "Java could not write its classes");
    }
    return made;
  }

  private static Path copy(String sample, Path work) throws IOException {
    Path form = work.resolve(sample);
    try (InputStream in = ClassCache.class.getResourceAsStream(sample)) {
      Files.copy(in, form);
    }
    return form;
  }

  private static void await(Process process) throws IOException {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new FileSystemException("java", null, "took too long to write its classes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }

  private void name(Path archive) throws IOException {
    try (AtomicFile current = AtomicFile.create(folder.resolve(CURRENT))) {
      String line = archive.getFileName() + "\n";
      current.stream().write(line.getBytes(StandardCharsets.UTF_8));
      current.commit();
    }
  }

  /**
   * Removes the cache.
   *
   * @throws IOException if a file of it stays
   */
  void remove() throws IOException {
    Files.deleteIfExists(folder.resolve(CURRENT));
    removeAllBut(folder);
  }

  private void removeAllBut(Path kept) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(ENDING) && !file.equals(kept)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void removeAll(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(work);
  }
}

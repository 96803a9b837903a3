package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.SchemaAssert;
import io.github.perfparse.run.ExitCode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: real streams, real signals. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class ProcessTest {

  @TempDir private Path folder;

  private static ProcessBuilder program(String... args) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SlowProgram.class.getName());
    builder.command().addAll(List.of(args));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Process process = program("extract").start();
    try (OutputStream in = process.getOutputStream()) {
      in.write('x');
    }
    String out = text(process.getInputStream());
    SchemaAssert.assertThatJson(out).isDocument();
    assertThat(out).contains("\"title\": \"项目支出绩效自评表\"");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aFullDiskIsSeen() throws Exception {
    Process process = program("schema").redirectOutput(new File("/dev/full")).start();
    assertThat(text(process.getErrorStream()))
        .isEqualTo("perfparse: standard output: cannot be written: No space left on device\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERNAL.code());
  }

  @Test
  void aClosedPipeIsQuiet() throws Exception {
    Process process = program("extract", "--format", "ndjson").start();
    process.getInputStream().close();
    try (OutputStream in = process.getOutputStream()) {
      in.write(new byte[1000]);
    }
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isEqualTo(ExitCode.CLOSED_PIPE.code());
  }

  /** Each costs more at start-up than reading a form does. */
  @Test
  void aPlainRunLoadsNeitherPicocliNorDatabind() throws Exception {
    Path log = folder.resolve("classes.log");
    Path input = Files.writeString(folder.resolve("a.txt"), "x");
    ProcessBuilder builder = program("extract", input.toString());
    builder.command().add(1, "-Xlog:class+load:file=" + log);
    assertThat(text(builder.start().getInputStream())).contains("\"forms\": 1,");
    assertThat(log)
        .content()
        .contains("io.github.perfparse.write.json")
        .doesNotContain("picocli", "jackson");
  }

  @Test
  void aKilledRunLeavesNothingBehind() throws Exception {
    Path output = Files.writeString(folder.resolve("out.json"), "old");
    Process process = program("extract", "-o", output.toString()).start();
    process.getOutputStream().write('x');
    process.getOutputStream().flush();
    while (names().size() < 2) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(10);
    }
    assertThat(names()).anyMatch(name -> name.startsWith(".out.json."));
    // Process.destroy would also end the standard input, and so may let the run come to its end.
    process.toHandle().destroy();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(names()).containsExactly("out.json");
    assertThat(output).hasContent("old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}

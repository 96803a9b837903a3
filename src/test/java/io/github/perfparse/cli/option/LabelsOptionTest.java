package io.github.perfparse.cli.option;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.Main;
import io.github.perfparse.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsOptionTest {

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** A process of its own: labels are for all that it reads. */
  @Test
  void aSpellingThatAUserAddsIsUnderstood() throws Exception {
    String odd = Files.readString(Path.of("samples/parks-2023.txt")).replace("主管部门", "归口管理处室");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                "--rule=missing-field=off",
                "--labels",
                file("labels.csv", "head,DEPARTMENT,归口管理处室\n"),
                file("odd.txt", odd))
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assertions.assertThat(out).contains("\"supervisingDepartment\": \"云泽市园林绿化局\"");
    Assertions.assertThat(process.waitFor()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head,DEPARTMENT        | a.csv:1: is not of the form “vocabulary,meaning,label”",
        "header,DEPARTMENT,处室 | a.csv:1: there is no vocabulary “header”; there are foot,",
        "head,OFFICE,处室       | a.csv:1: “head” has no meaning “OFFICE”; it has ATTRIBUTE,",
      })
  void whatTheLexiconHasNoPlaceForIsAMistake(String text, String complaint) throws IOException {
    for (String command : new String[] {"extract", "rows"}) {
      Run run = new Run.Setup().run(command, "--labels", file("a.csv", text), "-");
      assertThat(run).exitedWith(2).hasOutput("").hasOneErrorLineContaining(complaint);
    }
  }
}

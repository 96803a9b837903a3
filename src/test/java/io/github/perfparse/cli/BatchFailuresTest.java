package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.run.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with one of many inputs or with the outputs, and how little it stops. */
class BatchFailuresTest {

  @TempDir private Path folder;
  private Districts districts;

  @BeforeEach
  void writeInputs() throws IOException {
    districts = Districts.in(folder);
  }

  @Test
  void doesNotBeginIfAnOutputIsThere() throws IOException {
    Files.createDirectories(folder.resolve("out/区1"));
    Files.writeString(folder.resolve("out/区1/自评1.json"), "old");
    assertThat(districts.extract("--out-dir", districts.path("out")))
        .exitedWith(2)
        .hasOneErrorLineContaining("区1/自评1.json is there already", "--on-exists=skip", "=replace");
    Assertions.assertThat(districts.files("out")).hasSize(1).containsValue("old");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--out-dir %s/in/区0/自评3.txt   | is no folder",
        "--out-dir %s/in               | is in it; give --out-dir a folder of its own",
        "--out-dir %s                  | is in it; give --out-dir a folder of its own",
        "--out-dir %s/out -o x         | exclude each other",
        "--on-exists skip              | only with --out-dir",
        "--on-exists keep --out-dir x  | is none of [skip, replace, fail]",
        "--jobs 0                      | takes a number from 1 on",
        "--include [                   | is no glob",
        "--include *.none              | no dump in it",
        "@%s/none                      | no such file",
      })
  void saysWhatIsWrong(String args, String complaint) throws IOException {
    Map<String, String> before = districts.files("in");
    assertThat(districts.extract(args.formatted(folder, folder).split(" +")))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining(complaint);
    Assertions.assertThat(districts.files("in")).isEqualTo(before);
  }

  @Test
  void anOutputThatCannotBeIsThatInputsFailure() throws IOException {
    Files.createDirectories(folder.resolve("out/区1/自评1.json/x"));
    assertThat(districts.extract("--out-dir", districts.path("out"), "--on-exists=replace"))
        .exitedWith(3)
        .hasErrorContaining(
            "自评1.txt: its output "
                + districts.path("out")
                + "/区1/自评1.json cannot be written: is a folder",
            "25 done, 5 failed");
  }

  @Test
  void aLinkInTheOutputFolderLeadsNowhere() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/区1"), folder.resolve("elsewhere"));
    assertThat(districts.extract("--out-dir", districts.path("out")))
        .exitedWith(3)
        .hasErrorContaining("is outside of the output folder");
    Assertions.assertThat(districts.files("elsewhere")).isEmpty();
  }

  @Test
  void aBrokenCheckCostsOneForm() {
    Library.FormCheck broken = form -> check(form);
    for (String jobs : List.of("--jobs=1", "--jobs=3")) {
      Run.Setup setup = new Run.Setup().reading(new FakeReader()).checking(broken);
      assertThat(
              setup.run("extract", districts.path("in"), "--out-dir", districts.path(jobs), jobs))
          .exitedWith(70)
          .hasErrorContaining(
              "自评1.txt:1: refused: internal error (ClassCastException): please report it",
              "26 done, 4 failed",
              "11 refused");
    }
  }

  private static List<Finding> check(Form form) {
    if (form.source().file().endsWith("自评1.txt")) {
      throw new ClassCastException();
    }
    return List.of();
  }
}

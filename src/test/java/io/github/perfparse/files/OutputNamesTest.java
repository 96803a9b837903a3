package io.github.perfparse.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

  private static List<String> names(String... inputs) {
    OutputNames names = new OutputNames(".json", List.of("findings.json"), List.of(inputs));
    return Stream.of(inputs).map(names::file).toList();
  }

  @Test
  void replacesTheEnding() {
    assertThat(names("自评 表.txt", "b", "c.d.tsv"))
        .containsExactly("自评 表.json", "b.json", "c.d.json");
  }

  @Test
  void keepsTheEndingWhereOnlyItTellsInputsApart() {
    assertThat(names("a.html", "a.txt", "A.md"))
        .containsExactly("a.html.json", "a.txt.json", "A.md.json");
  }

  @Test
  void numbersWhatIsStillTheSame() {
    assertThat(names("a*.txt", "a?.txt", "a_.txt", "findings.txt"))
        .containsExactly("a_.json", "a_-2.json", "a_-3.json", "findings-2.json");
  }

  @ParameterizedTest
  @CsvSource({
    "..,         __",
    "...,        _._",
    ".hidden,    _hidden",
    "-rf,        _rf",
    "a/b\\c:d*e, a_b_c_d_e",
    "CON.txt,    _CON.txt",
    "com1,       _com1",
    "comfort,    comfort",
    "x.,         x_",
    "é,         é",
    "👩‍💻,         👩‍💻",
  })
  void cleansNames(String name, String clean) {
    assertThat(CleanName.of(name)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\0", "\n", "\u001b[31m", "\u202Ea", "../../etc/passwd", "C:\\a", "/"})
  void noNameLeadsAnywhere(String name) {
    String clean = CleanName.of(name);
    assertThat(clean).isNotEmpty().doesNotContain("/", "\\", "\0", "\n", "\u001b", "\u202E");
    Path folder = Path.of("/out");
    assertThat(folder.resolve(clean).normalize().getParent()).isEqualTo(folder);
  }

  @Test
  void isNeverTooLong() {
    String name = "绩".repeat(85) + ".txt";
    List<String> names = names(name, name.replace("txt", "md"), "x" + "😀".repeat(60));
    assertThat(names)
        .doesNotHaveDuplicates()
        .allSatisfy(
            output -> {
              assertThat(output).endsWith(".json").doesNotContain("\uFFFD");
              assertThat(output.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
            });
  }
}

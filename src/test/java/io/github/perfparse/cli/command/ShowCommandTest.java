package io.github.perfparse.cli.command;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.Run;
import io.github.perfparse.write.base.Width;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {

  private static final String WATER = "samples/water-2021.txt";

  private static Run show(String args) {
    return new Run.Setup().real().run(("show --lang en --width 100 " + args).split(" "));
  }

  @Test
  void showsEveryForm() {
    Run run = show(WATER);
    assertThat(run)
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining(
            "samples/water-2021.txt, form 1, ",
            "samples/water-2021.txt, form 3, ",
            "│项目名称│河道保洁与水质监测",
            "✗3 error line 15: an amount, points or score is below zero");
    Assertions.assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void showsOneForm() {
    Run run = show("--form 2 " + WATER);
    assertThat(run).exitedWith(0).hasOutputContaining("form 2, ");
    Assertions.assertThat(run.out()).doesNotContain("form 1, ", "form 3, ");
  }

  @Test
  void showsTheFormsOfFolders() {
    assertThat(show("-q --include water-*.txt samples"))
        .exitedWith(0)
        .hasErrorContaining("not read: 7 .json, 6 .txt")
        .hasOutputContaining("samples/water-2021.txt, form 1, ");
  }

  @Test
  void aFormThatIsNotThereIsAMistake() {
    assertThat(show("--form 9 " + WATER))
        .exitedWith(4)
        .hasOutput("")
        .hasOneErrorLineContaining("there is no form 9 in any input");
  }

  @Test
  void coloursOnATerminalOnly() {
    Run.Setup terminal = new Run.Setup().real().outTakesColor();
    assertThat(terminal.run("show", WATER)).hasOutputContaining("\u001b[1;31m✗3");
    Assertions.assertThat(terminal.run("show", "--color=never", WATER).out())
        .doesNotContain("\u001b");
  }

  @Test
  void speaksChinese() {
    assertThat(new Run.Setup().real().run("show", "--lang", "zh", WATER))
        .hasOutputContaining("第 1 张表", "✗3 错误 第 15 行：金额、分值或得分为负数");
  }

  @ParameterizedTest
  @CsvSource({"80, en", "80, zh", "100, en"})
  void noLineIsWiderThanTold(int width, String language) {
    Run.Setup real = new Run.Setup().real();
    Run run = real.run("show", "--lang", language, "--width", "" + width, "-q", "samples");
    Assertions.assertThat(run.out().lines())
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> Assertions.assertThat(Width.of(line)).isLessThanOrEqualTo(width));
  }
}

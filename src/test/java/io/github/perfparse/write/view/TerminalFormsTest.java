package io.github.perfparse.write.view;

import static io.github.perfparse.write.Reported.wrongTotal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.Color;
import io.github.perfparse.write.base.ReportStyle;
import io.github.perfparse.write.base.Width;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalFormsTest {

  private static Form form() {
    Forms form = Forms.complete();
    form.repairs.add(
        new Repair(
            Repair.Kind.CLEANED_TEXT, Pointer.of("projectName"), 3, Message.text("\"道 路养护\"")));
    return form.build();
  }

  private static List<String> shown(Form form, Color color, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportStyle style = new ReportStyle(color, Language.EN);
    TerminalForms forms = new TerminalForms(out, style, width);
    forms.form(form, List.of(wrongTotal()));
    forms.close(Summary.of(new Tally().report()));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> table(List<String> lines) {
    return lines.stream().filter(line -> "┌├│└".indexOf(line.charAt(0)) >= 0).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 79, 80, 100, 200})
  void everyLineOfTheTableIsOfOneWidthAndFits(int width) throws IOException {
    List<String> table = table(shown(form(), Color.OFF, width));
    int widest = Width.of(table.get(0));
    assertThat(widest).isBetween(Math.min(width, 79) - 1, Math.max(width, 79));
    assertThat(table).allMatch(line -> Width.of(line) == widest);
  }

  @Test
  void marksAndListsWhatWasFoundAndMended() throws IOException {
    List<String> lines = shown(form(), Color.OFF, 80);
    assertThat(lines.get(0)).isEqualTo("a.txt, form 1, lines 2–20, mended");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("│项目名称│道路养护 ~"))
        .contains(
            "Findings: 1",
            "  ✗1 error line 20: fund score + Σ indicator scores ≠ the printed 总分 score",
            "    总分 99 is printed, but the sum is 99.5",
            "Repairs: 1",
            "  ~ line 3: text cleaned: \"道 路养护\"");
    assertThat(String.join("\n", lines)).doesNotContain("\u001b");
  }

  @Test
  void marksTheCellOfTheTotal() throws IOException {
    List<String> lines = shown(form(), Color.OFF, 100);
    assertThat(lines).anyMatch(line -> line.startsWith("│总分") && line.contains("99.5"));
    assertThat(String.join("", table(lines))).containsOnlyOnce("✗1");
  }

  @Test
  void coloursTakeNoColumn() throws IOException {
    List<String> plain = shown(form(), Color.OFF, 100);
    List<String> coloured = shown(form(), Color.ON, 100);
    assertThat(String.join("", coloured)).contains("\u001b[1;31m✗1\u001b[0m");
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
        .containsExactlyElementsOf(plain);
  }

  @Test
  void aDumpCannotMoveTheCursor() throws IOException {
    Forms form = Forms.complete();
    form.projectName = Optional.of("a\u001b[2Jb");
    assertThat(String.join("\n", shown(form.build(), Color.OFF, 100)))
        .doesNotContain("\u001b")
        .contains("a\\u001b[2Jb");
  }

  @ParameterizedTest
  @CsvSource({
    "道路,  4",
    "ab,    2",
    "％,    2",
    "e\u0301, 1",
    "𠮷,    2",
    "\uD83D\uDE00, 2",
    "≥,     1",
    "㎡,    2",
    "'',    0",
  })
  void knowsWidths(String text, int width) {
    assertThat(Width.of(text)).isEqualTo(width);
  }
}

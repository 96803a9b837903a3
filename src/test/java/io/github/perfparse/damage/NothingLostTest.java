package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the samples after blind damage. Whatever was done to them: reading never throws, the same
 * bytes give the same forms, every cell between a form's first and last line, or right below it,
 * comes to something, and a form's status says so where one did not.
 */
class NothingLostTest {

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);

  private static final List<String> NOTES =
      List.of(
          "备注：本表数据由财务科汇总，经业务科室逐项\n核对后填报。",
          "说明\t一、部分工作跨年度实施；\n\t二、剩余款项次年支付。",
          "本表由单位自行填报。\n联系方式见封面");

  static List<Named<String>> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> Named.of(file.getFileName().toString(), decode(file)))
          .toList();
    }
  }

  /** The text of one of them. */
  static String sample(String name) {
    return decode(Path.of("samples", name + ".txt"));
  }

  static String decode(Path file) {
    String name = file.getFileName().toString();
    Charset charset =
        name.contains("gb18030")
            ? Charset.forName("GB18030")
            : name.contains("utf16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      return Files.readString(file, charset).replace("\ufeff", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSampleItselfLosesNothing(String text) throws IOException {
    assertThat(lost(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void mutatedSamplesLoseNothing(String text) throws IOException {
    List<String> lost = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      String mutated = Mutations.mutate(text, seed);
      List<Outcome> outcomes = Dumps.outcomes(mutated);
      for (String cell : lost(mutated, outcomes)) {
        lost.add("seed " + seed + " " + cell);
      }
      if (seed % 4 == 0) {
        assertThat(Dumps.outcomes(mutated)).as("the same bytes again").isEqualTo(outcomes);
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedFormsLoseNothing(int seed) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Damage kind : Damage.values()) {
      for (String cell : lost(Damaged.of(kind, seed).text())) {
        lost.add(kind + " " + cell);
      }
    }
    assertThat(lost).isEmpty();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS / 4);
  }

  /** Plain lines and pieces of rows below every form, as a remark leaves them. */
  @ParameterizedTest
  @MethodSource("samples")
  void whatStandsRightBelowAFormIsNotLost(String text) throws IOException {
    List<String> lost = new ArrayList<>();
    List<Form> forms = read(text);
    for (int seed = 0; seed < SEEDS; seed++) {
      for (String cell : lost(Mutations.mutate(withNotes(text, forms, seed), seed))) {
        lost.add("seed " + seed + " " + cell);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aLongRowBelowTheTotalIsNotLost() throws IOException {
    String form = Damaged.clean(0).text().strip();
    String row = "\n其他\t" + "绿道养护，".repeat(4000);
    assertThat(read(form + row).get(0).leftovers()).isNotEmpty();
    assertThat(lost(form + row)).isEmpty();
  }

  private static String withNotes(String text, List<Form> forms, int seed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = forms.size() - 1; i >= 0; i--) {
      String note = NOTES.get((seed + i) % NOTES.size());
      lines.addAll(forms.get(i).source().lastLine(), note.lines().toList());
    }
    return String.join("\n", lines);
  }

  private static List<String> lost(String text) throws IOException {
    return lost(text, Dumps.outcomes(text));
  }

  /**
   * The cells inside a form, or right below one, that came to nothing, with their lines, and the
   * forms whose status says otherwise.
   */
  private static List<String> lost(String text, List<Outcome> outcomes) throws IOException {
    List<Form> forms = forms(outcomes);
    List<Account> accounts = forms.stream().map(Account::new).toList();
    List<String> lost = new ArrayList<>(StatusAgreement.broken(forms));
    int[] above = {};
    for (Row row : rows(text)) {
      int[] covering =
          IntStream.range(0, forms.size()).filter(i -> covers(forms.get(i), row.line())).toArray();
      int[] around = covering.length > 0 || row.afterGap() || isNewPage(row) ? covering : above;
      above = around;
      for (Cell cell : row.syntax() == Syntax.PIPE_RULE ? List.<Cell>of() : row.cells()) {
        boolean known = IntStream.of(around).anyMatch(i -> accounts.get(i).knows(cell));
        if (around.length > 0 && !known && !isRefused(outcomes, row.line())) {
          lost.add("line " + cell.line() + " column " + cell.column() + ": " + cell.text());
        }
      }
    }
    return lost;
  }

  /** A page number stands between two pages, as a blank line does. */
  private static boolean isNewPage(Row row) {
    String text = row.printed().get(0).text();
    return row.printed().size() == 1
        && (text.matches("\\d+") || Account.isFurniture(row.printed().get(0)));
  }

  private static boolean covers(Form form, int line) {
    return form.source().firstLine() <= line && line <= form.source().lastLine();
  }

  private static List<Form> read(String text) throws IOException {
    return forms(Dumps.outcomes(text));
  }

  private static List<Form> forms(List<Outcome> outcomes) {
    return outcomes.stream().filter(Form.class::isInstance).map(Form.class::cast).toList();
  }

  /** A form that is refused is told of with all its lines. */
  private static boolean isRefused(List<Outcome> outcomes, int line) {
    return outcomes.stream()
        .filter(Refusal.class::isInstance)
        .map(Outcome::source)
        .anyMatch(place -> place.firstLine() <= line && line <= place.lastLine());
  }

  static List<Row> rows(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    Perfparse.rows(bytes(text), ReadSettings.DETECTED, rows::add);
    return rows;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A form reads the same alone and anywhere in a file: whatever stands above it or below, its record
 * is that of the form by itself, but for its number.
 */
class AloneAndAnywhereTest {

  /** What may stand between two forms. */
  private static final List<String> BETWEEN =
      List.of(
          "\n\n",
          "\n\n— 3 —\n\n",
          "\n\f",
          "\n\n第 4 页 共 9 页\n\f",
          "\n\n三、其他情况\n\n本年度共安排养护资金120万元，未发生违规支出。\n\n");

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);

  static List<Named<String>> samples() throws IOException {
    return NothingLostTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsTheSameBehindAndBeforeAnyOther(String text) throws IOException {
    List<String> differ = new ArrayList<>();
    for (Named<String> other : samples()) {
      for (String between : BETWEEN) {
        differ.addAll(differences(text, other.getPayload(), between));
      }
    }
    assertThat(differ).isEmpty();
  }

  @Test
  void aDamagedFormReadsTheSameBehindAndBeforeAnyOther() throws IOException {
    List<String> differ = new ArrayList<>();
    for (Damage kind : Damage.values()) {
      for (int seed = 0; seed < SEEDS / 20; seed++) {
        String between = BETWEEN.get((kind.ordinal() + seed) % BETWEEN.size());
        String text = Damaged.of(kind, seed).text();
        for (String each : differences(text, Damaged.of(kind, seed + 1).text(), between)) {
          differ.add(kind + " " + each);
        }
      }
    }
    assertThat(differ).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleWithoutItsGridReadsTheSameBehindAndBeforeAnother(String text) throws IOException {
    List<String> differ = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      String between = BETWEEN.get(way.ordinal() % BETWEEN.size());
      for (String each : differences(flat(way, text), flat(way, text), between)) {
        differ.add(way + " " + each);
      }
    }
    assertThat(differ).isEmpty();
  }

  private static String flat(Reflow way, String text) {
    return String.join("\n", way.flatten(text, new Random(1))).replace(Reflow.TITLE, "");
  }

  /** What becomes of a text between two others that does not of the text alone. */
  private static List<String> differences(String text, String other, String between)
      throws IOException {
    String above = other.strip() + between;
    int line = (int) above.chars().filter(c -> c == '\n').count();
    String form = text.strip();
    int last = line + (int) form.lines().count();
    List<String> alone = told(Dumps.outcomes("\n".repeat(line) + form), line, last);
    List<String> among = told(Dumps.outcomes(above + form + between + other), line, last);
    List<String> differ = new ArrayList<>();
    for (int i = 0; i < Math.max(alone.size(), among.size()); i++) {
      String one = i < alone.size() ? alone.get(i) : "nothing";
      String two = i < among.size() ? among.get(i) : "nothing";
      if (!one.equals(two)) {
        int at = mismatch(one, two);
        differ.add("outcome " + i + ": alone …" + near(one, at) + "…\nbut …" + near(two, at) + "…");
      }
    }
    return differ;
  }

  private static int mismatch(String one, String two) {
    int at = 0;
    while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String near(String text, int at) {
    return text.substring(
        Math.min(text.length(), Math.max(0, at - 80)), Math.min(text.length(), at + 60));
  }

  /** What comes of some lines of a text, without the forms' numbers. */
  private static List<String> told(List<Outcome> outcomes, int above, int last) {
    List<String> told = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      boolean here = outcome.source().lastLine() > above && outcome.source().firstLine() <= last;
      if (here) {
        told.add(outcome.numbered(1).toString());
      }
    }
    return told;
  }
}

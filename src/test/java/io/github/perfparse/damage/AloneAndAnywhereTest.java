package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

  /**
   * Of these next to nothing can be read, or they open in the midst of a form, and what stands
   * above may be its top; that all of it is told of is another test's business.
   */
  private static final EnumSet<Reflow> UNREADABLE =
      EnumSet.of(
          Reflow.NO_SEPARATORS,
          Reflow.COLUMNS_DROPPED,
          Reflow.HALVES_SWAPPED,
          Reflow.PARTS_SWAPPED,
          Reflow.PARTS_SWAPPED_TABS,
          Reflow.PAGE_CUT,
          Reflow.PAGE_CUT_TABS);

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);

  static List<Named<String>> samples() throws IOException {
    return NothingLostTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsTheSameBehindAndBeforeAnyOther(String text) throws IOException {
    List<String> differ = new ArrayList<>();
    int round = text.length();
    for (Named<String> other : samples()) {
      String between = BETWEEN.get(round++ % BETWEEN.size());
      differ.addAll(differences(text, other.getPayload(), between));
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
    int round = text.length();
    for (Reflow way : EnumSet.complementOf(UNREADABLE)) {
      if (round++ % 3 > 0) {
        continue;
      }
      String between = BETWEEN.get(way.ordinal() % BETWEEN.size());
      String other = flat(way, another(text));
      for (String each : differences(flat(way, text), other, between)) {
        differ.add(way + " " + each);
      }
    }
    assertThat(differ).isEmpty();
  }

  /** More lines than are looked at together, which end in the midst of a form. */
  @Test
  void noFormIsTornWhereManyStandInOneFile() throws IOException {
    String form = flat(Reflow.CELL_A_LINE, Damaged.clean(3).text());
    int alone = Dumps.read(form).size();
    int times = 7000 / (int) form.lines().count();
    List<Form> forms = Dumps.read((form + "\n\n").repeat(times));
    assertThat(forms).hasSize(times * alone);
    assertThat(forms)
        .extracting(each -> each.indicators().size() + " " + each.total().score())
        .hasSameElementsAs(
            Dumps.read(form).stream()
                .map(each -> each.indicators().size() + " " + each.total().score())
                .toList());
  }

  /** The sample behind this one: the same form twice would be a page printed twice. */
  private static String another(String text) throws IOException {
    List<String> texts = samples().stream().map(Named::getPayload).toList();
    return texts.get((texts.indexOf(text) + 1) % texts.size());
  }

  private static String flat(Reflow way, String text) {
    return String.join("\n", way.flatten(Reflow.rows(text), 1)).replace(Reflow.TITLE, "");
  }

  /** What becomes of a text between two others that does not of the text alone. */
  private static List<String> differences(String text, String other, String between)
      throws IOException {
    String above = other.strip() + between;
    int line = (int) above.chars().filter(c -> c == '\n').count();
    String form = text.strip();
    int last = line + (int) form.lines().count();
    List<String> alone = told(Dumps.outcomes(blank(above) + form), line, last);
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

  /** The same room above a form with nothing in it. */
  private static String blank(String above) {
    return above.replaceAll("[^\n\f]", "").replaceAll("\f(?=.)", "");
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

  /** What stands between a form and the next is no part of it, nor of a refused form's end. */
  private static String told(Outcome outcome) {
    return outcome instanceof Refusal refusal
        ? "refused from line " + refusal.source().firstLine() + ": " + refusal.reason()
        : outcome.toString().replaceAll("(, )?Leftover\\[kind=BETWEEN_FORMS,[^\\]]*\\]", "");
  }

  /** What comes of some lines of a text, without the forms' numbers. */
  private static List<String> told(List<Outcome> outcomes, int above, int last) {
    List<String> told = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      int first = outcome.source().firstLine();
      if (first > above && first <= last) {
        told.add(told(outcome.numbered(1)));
      }
    }
    return told;
  }
}

package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents that look like the form, flattened in every way: each is refused by its name, also
 * above a form or below one, and the form is read as it is alone. Where the lower half of a table
 * stands above its title and its head, nobody can know that its rows are none of a form.
 */
class OtherDocumentsTest {

  private static final int SEEDS = Seeds.end(1);

  /** Of so many ways each seed takes one to stand beside a form in. */
  private static final int ONE_OF = 3;

  @ParameterizedTest
  @EnumSource
  void isRefusedByItsNameHoweverItIsFlattened(OtherDocument document) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      for (int seed = Seeds.FIRST; seed < SEEDS && !way.swaps(); seed++) {
        String text = text(way, document, seed);
        if (text.isBlank()) {
          continue; // all of its columns were dropped
        }
        for (String each : wrong(Dumps.outcomes(text), document, !way.drops())) {
          wrong.add(way + " " + seed + ": " + each);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void standsBesideAFormThatIsReadAsItIsAlone(OtherDocument document) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      for (int seed = Seeds.FIRST; seed < SEEDS && !way.drops() && !way.swaps(); seed++) {
        if ((way.ordinal() + document.ordinal() + seed) % ONE_OF > 0) {
          continue;
        }
        String other = text(way, document, seed);
        String form = form(way, seed + document.ordinal());
        List<String> alone = told(Dumps.outcomes(form));
        for (String text : List.of(form + "\n\n" + other, other + "\n\n" + form)) {
          List<Outcome> outcomes = Dumps.outcomes(text);
          if (!told(outcomes).equals(alone)) {
            wrong.add(way + " " + seed + ": " + told(outcomes) + " for " + alone);
          }
          for (String each : wrong(refusals(outcomes), document, alone.isEmpty())) {
            wrong.add(way + " " + seed + " beside a form: " + each);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String text(Reflow way, OtherDocument document, int seed) {
    return String.join("\n", way.flatten(document.rows(seed), seed));
  }

  private static String form(Reflow way, int seed) {
    List<List<String>> rows = Reflow.rows(Damaged.clean(seed).text().strip());
    return String.join("\n", way.flatten(rows, seed)).replace(Reflow.TITLE, "");
  }

  private static List<Outcome> refusals(List<Outcome> outcomes) {
    return outcomes.stream().filter(Refusal.class::isInstance).toList();
  }

  /** The records, and what tells that none is refused under the document's name. */
  private static List<String> wrong(List<Outcome> outcomes, OtherDocument document, boolean whole) {
    List<String> wrong = new ArrayList<>();
    boolean named = !whole;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Refusal refusal) {
        named |= document.isNamedIn(refusal.sentence().toString());
      } else {
        wrong.add("a record on line " + outcome.source().firstLine());
      }
    }
    if (!named) {
      wrong.add("not named: " + outcomes.stream().map(OtherDocumentsTest::said).toList());
    }
    return wrong;
  }

  private static String said(Outcome outcome) {
    return outcome instanceof Refusal refusal ? refusal.sentence().toString() : "a record";
  }

  /** What of a form may not change. */
  private static List<String> told(List<Outcome> outcomes) {
    List<String> told = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Form form) {
        told.add(form.projectName() + " " + form.indicators().size() + " " + form.total().score());
      }
    }
    return told;
  }
}

package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flattens the samples again in every way one can think of. Whatever is read then, no finding says
 * of the paper what is not true of the form as it was: a value that is printed is nowhere called
 * not printed, and no agency is accused of a sum that is right.
 */
class NobodyAccusedTest {

  /**
   * Of all ways and seeds of a sample: to be none. What is read wrongly without a mark, by its
   * words, still accuses; where the number can be lower, it is to be lowered.
   */
  private static final int MOST_FALSE_CLAIMS = 18;

  static List<Named<String>> samples() throws IOException {
    return NothingLostTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void claimsNothingThatIsNotTrueOfThePaper(String sample) throws IOException {
    List<Form> truth = forms(sample);
    List<String> falseClaims = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      for (int seed = 0; seed < way.seeds(); seed++) {
        String flat = String.join("\n", way.flatten(sample, new Random(seed)));
        for (Form form : forms(flat.replace(Reflow.TITLE, ""))) {
          for (Finding finding : check(form)) {
            if (!isTrue(finding, original(form, truth), way)) {
              falseClaims.add(way + " " + seed + ": " + finding.rule() + ", " + finding.message());
            }
          }
        }
      }
    }
    assertThat(falseClaims).hasSizeLessThanOrEqualTo(MOST_FALSE_CLAIMS);
  }

  private static List<Form> forms(String dump) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Outcome outcome : Dumps.outcomes(dump)) {
      if (outcome instanceof Form form) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static List<Finding> check(Form form) {
    return new Checker(RuleSettings.DEFAULT).check(form);
  }

  private static Form original(Form flattened, List<Form> truth) {
    for (Form form : truth) {
      if (form.projectName().isPresent() && form.projectName().equals(flattened.projectName())) {
        return form;
      }
    }
    return truth.get(Math.min(flattened.source().form(), truth.size()) - 1);
  }

  private static boolean isTrue(Finding finding, Form original, Reflow way) {
    return switch (finding.cause()) {
      case READING -> true;
      // Columns that are dropped are not printed any more.
      case MISSING -> way == Reflow.COLUMNS_DROPPED || isMissing(finding.path(), original);
      case SOURCE -> isFound(finding, original);
    };
  }

  private static boolean isMissing(Pointer path, Form original) {
    boolean sum = check(original).stream().anyMatch(found -> found.cause() == Cause.MISSING);
    return path.section().equals("indicators") && path.index() != Pointer.NO_ROW
        ? sum || lackingFields(original).contains(path.field())
        : sum || Completeness.missing(original).contains(path);
  }

  private static Set<String> lackingFields(Form original) {
    Set<String> fields = new HashSet<>();
    for (Pointer path : Completeness.missing(original)) {
      fields.add(path.field());
    }
    return fields;
  }

  private static boolean isFound(Finding finding, Form original) {
    return check(original).stream()
        .anyMatch(
            found ->
                found.rule().equals(finding.rule())
                    && found.cause() == Cause.SOURCE
                    && found.expected().equals(finding.expected())
                    && found.actual().equals(finding.actual()));
  }
}

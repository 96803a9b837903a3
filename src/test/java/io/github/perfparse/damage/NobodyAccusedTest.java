package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flattens the samples and a form of each layout again in every way one can think of. Whatever is
 * read then, no finding says of the paper what is not true of the form as it was: a value that is
 * printed is nowhere called not printed, and no agency is accused of a sum that is right.
 */
class NobodyAccusedTest {

  static List<Named<String>> samples() throws IOException {
    List<Named<String>> all = new ArrayList<>(NothingLostTest.samples());
    for (String layout : LayoutFixturesTest.layouts()) {
      all.add(Named.of(layout, NothingLostTest.decode(LayoutFixturesTest.file(layout))));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void claimsNothingThatIsNotTrueOfThePaper(String sample) throws IOException {
    List<String> falseClaims = new ArrayList<>();
    Reflown.each(
        sample,
        reflown -> {
          for (Form form : reflown.forms()) {
            Form original = reflown.truth().get(reflown.original(form));
            for (Finding finding : Reflown.findings(form)) {
              if (!isTrue(finding, original, reflown.way())) {
                falseClaims.add(reflown + ": " + finding.rule() + ", " + finding.message());
              }
            }
          }
        });
    assertThat(falseClaims).isEmpty();
  }

  private static boolean isTrue(Finding finding, Form original, Reflow way) {
    return switch (finding.cause()) {
      case READING -> true;
      case MISSING -> isMissing(finding.path(), original);
      // A head may stay where what stood below it, further to the right, is cut off.
      case SOURCE ->
          isFound(finding, original)
              || way == Reflow.COLUMN_DROPPED && finding.rule().equals("deduction-unexplained");
    };
  }

  private static boolean isMissing(Pointer path, Form original) {
    boolean sum =
        Reflown.findings(original).stream().anyMatch(found -> found.cause() == Cause.MISSING);
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
    return Reflown.findings(original).stream()
        .anyMatch(
            found ->
                found.rule().equals(finding.rule())
                    && found.cause() == Cause.SOURCE
                    && found.expected().equals(finding.expected())
                    && found.actual().equals(finding.actual()));
  }
}

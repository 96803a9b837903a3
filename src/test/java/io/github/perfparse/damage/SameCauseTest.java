package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same document gives the same causes, whichever tool has flattened it, as long as no cell is
 * lost: who is to blame does not hang on tabs, pipes or tags. Where the cells have to be told apart
 * by the words a finding may have less of a claim, and never more.
 */
class SameCauseTest {

  static List<Named<String>> samples() throws IOException {
    return NothingLostTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCauseDoesNotHangOnTheConverter(String sample) throws IOException {
    List<String> others = new ArrayList<>();
    Reflown.each(
        sample,
        reflown -> {
          for (Form form : reflown.way().isSpoilt() ? List.<Form>of() : reflown.forms()) {
            Map<String, Cause> wanted = causes(reflown.truth().get(reflown.original(form)));
            causes(form)
                .forEach(
                    (finding, cause) -> {
                      if (!isSame(wanted.get(finding), cause, form)) {
                        others.add(reflown + ": " + finding + " " + cause);
                      }
                    });
          }
        });
    assertThat(others).isEmpty();
  }

  private static boolean isSame(Cause wanted, Cause cause, Form form) {
    boolean byWords = form.source().dialect().equals("aligned");
    return wanted == cause || cause == Cause.READING && (wanted == null || byWords);
  }

  private static Map<String, Cause> causes(Form form) {
    Map<String, Cause> causes = new HashMap<>();
    for (Finding finding : Reflown.findings(form)) {
      causes.put(finding.rule() + " " + finding.path(), finding.cause());
    }
    return causes;
  }
}

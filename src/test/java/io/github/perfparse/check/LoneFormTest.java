package io.github.perfparse.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.FormReader;
import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule that needs a batch, apart from the others. */
class LoneFormTest {

  private final Checker checker = new Checker(RuleSettings.DEFAULT);
  private final Form form = parks();

  @Test
  void findsAloneWhatTheFirstOfABatchIsFoundToHave() {
    List<Finding> first = checker.check(form);

    assertThat(checker.checkAlone(form)).isEqualTo(first);
    assertThat(checker.checkAlone(form)).isEqualTo(first);
  }

  @Test
  void findsTheDuplicateThatABatchFinds() {
    List<Finding> alone = checker.check(form);
    List<Finding> second = new ArrayList<>(checker.check(form));
    second.removeAll(alone);

    assertThat(second).hasSize(1);
    assertThat(checker.duplicate(form, form.source())).contains(second.get(0));
  }

  @Test
  void findsNoDuplicateIfTheRuleIsOff() {
    RuleSettings off = RuleSettings.DEFAULT.without(Rules.DUPLICATE_FORM.id());

    assertThat(new Checker(off).duplicate(form, form.source())).isEmpty();
  }

  private static Form parks() {
    try (Stream<Form> forms =
        new FormReader(
                "parks",
                Files.newInputStream(Path.of("samples", "parks-2023.txt")),
                ReadSettings.DETECTED)
            .forms()) {
      return forms.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

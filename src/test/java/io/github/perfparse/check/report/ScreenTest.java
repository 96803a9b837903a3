package io.github.perfparse.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static Form form(int number, Optional<String> name) {
    Forms form = Forms.complete();
    form.source = new SourceRef("a.txt", number, 1, 9, "tab");
    form.projectName = name;
    return form.build();
  }

  private static Form named(int number) {
    return form(number, Optional.of("道路"));
  }

  private static Finding finding(Severity severity, String text) {
    return new Finding(
        "a-rule",
        severity,
        Cause.SOURCE,
        Message.text("m"),
        Pointer.of("grade"),
        text.length(),
        Optional.empty(),
        Optional.of(new Finding.Fact.Text(text)),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Screen accepting(BaselineEntry... entries) {
    return new Screen(
        new Screening(Severity.INFO, Optional.of(List.of(entries)), Optional.empty()));
  }

  private static Summary.Accepted accepted(Screen screen, String... files) {
    return screen.summary(new Tally().report(), List.of(files)).accepted().orElseThrow();
  }

  @Test
  void showsFromASeverityOnAndCountsAll() {
    Screen screen = new Screen(new Screening(Severity.WARNING, Optional.empty(), Optional.empty()));
    Finding info = finding(Severity.INFO, "a");
    Finding warning = finding(Severity.WARNING, "b");
    assertThat(screen.shown(named(1), List.of(info, warning))).containsExactly(warning);
    assertThat(screen.counting()).containsExactly(Severity.INFO, Severity.WARNING);
    assertThat(screen.summary(new Tally().report(), List.of()).hidden()).isEqualTo(1);
  }

  @Test
  void anEntryAcceptsOneFinding() {
    Finding finding = finding(Severity.ERROR, "a");
    Screen screen = accepting(BaselineEntry.of(named(1), finding));
    assertThat(screen.shown(named(1), List.of(finding))).isEmpty();
    assertThat(screen.counting()).isEmpty();
    assertThat(screen.shown(named(1), List.of(finding))).containsExactly(finding);
    assertThat(screen.counting()).containsExactly(Severity.ERROR);
    assertThat(accepted(screen, "a.txt")).isEqualTo(new Summary.Accepted(1, List.of()));
  }

  @Test
  void aFormIsKnownByItsNameAndElseByItsNumber() {
    Finding finding = finding(Severity.ERROR, "a");
    Form nameless = form(1, Optional.empty());
    Screen screen =
        accepting(BaselineEntry.of(named(1), finding), BaselineEntry.of(nameless, finding));
    assertThat(screen.shown(named(2), List.of(finding))).isEmpty();
    assertThat(screen.shown(form(2, Optional.empty()), List.of(finding))).hasSize(1);
    assertThat(screen.shown(nameless, List.of(finding))).isEmpty();
  }

  @Test
  void anEntryIsStaleIfItsFileWasReadAndItWasNotNeeded() {
    Finding finding = finding(Severity.ERROR, "a");
    BaselineEntry one = BaselineEntry.of(named(1), finding);
    BaselineEntry two = BaselineEntry.of(named(2), finding);
    Screen screen = accepting(one, two);
    screen.shown(named(7), List.of(finding, finding(Severity.ERROR, "other")));
    assertThat(accepted(screen, "a.txt").stale()).containsExactly(two);
    assertThat(accepted(screen, "b.txt").stale()).isEmpty();
  }

  @Test
  void tellsOfEveryFindingHoweverShown() {
    Finding finding = finding(Severity.INFO, "a");
    BaselineEntry entry = BaselineEntry.of(named(1), finding);
    List<BaselineEntry> told = new ArrayList<>();
    Screen screen =
        new Screen(
            new Screening(Severity.ERROR, Optional.of(List.of(entry)), Optional.of(told::add)));
    screen.shown(named(1), List.of(finding, finding));
    assertThat(told).containsExactly(entry, entry);
  }
}

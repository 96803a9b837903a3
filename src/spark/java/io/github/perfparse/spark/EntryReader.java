package io.github.perfparse.spark;

import io.github.perfparse.FormReader;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.correction.Corrections;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Failure;
import io.github.perfparse.shape.FormShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one input, one after the other. A form is checked only if somebody asks for what
 * is found in it.
 */
final class EntryReader implements AutoCloseable {

  /** Where the first of several forms stands, as long as nobody knows. */
  private static final SourceRef SOMEWHERE = new SourceRef("", 0, 0, 0, "");

  private final String name;
  private final FormReader forms;
  private final Checker checker;
  private final Wanted wanted;
  private final Optional<Corrections> corrections;
  private boolean ended;

  /**
   * Which columns are asked for that cost something to fill.
   *
   * @param findings what is found in a form
   * @param duplicate what would be found if it came twice
   */
  record Wanted(boolean findings, boolean duplicate) {}

  EntryReader(
      String name,
      FormReader forms,
      RuleSettings rules,
      Wanted wanted,
      Optional<Corrections> corrections) {
    this.name = name;
    this.forms = forms;
    this.checker = new Checker(rules);
    this.wanted = wanted;
    this.corrections = corrections;
  }

  /**
   * The next entry; empty after the last.
   *
   * @throws IOException if the input cannot be read, which may be different another time
   */
  Optional<SparkEntry> next() throws IOException {
    try {
      if (!ended && forms.hasNext()) {
        return Optional.of(entry(forms.next()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | StackOverflowError e) {
      ended = true;
      return Optional.of(SparkEntry.of(Failure.internal(name, e)));
    }
    Optional<Failure> failure = ended ? Optional.empty() : forms.failure();
    ended = true;
    return failure.map(SparkEntry::of);
  }

  private SparkEntry entry(Outcome outcome) {
    if (outcome instanceof Refusal refusal) {
      return SparkEntry.of(refusal);
    }
    Form read = (Form) outcome;
    Form form = corrections.isPresent() ? corrections.get().applied(read) : read;
    List<Finding> findings =
        wanted.findings ? TooLong.with(checker.checkAlone(form), form) : List.of();
    Optional<Finding> duplicate =
        wanted.duplicate ? checker.duplicate(form, SOMEWHERE) : Optional.empty();
    return SparkEntry.of(new FormShape.Item(form, findings), duplicate);
  }

  @Override
  public void close() throws IOException {
    forms.close();
  }
}

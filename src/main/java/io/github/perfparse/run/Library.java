package io.github.perfparse.run;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.run.io.FileHash;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the commands use of the library: the real one in the program, a stand-in in the commands'
 * own tests.
 */
public record Library(
    FormReader forms,
    FormReader quotingForms,
    RowReader rows,
    Function<RuleSettings, FormCheck> checks) {

  public static Library real() {
    return new Library(new Forms(), new QuotedForms(), new Rows(), new Checks());
  }

  private record Cutting(Consumer<CutForm> forms) implements Consumer<Outcome> {

    @Override
    public void accept(Outcome outcome) {
      forms.accept(CutForm.of(outcome));
    }
  }

  // Classes with names: each method reference costs a plain run as much as reading ten rows.

  private static final class Forms implements FormReader {

    @Override
    public void read(String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
        throws IOException {
      Perfparse.cut(name, input, settings, forms);
    }
  }

  private static final class QuotedForms implements FormReader {

    @Override
    public void read(String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
        throws IOException {
      Perfparse.readQuoting(name, input, settings, new Cutting(forms));
    }
  }

  private static final class Rows implements RowReader {

    @Override
    public void read(InputStream input, ReadSettings settings, Consumer<Row> rows)
        throws IOException {
      Perfparse.rows(input, settings, rows);
    }
  }

  private static final class Checks implements Function<RuleSettings, FormCheck> {

    @Override
    public FormCheck apply(RuleSettings settings) {
      return new RuleCheck(new Checker(settings));
    }
  }

  private record RuleCheck(Checker checker) implements FormCheck {

    @Override
    public List<Finding> check(Form form) {
      return checker.check(form);
    }
  }

  /** The same, but every form quotes the lines it was read from. */
  Library quoting() {
    return new Library(quotingForms, quotingForms, rows, checks);
  }

  /**
   * The same, but every form knows the hash of the file it was read from.
   *
   * @param pipe the name of what is no file, though there may be one of that name
   */
  Library hashing(String pipe) {
    return new Library(new Hashing(forms, pipe), new Hashing(quotingForms, pipe), rows, checks);
  }

  private record Hashing(FormReader reader, String pipe) implements FormReader {

    @Override
    public void read(String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
        throws IOException {
      Optional<String> hash = name.equals(pipe) ? Optional.empty() : FileHash.of(name);
      Consumer<CutForm> hashed =
          hash.isEmpty()
              ? forms
              : cut -> forms.accept(cut.then(outcome -> outcome.hashed(hash.get())));
      reader.read(name, input, settings, hashed);
    }
  }

  /** See {@link Perfparse#cut}. */
  @FunctionalInterface
  public interface FormReader {
    void read(String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
        throws IOException;
  }

  /** See {@link Perfparse#rows}. */
  @FunctionalInterface
  public interface RowReader {
    void read(InputStream input, ReadSettings settings, Consumer<Row> rows) throws IOException;
  }

  /** See {@link Checker#check}. */
  @FunctionalInterface
  public interface FormCheck {
    List<Finding> check(Form form);
  }
}

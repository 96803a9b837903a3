package io.github.perfparse.cli;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.run.Library;
import io.github.perfparse.run.io.Devices;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One run of the command line in this process, and what came of it.
 *
 * @param exitCode the exit code
 * @param out standard output
 * @param err standard error
 */
public record Run(int exitCode, String out, String err) {

  /** Sets up runs: what they read, and with what. */
  public static final class Setup {

    private String in = "";
    private boolean terminal;
    private boolean pipe;
    private boolean color;
    private boolean outTerminal;
    private boolean errTerminal;
    private Function<RuleSettings, Library.FormCheck> checks = settings -> form -> List.of();
    private Library.FormReader forms = Setup::noForms;
    private Library.RowReader rows = Setup::noRows;
    private boolean real;

    public Setup in(String text) {
      in = text;
      return this;
    }

    public Setup inIsTerminal() {
      terminal = true;
      return this;
    }

    public Setup outIsPipe() {
      pipe = true;
      return this;
    }

    public Setup outTakesColor() {
      color = true;
      return this;
    }

    public Setup outIsTerminal() {
      outTerminal = true;
      return this;
    }

    public Setup errIsTerminal() {
      errTerminal = true;
      return this;
    }

    public Setup reading(Library.FormReader reader) {
      forms = reader;
      return this;
    }

    public Setup reading(Library.RowReader reader) {
      rows = reader;
      return this;
    }

    public Setup checking(Library.FormCheck formCheck) {
      checks = settings -> formCheck;
      return this;
    }

    /** With the real reader and the real rules. */
    public Setup real() {
      forms = Perfparse::cut;
      real = true;
      checks = Library.real().checks();
      return this;
    }

    public Run run(String... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      return run(out, args);
    }

    public Run run(OutputStream out, String... args) {
      StringWriter err = new StringWriter();
      InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
      Devices devices = new FakeDevices(terminal, pipe, outTerminal, color, errTerminal);
      Streams streams = new Streams(bytes, out, new PrintWriter(err, true), devices);
      int code = Main.run(args, streams, new Library(forms, quotingForms(), rows, checks));
      String text =
          out instanceof ByteArrayOutputStream all ? all.toString(StandardCharsets.UTF_8) : "";
      return new Run(code, text, err.toString());
    }

    private Library.FormReader quotingForms() {
      return real ? Library.real().quotingForms() : forms;
    }

    private static void noForms(
        String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
        throws IOException {
      input.readAllBytes();
    }

    private static void noRows(InputStream input, ReadSettings settings, Consumer<Row> rows)
        throws IOException {
      input.readAllBytes();
    }
  }
}

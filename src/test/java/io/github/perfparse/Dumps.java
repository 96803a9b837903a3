package io.github.perfparse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads small dumps for tests. */
public final class Dumps {

  private Dumps() {}

  /** The forms of a dump. */
  public static List<Form> read(String dump) throws IOException {
    List<Form> forms = new ArrayList<>();
    read(dump, forms::add);
    return forms;
  }

  /** Gives the forms of a dump on. */
  public static void read(String dump, Consumer<Form> forms) throws IOException {
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    Perfparse.read("dump", new ByteArrayInputStream(bytes), ReadSettings.DETECTED, forms);
  }

  /** The forms and refusals of a dump. */
  public static List<Outcome> outcomes(String dump) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    Perfparse.outcomes(
        "dump", new ByteArrayInputStream(bytes), ReadSettings.DETECTED, outcomes::add);
    return outcomes;
  }

  /** The same of a dump on one line: lines are parted by {@code /}, cells by {@code ⇥}. */
  public static List<Form> readLine(String dump) throws IOException {
    return read(dump.replace('⇥', '\t').replace('/', '\n'));
  }
}

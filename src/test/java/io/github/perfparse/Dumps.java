package io.github.perfparse;

import io.github.perfparse.form.Form;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads small dumps for tests. */
public final class Dumps {

  private Dumps() {}

  /** The forms of a dump. */
  public static List<Form> read(String dump) throws IOException {
    List<Form> forms = new ArrayList<>();
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    Perfparse.read("dump", new ByteArrayInputStream(bytes), Optional.empty(), forms::add);
    return forms;
  }

  /** The same of a dump on one line: lines are parted by {@code /}, cells by {@code ⇥}. */
  public static List<Form> readLine(String dump) throws IOException {
    return read(dump.replace('⇥', '\t').replace('/', '\n'));
  }
}

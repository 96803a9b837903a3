package io.github.perfparse.check;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Forms of the layout of {@link Example#BASE}, as readable texts. */
public final class TidyForms {

  private TidyForms() {}

  /** The forms of a dump. */
  public static List<Form> read(String dump) {
    List<Form> forms = new ArrayList<>();
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    try {
      Perfparse.read("example", new ByteArrayInputStream(bytes), ReadSettings.DETECTED, forms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  /** The base form with its lines changed; see {@link Example}. */
  public static Form changed(String lines) {
    return read(new Example(lines).dump()).get(0);
  }
}

package io.github.perfparse.cli;

import io.github.perfparse.Forms;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.run.Library;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.text.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * The program with a stand-in reader: each byte of an input is a form. Run as a process by tests.
 */
public final class SlowProgram {

  private SlowProgram() {}

  public static void main(String[] args) {
    Library library =
        new Library(
            SlowProgram::read,
            SlowProgram::read,
            Library.real().rows(),
            rules -> form -> List.of());
    System.exit(Main.run(args, Streams.ofProcess(), library));
  }

  private static void read(
      String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    while (input.read() >= 0) {
      forms.accept(CutForm.of(Forms.complete().build()));
    }
  }
}

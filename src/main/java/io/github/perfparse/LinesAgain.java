package io.github.perfparse;

import io.github.perfparse.align.Aligner;
import io.github.perfparse.align.FoundForm;
import io.github.perfparse.align.Reading;
import io.github.perfparse.form.Form;
import io.github.perfparse.parse.Again;
import io.github.perfparse.text.line.Line;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a form whose grid cannot be read by the order of their words. */
record LinesAgain(String file, PrintedText store) implements Again {

  @Override
  public Second of(int firstLine, int lastLine, int number) {
    store.forgetBefore(firstLine);
    return new Lines(file, store.lines(firstLine, lastLine), number);
  }

  private record Lines(String file, List<Line> lines, int number) implements Second {

    @Override
    public Optional<Form> read() {
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      Optional<Form> only = Optional.empty();
      for (FoundForm found : Aligner.find(PrintedText.toRead(lines))) {
        Reading reading = found.hasRows() ? found.read(file, number) : null;
        if (reading != null && reading.outcome() instanceof Form form) {
          if (only.isPresent()) {
            return Optional.empty();
          }
          only = Optional.of(form);
        }
      }
      return only;
    }
  }
}

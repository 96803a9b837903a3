package io.github.perfparse.run;

import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.run.talk.Ending;
import io.github.perfparse.say.Failure;
import io.github.perfparse.text.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one input. Whatever is wrong with it becomes its {@link Ending}. */
record SourceReader(Library.FormReader reader, ReadSettings settings) {

  /** Passes the forms on and tells a failure of whoever takes them from one of the reading. */
  private static final class Passage implements Consumer<CutForm> {

    private final Intake intake;
    private int outcomes;
    private boolean inside;

    Passage(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void accept(CutForm form) {
      outcomes++;
      inside = true;
      intake.form(form);
      inside = false;
    }
  }

  /** Reads an input to its end, or as far as it goes. */
  void read(Source source, Intake intake) {
    intake.ended(source, ending(source, intake));
  }

  private Ending ending(Source source, Intake intake) {
    Passage passage = new Passage(intake);
    try (InputStream in = source.content().open()) {
      intake.opened(source);
      reader.read(source.name(), in, settings, passage);
      return passage.outcomes > 0 ? Ending.DONE : Ending.failed(Failure.noForm(source.name()));
    } catch (IOException e) {
      return Ending.failed(Failure.of(source.name(), e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (passage.inside) {
        // Half a form may be written: whatever came after it would not be read as what it is.
        throw e;
      }
      return Ending.broken(source.name(), e);
    }
  }
}

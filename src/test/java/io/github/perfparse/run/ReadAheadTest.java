package io.github.perfparse.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.run.talk.Ending;
import io.github.perfparse.text.ReadSettings;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAheadTest {

  private static final int INPUTS = 12;
  private static final int FORMS = 20;

  private final AtomicInteger kept = new AtomicInteger();
  private int most;

  /** However large the forms, each comes in its turn, and few are kept at a time. */
  @ParameterizedTest
  @Timeout(300)
  @CsvSource({"1, 1, 1", "4, 1, 100", "4, 30000, 10", "4, 9000, 10", "9, 30000, 15"})
  void fewHugeFormsWaitForTheirTurn(int jobs, int cells, int mostKept) {
    Library.FormReader reader =
        (name, in, settings, forms) -> {
          for (int i = 0; i < FORMS; i++) {
            Form form = form(name, i);
            kept.incrementAndGet();
            forms.accept(new CutForm(1, 1, cells, 0, () -> form));
          }
        };
    List<Source> sources = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      sources.add(new Source("in" + i, "", InputStream::nullInputStream));
      for (int k = 0; k < FORMS; k++) {
        wanted.add("in" + i + ":" + k);
      }
    }
    List<String> told = new ArrayList<>();
    new ReadAhead(new SourceReader(reader, ReadSettings.DETECTED), jobs)
        .read(sources.iterator(), intake(told));
    assertThat(told).isEqualTo(wanted);
    assertThat(most).isLessThanOrEqualTo(mostKept);
  }

  private Intake intake(List<String> told) {
    return new Intake() {
      @Override
      public void opened(Source source) {}

      @Override
      public void form(CutForm cut) {
        Outcome form = cut.read();
        most = Math.max(most, kept.getAndDecrement());
        told.add(form.source().file() + ":" + form.source().form());
      }

      @Override
      public void ended(Source source, Ending ending) {
        assertThat(ending).isEqualTo(Ending.DONE);
      }
    };
  }

  private static Form form(String name, int number) {
    Forms form = Forms.complete();
    form.source = new SourceRef(name, number, 1, 1, "tab");
    return form.build();
  }
}

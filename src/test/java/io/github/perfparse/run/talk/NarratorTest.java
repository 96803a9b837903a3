package io.github.perfparse.run.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.say.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private static final long SECOND = 1_000_000_000;

  private final StringWriter err = new StringWriter();
  private long now;
  private final ProgressLine line =
      new ProgressLine(new PrintWriter(err), Language.EN, 2000, () -> now);
  private final Progress progress = new Progress();

  @Test
  void showsHowFarItIs() {
    for (int i = 0; i < 400; i++) {
      progress.addDone();
      progress.addForm();
    }
    progress.addFailed();
    now = 4 * SECOND;
    line.show(progress);
    assertThat(err)
        .hasToString(
            "\r\u001b[Kperfparse: 401/2000 files, 400 forms, 1 failed, 100 files/s, 0:16 left");
    line.erase();
    line.erase();
    assertThat(err.toString()).endsWith("left\r\u001b[K");
  }

  @Test
  void isDrawnTenTimesASecondAndNotAfterItsEnd() {
    progress.addDone();
    for (now = 0; now < SECOND; now += SECOND / 1000) {
      line.show(progress);
    }
    assertThat(err.toString().split("\r", -1)).hasSize(10);
    line.end();
    int length = err.toString().length();
    now = 9 * SECOND;
    line.show(progress);
    assertThat(err.toString()).hasSize(length);
  }

  @Test
  void nothingIsShownOfAShortRun() {
    line.show(progress);
    line.erase();
    assertThat(err.toString()).isEmpty();
  }
}

package io.github.perfparse.run.talk;

import java.util.Locale;

/** How far a run is. */
final class Progress {

  private int done;
  private int failed;
  private int skipped;
  private int forms;

  void addDone() {
    done++;
  }

  void addFailed() {
    failed++;
  }

  void addSkipped() {
    skipped++;
  }

  void addForm() {
    forms++;
  }

  int ended() {
    return done + failed + skipped;
  }

  int failed() {
    return failed;
  }

  int forms() {
    return forms;
  }

  /** The inputs and how they ended. */
  String files() {
    return String.format(
        Locale.ROOT,
        "%d %s: %d done, %d failed, %d skipped",
        ended(),
        Narrator.noun(ended(), "file"),
        done,
        failed,
        skipped);
  }
}

package io.github.perfparse.run.talk;

import io.github.perfparse.say.Message;

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
  Message files() {
    return Message.counted("sum.files", ended(), ended(), done, failed, skipped);
  }
}

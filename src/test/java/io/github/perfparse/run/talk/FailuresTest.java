package io.github.perfparse.run.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.report.Report;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void knowsTheLineOfAnUnreadableInput() {
    assertThat(Failures.of("a", new UnreadableInputException(3, Message.text("is binary"))))
        .isEqualTo(new Report.Failure("a", 3, Message.text("is binary")));
    assertThat(Failures.of("a", new IOException("gone")))
        .isEqualTo(new Report.Failure("a", 0, Message.of("file.other", "gone")));
  }

  @Test
  void saysWhatToDo() {
    assertThat(Failures.sentence(new NoSuchFileException("a")).toString())
        .startsWith("no such file; ");
    assertThat(Failures.sentence(new AccessDeniedException("a")).toString())
        .startsWith("no permission; ");
  }

  @Test
  void leavesTheFilesNameToTheCaller() {
    assertThat(Failures.sentence(new FileSystemException("a", null, "Is a directory")).toString())
        .isEqualTo("Is a directory");
    assertThat(Failures.sentence(new EOFException()).toString()).isEqualTo("EOFException");
    assertThat(Failures.sentence(new FileAlreadyExistsException("a")).toString())
        .isEqualTo("FileAlreadyExists; something else has changed it meanwhile, run again");
  }
}

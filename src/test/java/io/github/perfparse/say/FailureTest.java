package io.github.perfparse.say;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.UnreadableInputException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

  @Test
  void knowsTheLineOfAnUnreadableInput() {
    assertThat(Failure.of("a", new UnreadableInputException(3, Message.text("is binary"))))
        .isEqualTo(new Failure("a", 3, Message.text("is binary")));
    assertThat(Failure.of("a", new IOException("gone")).line()).isZero();
  }

  @Test
  void saysWhatToDo() {
    assertThat(Failure.sentence(new NoSuchFileException("a")).toString())
        .startsWith("no such file; ");
    assertThat(Failure.sentence(new AccessDeniedException("a")).toString())
        .startsWith("no permission; ");
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, 系统报告：磁盘已满",
    "Input/output error, 系统报告：设备读写出错",
    "Read-only file system, 系统报告：文件系统只读",
    "Rien ne va plus, 系统报告：Rien ne va plus",
  })
  void saysInChineseWhatTheSystemGivesAsReason(String reason, String said) {
    Message sentence = Failure.sentence(new IOException(reason));

    assertThat(sentence.in(Language.ZH)).isEqualTo(said);
    assertThat(sentence.in(Language.EN)).isEqualTo(reason);
  }

  @Test
  void leavesTheFilesNameToTheCaller() {
    assertThat(Failure.sentence(new FileSystemException("a", null, "Is a directory")).toString())
        .isEqualTo("Is a directory");
    assertThat(Failure.sentence(new EOFException()).toString()).isEqualTo("EOFException");
    assertThat(Failure.sentence(new FileAlreadyExistsException("a")).toString())
        .isEqualTo("FileAlreadyExists; something else has changed it meanwhile, run again");
  }
}

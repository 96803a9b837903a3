package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.run.talk.Ending;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the forms of each input to a file of its own, on their way to what is written for all
 * together. An input that fails has no output.
 *
 * <p>An output that is to be kept is not written, but its input is read all the same: so findings
 * and report tell of the whole batch, however often it was interrupted.
 */
final class FolderExtraction implements Results, AutoCloseable {

  private final Shape shape;
  private final OutputFolder folder;
  private final OnExists onExists;
  private final Extraction all;
  private Optional<FileOutput> current = Optional.empty();
  private Optional<IOException> obstacle = Optional.empty();

  FolderExtraction(Shape shape, OutputFolder folder, OnExists onExists, Extraction all) {
    this.shape = shape;
    this.folder = folder;
    this.onExists = onExists;
    this.all = all;
  }

  @Override
  public void opened(Source source) {
    all.opened(source);
    Path target = folder.target(source.target());
    current = isKept(target) ? Optional.empty() : Optional.of(new FileOutput(shape, target));
  }

  private boolean isKept(Path target) {
    return onExists == OnExists.SKIP && Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void form(Form form, List<Finding> findings) {
    all.form(form, findings);
    write(output -> output.add(form, findings, folder));
  }

  @Override
  public void refused(Refusal refusal) {
    all.refused(refusal);
    write(output -> output.refuse(refusal, folder));
  }

  /** Something to write to the output of the current input. */
  private interface Writing {
    void to(FileOutput output) throws IOException;
  }

  private void write(Writing writing) {
    if (current.isEmpty() || obstacle.isPresent()) {
      return;
    }
    try {
      writing.to(current.get());
    } catch (IOException e) {
      giveUp(e);
    }
  }

  @Override
  public void ended(Source source, Ending ending) {
    if (ending.failure().isPresent()) {
      all.ended(source, ending);
    } else if (current.isPresent()) {
      all.ended(source, commit(source, ending));
    } else {
      all.skipped(source, folder.target(source.target()));
    }
    close();
    obstacle = Optional.empty();
  }

  private Ending commit(Source source, Ending ending) {
    try {
      if (obstacle.isEmpty()) {
        current.orElseThrow().commit(onExists);
      }
    } catch (IOException e) {
      giveUp(e);
    }
    return obstacle.map(e -> Ending.failed(failure(source, e))).orElse(ending);
  }

  private Failure failure(Source source, IOException e) {
    String target = folder.target(source.target()).toString();
    Message error = Message.of("failure.output-of", target, Failure.sentence(e));
    return new Failure(source.name(), 0, error);
  }

  /** One name that cannot be had is that input's bad luck; a disk that is full is everyone's. */
  private void giveUp(IOException e) {
    if (!(e instanceof FileSystemException) || folder.isFull() || Interruption.isUnderWay()) {
      throw new OutputException(current.orElseThrow().target().toString(), e);
    }
    obstacle = Optional.of(e);
  }

  /** Takes back what is not complete. */
  @Override
  public void close() {
    current.ifPresent(FileOutput::close);
    current = Optional.empty();
  }
}

package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.say.FileFault;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The output of one input. It is begun with the first form or refusal. */
final class FileOutput {

  private final Shape shape;
  private final Path target;
  private final Tally tally = new Tally();
  private Optional<Open> open = Optional.empty();

  private record Open(Output output, FormWriter writer) {}

  FileOutput(Shape shape, Path target) {
    this.shape = shape;
    this.target = target;
    tally.opened();
  }

  Path target() {
    return target;
  }

  void add(Form form, List<Finding> findings, OutputFolder folder) throws IOException {
    begin(folder);
    tally.add(form, findings);
    open.get().writer().form(form, findings);
  }

  void refuse(Refusal refusal, OutputFolder folder) throws IOException {
    begin(folder);
    tally.refused(refusal);
  }

  private void begin(OutputFolder folder) throws IOException {
    if (open.isEmpty()) {
      Output output = folder.open(target);
      open = Optional.of(new Open(output, writer(output)));
    }
  }

  private FormWriter writer(Output output) throws IOException {
    try {
      return shape.format().open(output.stream(), shape.style());
    } catch (IOException e) {
      output.close();
      throw e;
    }
  }

  /**
   * Puts the output in its place.
   *
   * @throws IOException if that cannot be done; nothing is there then that was not before
   */
  void commit(OnExists onExists) throws IOException {
    if (open.isEmpty()) {
      return;
    }
    open.get().writer().close(Summary.of(tally.report()));
    // It was not there before the run; somebody else made it since.
    if (onExists != OnExists.REPLACE && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileFault(target.toString(), "file.there");
    }
    open.get().output().commit();
  }

  /** Takes the output back if it is not in its place. */
  void close() {
    open.map(Open::output).ifPresent(Output::close);
  }
}

package io.github.perfparse.cli.option;

import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.say.Failure;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a run that writes a file for each input. */
public final class FolderOptions {

  @Option(names = "--out-dir", paramLabel = "FOLDER")
  private Optional<String> name = Optional.empty();

  @Option(names = "--on-exists", paramLabel = "WHAT")
  private Optional<OnExists> onExists = Optional.empty();

  /**
   * The output folder, if one is asked for.
   *
   * @param output the name of the one output for all, if that is asked for
   */
  public Optional<OutputFolder> folder(Optional<String> output) {
    if (name.isEmpty()) {
      if (onExists.isPresent()) {
        throw new WrongUsage("usage.on-exists");
      }
      return Optional.empty();
    }
    if (output.isPresent()) {
      throw new WrongUsage("usage.exclude", "--out-dir", "--output");
    }
    try {
      return Optional.of(OutputFolder.of(name.get()));
    } catch (IOException e) {
      throw new WrongUsage("talk.about", name.get(), Failure.sentence(e));
    }
  }

  public OnExists onExists() {
    return onExists.orElse(OnExists.FAIL);
  }
}

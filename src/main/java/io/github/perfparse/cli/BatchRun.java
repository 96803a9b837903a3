package io.github.perfparse.cli;

import io.github.perfparse.files.Scope;
import io.github.perfparse.files.Source;
import io.github.perfparse.files.Sources;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run over many files. */
final class BatchRun {

  private static final String REMEDY = "; --on-exists=skip does what is left";

  /** Where the data goes. On a terminal it and the progress line would spoil each other. */
  private enum Data {
    TO_FILES,
    TO_STANDARD_OUTPUT
  }

  private final Environment environment;
  private final ExtractSettings settings;
  private final BatchSettings batch;
  private final List<String> names;

  BatchRun(
      Environment environment, ExtractSettings settings, BatchSettings batch, List<String> names) {
    this.environment = environment;
    this.settings = settings;
    this.batch = batch;
    this.names = names;
  }

  /** Whether these inputs are more than plain reading in a row is good for. */
  static boolean suits(List<String> names) {
    return names.size() > 1 || names.stream().anyMatch(Sources::isMany);
  }

  /**
   * Reads everything into one output.
   *
   * @param file the output's path; empty for standard output
   * @throws IOException if what was named is not fit to be read
   */
  ExitCode toOutput(Output output, Optional<Path> file) throws IOException {
    Sources sources = sources(file.stream().toList(), Set.of());
    Narrator narrator =
        narrator(sources, file.isPresent() ? Data.TO_FILES : Data.TO_STANDARD_OUTPUT);
    Iterator<Source> begun = begun(sources);
    return Interruption.during(
        () -> Extraction.run(environment, settings, narrator, output, reader(), begun),
        () -> narrator.stopped(""));
  }

  /**
   * Reads everything into a file each.
   *
   * @throws IOException if the inputs or the output folder are not fit for it
   */
  ExitCode toFolder(String name) throws IOException {
    OutputFolder folder = OutputFolder.of(name);
    List<String> combined = CombinedFiles.names(settings.format());
    Sources sources = sources(List.of(folder.path()), Set.copyOf(combined));
    folder.refuseInputs(sources.folders());
    if (batch.onExists() == OnExists.FAIL) {
      Survey.refuseOutputs(folder, sources, combined);
    }
    Iterator<Source> begun = begun(sources);
    Narrator narrator = narrator(sources, Data.TO_FILES);
    FolderExtraction extraction =
        new FolderExtraction(settings, folder, folder::open, batch.onExists(), narrator);
    return run(extraction, narrator, begun);
  }

  private ExitCode run(FolderExtraction extraction, Narrator narrator, Iterator<Source> sources) {
    Checking checking = new Checking(environment.library().checks().get(), extraction);
    try {
      return Interruption.during(
          () -> {
            reader().read(sources, checking);
            return extraction.finish();
          },
          () -> narrator.stopped(REMEDY));
    } catch (OutputException e) {
      if (!Interruption.isUnderWay()) {
        narrator.stopped(REMEDY);
      }
      throw e;
    } finally {
      extraction.closeAll();
    }
  }

  private Sources sources(List<Path> outputs, Set<String> reserved) throws IOException {
    Scope scope = new Scope(batch.selection(), outputs, settings.format().toString(), reserved);
    return new Sources(inputs(), environment.streams().in(), scope);
  }

  private List<String> inputs() {
    return names.isEmpty() ? List.of(Input.STANDARD) : names;
  }

  private Iterator<Source> begun(Sources sources) throws IOException {
    Iterator<Source> begun = sources.iterator();
    if (!begun.hasNext()) {
      String reason = "no dump in it; --include='*' reads files of any name";
      throw new FileSystemException(String.join(", ", names), null, reason);
    }
    return begun;
  }

  private ReadAhead reader() {
    return new ReadAhead(
        new SourceReader(environment.library().forms(), settings.encoding()), batch.jobs());
  }

  private Narrator narrator(Sources sources, Data data) {
    Streams streams = environment.streams();
    Narrator.Loudness loudness = batch.loudness().orElse(usual());
    Optional<ProgressLine> line = Optional.empty();
    if (loudness != Narrator.Loudness.FAILURES
        && streams.errIsTerminal().getAsBoolean()
        && (data == Data.TO_FILES || !streams.outIsTerminal().getAsBoolean())) {
      line = Optional.of(new ProgressLine(streams.err(), Survey.count(sources), System::nanoTime));
    }
    return new Narrator(environment.talk(), settings.depth(), loudness, line);
  }

  /** A few files that were named one by one need no telling of. */
  private Narrator.Loudness usual() {
    return batch.folder().isPresent() || names.stream().anyMatch(Sources::isMany)
        ? Narrator.Loudness.SUMMARY
        : Narrator.Loudness.FAILURES;
  }
}

package io.github.perfparse.run;

import io.github.perfparse.files.NotRead;
import io.github.perfparse.files.Scope;
import io.github.perfparse.files.Selection;
import io.github.perfparse.files.Source;
import io.github.perfparse.files.Sources;
import io.github.perfparse.run.io.ClosedPipe;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.run.io.Survey;
import io.github.perfparse.run.talk.LeftAlone;
import io.github.perfparse.run.talk.Narrator;
import io.github.perfparse.run.talk.ProgressLine;
import io.github.perfparse.say.FileFault;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.base.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run of a command: over a few inputs in a row, or over many at a time. */
public final class BatchRun {

  /** Where the data goes. On a terminal it and the progress line would spoil each other. */
  private enum Data {
    TO_FILES,
    TO_STANDARD_OUTPUT
  }

  /**
   * How to go through many files.
   *
   * @param jobs how many files to read at a time
   * @param loudness how much to tell; empty to decide by what is read
   */
  public record Settings(Selection selection, int jobs, Optional<Narrator.Loudness> loudness) {}

  private final Environment environment;
  private final Extraction.Settings settings;
  private final Settings batch;
  private final List<String> names;

  public BatchRun(
      Environment environment, Extraction.Settings settings, Settings batch, List<String> names) {
    this.environment = environment;
    this.settings = settings;
    this.batch = batch;
    this.names = names.isEmpty() ? List.of(Input.STANDARD) : names;
  }

  private static boolean hasMany(List<String> names) {
    for (String name : names) {
      if (Sources.isMany(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes what is made of all inputs together, and nothing else.
   *
   * @param files what is written to, besides standard output
   * @throws IOException if what was named is not fit to be read
   */
  public ExitCode run(List<Sink> sinks, List<Path> files) throws IOException {
    if (names.size() == 1 && !hasMany(names)) {
      return run(new Input(names.get(0)), sinks);
    }
    Sources sources = sources(files, FormFormat.JSON, Set.of());
    Data data = files.isEmpty() ? Data.TO_STANDARD_OUTPUT : Data.TO_FILES;
    Narrator.Loudness usual =
        hasMany(names) ? Narrator.Loudness.SUMMARY : Narrator.Loudness.FAILURES;
    Narrator narrator = narrator(sources, data, usual);
    NotRead notRead = new NotRead(narrator::notRead);
    Iterator<Source> begun = begun(sources, notRead);
    Extraction extraction = new Extraction(settings.judgement(), notRead, sinks, narrator);
    return read(begun, extraction, extraction, () -> narrator.stopped("sum.stopped"));
  }

  /**
   * Writes a file for each input as well.
   *
   * @throws IOException if the inputs or the output folder are not fit for it
   */
  public ExitCode run(List<Sink> sinks, OutputFolder folder, OnExists onExists, Shape shape)
      throws IOException {
    List<String> combined = CombinedFiles.names(shape.format());
    Sources sources = sources(List.of(folder.path()), shape.format(), Set.copyOf(combined));
    folder.refuseInputs(sources.folders());
    if (onExists == OnExists.FAIL) {
      Survey.refuseOutputs(folder, sources, combined);
    }
    Narrator narrator = narrator(sources, Data.TO_FILES, Narrator.Loudness.SUMMARY);
    NotRead notRead = new NotRead(narrator::notRead);
    Iterator<Source> begun = begun(sources, notRead);
    try (CombinedFiles together = CombinedFiles.open(folder, shape)) {
      List<Sink> all = new ArrayList<>(sinks);
      all.addAll(together.sinks());
      Extraction extraction = new Extraction(settings.judgement(), notRead, all, narrator);
      try (FolderExtraction files = new FolderExtraction(shape, folder, onExists, extraction)) {
        return read(begun, extraction, files, () -> narrator.stopped("sum.stopped-folder"));
      }
    }
  }

  /**
   * What a run would read, each with what it would write of it, and what it would write of all;
   * nothing is done.
   *
   * @param folder where a file for each input would go; empty for one output of all
   * @throws IOException if what was named is not fit to be read
   */
  public List<String> plan(Optional<OutputFolder> folder, List<Path> files, FormFormat format)
      throws IOException {
    List<Path> outputs = folder.isPresent() ? List.of(folder.get().path()) : files;
    List<String> together = folder.isPresent() ? CombinedFiles.names(format) : List.of();
    Sources sources = sources(outputs, format, Set.copyOf(together));
    List<String> plan = new ArrayList<>();
    for (Source source : sources) {
      String target = folder.map(to -> " → " + to.target(source.target())).orElse("");
      plan.add(Printable.text(source.name() + target));
    }
    for (String name : together) {
      plan.add(Printable.text("→ " + folder.orElseThrow().path().resolve(name)));
    }
    for (Path file : files) {
      plan.add(Printable.text("→ " + file));
    }
    return plan;
  }

  /** Nothing is to be told of a single file but that it failed, also not if the run is stopped. */
  private ExitCode run(Input only, List<Sink> sinks) {
    Narrator narrator = Narrator.ofFailures(environment.talk(), settings.depth());
    Extraction extraction = new Extraction(settings.judgement(), NotRead.NOTHING, sinks, narrator);
    List<Source> sources = List.of(only.source(environment.standardInput()));
    return read(sources.iterator(), only.isLarge() ? batch.jobs() : 1, extraction, extraction);
  }

  private ExitCode read(
      Iterator<Source> sources, int jobs, Extraction extraction, Results results) {
    Intake intake = extraction.intake(environment.library(), settings.judgement(), results);
    SourceReader reader = new SourceReader(environment.library().forms(), settings.reading());
    new ReadAhead(reader, jobs).read(sources, intake);
    ExitCode code = extraction.finish();
    if (settings.judgement().corrections().isPresent()) {
      settings.judgement().corrections().get().complaints().forEach(environment.talk()::say);
    }
    return code;
  }

  private ExitCode read(
      Iterator<Source> sources, Extraction extraction, Results results, Runnable lastWord) {
    try {
      return Interruption.during(() -> read(sources, batch.jobs(), extraction, results), lastWord);
    } catch (OutputException e) {
      if (!Interruption.isUnderWay() && !ClosedPipe.is(e, environment.streams())) {
        lastWord.run();
      }
      throw e;
    }
  }

  private Sources sources(List<Path> outputs, FormFormat format, Set<String> reserved)
      throws IOException {
    Scope scope = new Scope(batch.selection(), outputs, format.extension(), reserved);
    return new Sources(names, environment.standardInput(), scope);
  }

  private Iterator<Source> begun(Sources sources, NotRead notRead) throws IOException {
    Iterator<Source> begun = sources.iterator(notRead);
    if (!begun.hasNext()) {
      String all = String.join(", ", names);
      throw notRead.counts().isEmpty()
          ? new FileFault(all, "file.no-dump")
          : new FileFault(all, "file.no-dump-but", LeftAlone.spoken(notRead.counts()));
    }
    return begun;
  }

  private Narrator narrator(Sources sources, Data data, Narrator.Loudness usual) {
    Streams streams = environment.streams();
    Narrator.Loudness loudness = batch.loudness().orElse(usual);
    boolean isSeen =
        loudness != Narrator.Loudness.FAILURES
            && streams.devices().errIsTerminal()
            && (data == Data.TO_FILES || !streams.devices().outIsTerminal());
    Optional<ProgressLine> line =
        isSeen
            ? Optional.of(
                new ProgressLine(
                    streams.err(),
                    environment.talk().language(),
                    Survey.count(sources),
                    System::nanoTime))
            : Optional.empty();
    return new Narrator(environment.talk(), settings.depth(), loudness, line);
  }
}

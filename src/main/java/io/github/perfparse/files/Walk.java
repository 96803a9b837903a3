package io.github.perfparse.files;

import io.github.perfparse.say.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The inputs in a folder and all folders below it, ordered by name in each. Holds no more than the
 * entries of the folders it stands in.
 */
final class Walk implements Iterator<Source> {

  /** An entry on the way, with its place below the output folder. */
  private record Step(Folder.Entry entry, String target) {}

  private final Path root;
  private final Scope scope;
  private final NotRead notRead;
  private final Deque<Iterator<Step>> levels = new ArrayDeque<>();
  private Optional<Source> next;

  Walk(Path root, String target, Scope scope, NotRead notRead) {
    this.root = root;
    this.scope = scope;
    this.notRead = notRead;
    this.next = enter(new Step(new Folder.Entry(root, Folder.Kind.FOLDER), target));
    if (next.isEmpty()) {
      advance();
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Source next() {
    Source source = next.orElseThrow(NoSuchElementException::new);
    advance();
    return source;
  }

  private void advance() {
    next = Optional.empty();
    while (next.isEmpty() && !levels.isEmpty()) {
      if (levels.peek().hasNext()) {
        next = take(levels.peek().next());
      } else {
        levels.pop();
      }
    }
  }

  private Optional<Source> take(Step step) {
    if (step.entry().kind() == Folder.Kind.FOLDER) {
      return enter(step);
    }
    Path path = step.entry().path();
    return Optional.of(new Source(path.toString(), step.target(), () -> RegularFile.open(path)));
  }

  /** Looks into a folder; it is an input that failed if that cannot be done. */
  private Optional<Source> enter(Step step) {
    Path folder = step.entry().path();
    try {
      List<Folder.Entry> all = Folder.list(folder);
      List<Folder.Entry> entries = new ArrayList<>();
      for (Folder.Entry entry : all) {
        note(entry);
        if (isWanted(entry)) {
          entries.add(entry);
        }
      }
      if (entries.isEmpty() && Selection.hasUsualEnding(folder.toAbsolutePath())) {
        throw new FileFault(folder.toString(), "file.folder-named");
      }
      levels.push(steps(entries, step.target()).iterator());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Source.failed(folder.toString(), e));
    }
  }

  /** Notes a file that is left alone though nobody said so. */
  private void note(Folder.Entry entry) {
    Path path = root.relativize(entry.path());
    boolean left =
        scope.selection().leavesAlone(path)
            && !isOutput(entry.path())
            && !path.endsWith(Scope.SETTINGS);
    if (left && entry.kind() == Folder.Kind.FILE) {
      notRead.file(entry.path());
    } else if (left && entry.kind() == Folder.Kind.LINKED_FOLDER) {
      notRead.linkedFolder(entry.path());
    }
  }

  private boolean isWanted(Folder.Entry entry) {
    Path path = root.relativize(entry.path());
    return switch (entry.kind()) {
      case FILE -> scope.selection().takes(path) && !isOutput(entry.path()) && !isOwn(entry.path());
      case FOLDER -> scope.selection().enters(path) && !isOutput(entry.path());
      case LINKED_FOLDER -> false;
    };
  }

  /** Whether perfparse wrote the file, which is noted. */
  private boolean isOwn(Path file) {
    boolean own = OwnOutput.is(file);
    if (own) {
      notRead.own(file);
    }
    return own;
  }

  private boolean isOutput(Path path) {
    for (Path output : scope.outputs()) {
      try {
        if (path.getFileName().equals(output.getFileName()) && Files.isSameFile(path, output)) {
          return true;
        }
      } catch (IOException e) {
        // There is no output yet, or the entry went away.
      }
    }
    return false;
  }

  private List<Step> steps(List<Folder.Entry> entries, String target) {
    OutputNames names = scope.names(target, files(entries));
    String prefix = target.isEmpty() ? "" : target + "/";
    // Folders choose first: what is below them must not depend on the files beside them.
    List<String> folders = new ArrayList<>();
    for (Folder.Entry entry : entries) {
      folders.add(entry.kind() == Folder.Kind.FOLDER ? names.folder(entry.name()) : "");
    }
    List<Step> steps = new ArrayList<>();
    for (Folder.Entry entry : entries) {
      String folder = folders.get(steps.size());
      steps.add(new Step(entry, prefix + (folder.isEmpty() ? names.file(entry.name()) : folder)));
    }
    return steps;
  }

  private static List<String> files(List<Folder.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind() == Folder.Kind.FILE)
        .map(Folder.Entry::name)
        .toList();
  }
}

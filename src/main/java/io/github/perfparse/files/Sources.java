package io.github.perfparse.files;

import io.github.perfparse.say.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The inputs of a run: the files that were named, those in the folders that were named, and those
 * of list files ({@code @list.txt}), in the order they were named. Can be gone through any number
 * of times and holds no more than what was named.
 *
 * <p>A folder's structure is kept. One folder alone has its files straight in the output folder;
 * named beside something else it has a folder of its own there.
 */
public final class Sources implements Iterable<Source> {

  private static final char LIST = '@';

  private final Scope scope;
  private final StandardInput standardInput;
  private final List<Item> items = new ArrayList<>();

  /**
   * One thing that was named.
   *
   * @param path where it is; empty for standard input, or if there are no such names here
   * @param parent the folder of its output below the output folder; empty or ending in {@code /}
   * @param origin where it was named
   */
  private record Item(String name, Optional<Path> path, String parent, Origin origin) {

    private enum Origin {
      COMMAND_LINE,
      LIST
    }

    boolean isFolder() {
      return path.isPresent() && Files.isDirectory(path.get());
    }

    boolean isStandardInput() {
      return name.equals(StandardInput.UNNAMED);
    }
  }

  /** What the output of an item is named after. */
  private String lastName(Item item) {
    return item.isStandardInput()
        ? standardInput.lastName()
        : item.path().map(Sources::lastName).orElse(item.name());
  }

  private static String lastName(Path path) {
    // The name of "." is that of the folder.
    Path name = path.toAbsolutePath().normalize().getFileName();
    return Objects.toString(name, "root");
  }

  /**
   * Reads the list files, and nothing else yet.
   *
   * @param names what the user named
   * @param standardInput what {@code -} and {@code @-} stand for
   * @throws IOException if a list cannot be read
   */
  public Sources(List<String> names, StandardInput standardInput, Scope scope) throws IOException {
    this.scope = scope;
    this.standardInput = standardInput;
    for (String name : names) {
      if (isList(name)) {
        addList(name.substring(1));
      } else {
        items.add(new Item(name, path(name), "", Item.Origin.COMMAND_LINE));
      }
    }
  }

  /** Whether that name is of more than one file. */
  public static boolean isMany(String name) {
    Optional<Path> path = path(name);
    return isList(name) || path.isPresent() && Files.isDirectory(path.get());
  }

  private static boolean isList(String name) {
    return name.length() > 1 && name.charAt(0) == LIST;
  }

  /** The folders among what was named. */
  public List<Path> folders() {
    return items.stream().filter(Item::isFolder).map(item -> item.path().orElseThrow()).toList();
  }

  private void addList(String list) throws IOException {
    boolean standard = list.equals(StandardInput.UNNAMED);
    Path path = path(list).orElse(Path.of(""));
    try (InputStream in = standard ? standardInput.stream() : Files.newInputStream(path)) {
      for (String name : ListFile.read(list, in)) {
        items.add(listed(name, standard ? Path.of("") : path.resolveSibling("")));
      }
    }
  }

  private static Item listed(String name, Path folder) {
    Optional<Path> path = path(name).map(folder::resolve);
    return new Item(path.map(Path::toString).orElse(name), path, parent(name), Item.Origin.LIST);
  }

  /** The cleaned folders of a name in a list; none of an absolute one. */
  private static String parent(String name) {
    StringBuilder parent = new StringBuilder();
    Optional<Path> folder = path(name).filter(path -> !path.isAbsolute()).map(Path::getParent);
    for (Path part : folder.orElse(Path.of(""))) {
      if (!part.toString().matches("\\.{0,2}")) {
        parent.append(CleanName.of(part.toString())).append('/');
      }
    }
    return parent.toString();
  }

  /** An empty name, of a variable that was not set perhaps, is not the folder we are in. */
  private static Optional<Path> path(String name) {
    boolean isPath = !name.isEmpty() && !name.equals(StandardInput.UNNAMED);
    try {
      return isPath ? Optional.of(Path.of(name)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public Iterator<Source> iterator() {
    return iterator(new NotRead((key, path) -> {}));
  }

  /**
   * Goes through all inputs.
   *
   * @param notRead is told what is left alone in the folders, as they are come to
   */
  public Iterator<Source> iterator(NotRead notRead) {
    Map<String, OutputNames> names = names();
    Iterator<Item> rest = items.iterator();
    return new Iterator<>() {
      private Iterator<Source> current = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && rest.hasNext()) {
          current = sources(rest.next(), names, notRead);
        }
        return current.hasNext();
      }

      @Override
      public Source next() {
        hasNext();
        return current.next();
      }
    };
  }

  private Map<String, OutputNames> names() {
    Map<String, List<String>> inputs = new HashMap<>();
    for (Item item : items) {
      List<String> siblings = inputs.computeIfAbsent(item.parent(), parent -> new ArrayList<>());
      siblings.add(lastName(item));
    }
    Map<String, OutputNames> names = new HashMap<>();
    inputs.forEach((parent, siblings) -> names.put(parent, scope.names(parent, siblings)));
    return names;
  }

  private Iterator<Source> sources(Item item, Map<String, OutputNames> names, NotRead notRead) {
    if (!item.isFolder()) {
      String target = item.parent() + names.get(item.parent()).file(lastName(item));
      Source source =
          item.isStandardInput()
              ? new Source(standardInput.name(), target, standardInput::stream)
              : new Source(item.name(), target, () -> open(item));
      return List.of(source).iterator();
    }
    String target =
        items.size() == 1 ? "" : item.parent() + names.get(item.parent()).folder(lastName(item));
    return new Walk(item.path().orElseThrow(), target, scope, notRead);
  }

  private InputStream open(Item item) throws IOException {
    if (item.path().isEmpty()) {
      throw new FileFault(item.name(), item.name().isEmpty() ? "file.unnamed" : "file.name");
    }
    // Who names a pipe, as a shell does for <(…), means it.
    return item.origin() == Item.Origin.COMMAND_LINE && !item.isFolder()
        ? Files.newInputStream(item.path().get())
        : RegularFile.open(item.path().get());
  }
}

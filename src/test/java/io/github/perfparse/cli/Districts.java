package io.github.perfparse.cli;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Thirty inputs in the three folders of {@code in}: most hold forms, four hold none.
 *
 * @param folder holds the inputs and what is made of them
 */
public record Districts(Path folder) {

  private static final List<String> ODD =
      List.of("市水务局 自评表", "emoji 😀", "x..", "-rf", "con", "tab\there", "a\nb");

  public static Districts in(Path folder) throws IOException {
    for (int i = 0; i < 30; i++) {
      Path district = Files.createDirectories(folder.resolve("in/区" + i % 3));
      String name = i % 2 == 0 ? ODD.get(i / 2 % 7) + i : "自评" + i;
      Files.writeString(district.resolve(name + ".txt"), content(i));
    }
    return new Districts(folder);
  }

  private static String content(int i) {
    return switch (i) {
      case 5 -> "";
      case 11 -> "form\nbinary";
      case 17 -> "broken";
      case 23 -> "no such thing";
      default -> "form\n".repeat(1 + i % 3 * 10);
    };
  }

  /** Numbers the forms in the order they are checked, so that every output shows it. */
  public static Run.Setup setup() {
    AtomicInteger number = new AtomicInteger();
    return new Run.Setup()
        .reading(new FakeReader())
        .checking(form -> List.of(finding(number.incrementAndGet())));
  }

  private static Finding finding(int number) {
    return new Finding(
        "a-rule",
        Severity.WARNING,
        Cause.SOURCE,
        Message.text("form " + number),
        Pointer.FORM,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Extracts all of them. */
  public Run extract(String... args) {
    Stream<String> command = Stream.of("extract", folder.resolve("in").toString());
    return setup().run(Stream.concat(command, Stream.of(args)).toArray(String[]::new));
  }

  /** The full name of a file or folder beside them. */
  public String path(String name) {
    return folder.resolve(name).toString();
  }

  /** The files of a folder beside them, by name. */
  public Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}

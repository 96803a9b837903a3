package io.github.perfparse.cli.option;

import io.github.perfparse.group.Aliases;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.table.CsvFile;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of a command that compares the names of agencies and projects over years. */
public final class AliasOption {

  @Option(names = "--aliases", paramLabel = "FILE")
  private Optional<String> file = Optional.empty();

  /** What the file says; nothing if none is named. */
  public Aliases aliases() {
    return file.isPresent() ? read(file.get()) : Aliases.NONE;
  }

  private static Aliases read(String name) {
    Map<String, String> names = new LinkedHashMap<>();
    for (CsvFile.Line line : CsvFile.read(name)) {
      List<String> cells = line.cells();
      if (cells.size() != 2 || cells.get(0).isEmpty() || cells.get(1).isEmpty()) {
        throw new BadFileException(name, line.number(), Message.of("table.aliases"));
      }
      names.put(cells.get(0), cells.get(1));
    }
    try {
      return new Aliases(names);
    } catch (Misfit e) {
      throw new BadFileException(name, e.told());
    }
  }
}

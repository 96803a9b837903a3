package io.github.perfparse.run.io;

import io.github.perfparse.files.Source;
import io.github.perfparse.say.FileFault;
import io.github.perfparse.say.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A look over the inputs and their outputs before the work begins. */
public final class Survey {

  private static final int EXAMPLES = 3;

  private final OutputFolder folder;
  private final List<Path> examples = new ArrayList<>();
  private int existing;

  private Survey(OutputFolder folder) {
    this.folder = folder;
  }

  public static int count(Iterable<Source> sources) {
    int count = 0;
    for (Source source : sources) {
      count++;
    }
    return count;
  }

  /**
   * Refuses to go on if an output is there already.
   *
   * @param combined the names of the outputs for all inputs together
   * @throws IOException naming them, and what can be done
   */
  public static void refuseOutputs(
      OutputFolder folder, Iterable<Source> sources, List<String> combined) throws IOException {
    Survey survey = new Survey(folder);
    for (Source source : sources) {
      survey.look(source.target());
    }
    for (String name : combined) {
      survey.look(name);
    }
    if (survey.existing > 0) {
      throw survey.complaint();
    }
  }

  private void look(String name) {
    Path path = folder.target(name);
    if (name.isEmpty() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    existing++;
    if (examples.size() < EXAMPLES) {
      examples.add(path);
    }
  }

  private FileFault complaint() {
    String name = folder.path().toString();
    Series names = new Series("series.comma", examples);
    int more = existing - examples.size();
    return more > 0
        ? new FileFault(name, "file.outputs.more", names, more)
        : new FileFault(name, "file.outputs." + (existing == 1 ? "one" : "many"), names);
  }
}

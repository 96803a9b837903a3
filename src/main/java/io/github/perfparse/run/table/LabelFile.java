package io.github.perfparse.run.table;

import io.github.perfparse.lexicon.OwnLabels;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import java.util.List;

/** Reads a user's spellings of labels: vocabulary, meaning, label, as in {@code labels.tsv}. */
public final class LabelFile {

  private static final int FIELDS = 3;

  private LabelFile() {}

  /**
   * Makes the spellings in the file of that name known; nothing must have been read before.
   *
   * @throws BadFileException if it cannot be read, or says what the lexicon has no place for
   */
  public static void add(String name) {
    for (CsvFile.Line line : CsvFile.read(name)) {
      List<String> cells = line.cells();
      if (cells.size() != FIELDS) {
        throw new BadFileException(name, line.number(), Message.of("table.labels"));
      }
      try {
        OwnLabels.add(cells.get(0), cells.get(1), cells.get(2));
      } catch (Misfit e) {
        throw new BadFileException(name, line.number(), e.told());
      }
    }
  }
}

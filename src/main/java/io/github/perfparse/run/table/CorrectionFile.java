package io.github.perfparse.run.table;

import io.github.perfparse.correction.Corrections;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.io.FileHash;
import io.github.perfparse.say.Misfit;
import io.github.perfparse.write.correction.GivenCorrections;
import java.util.ArrayList;
import java.util.List;

/** Reads corrections from the table that {@code perfparse corrections} writes. */
public final class CorrectionFile {

  private CorrectionFile() {}

  /**
   * Reads the file of that name.
   *
   * @throws BadFileException if it cannot be read or lacks a column
   */
  public static Corrections read(String name) {
    List<Corrections.Row> rows = new ArrayList<>();
    List<CsvFile.Line> lines = CsvFile.read(name);
    if (!lines.isEmpty()) {
      GivenCorrections given = heads(name, lines.get(0));
      for (CsvFile.Line line : lines.subList(1, lines.size())) {
        given.row(line.number(), line.cells()).ifPresent(rows::add);
      }
    }
    return new Corrections(name, rows, FileHash::of);
  }

  private static GivenCorrections heads(String name, CsvFile.Line line) {
    try {
      return new GivenCorrections(line.cells());
    } catch (Misfit e) {
      throw new BadFileException(name, line.number(), e.told());
    }
  }
}

package io.github.perfparse.run.table;

import io.github.perfparse.run.BadFileException;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.correction.CorrectionColumn;
import io.github.perfparse.write.table.FormulaGuard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads corrections from the table that {@code perfparse corrections} writes and a person filled
 * in. Its columns go by their heads, in any order; others are passed over, and rows without a
 * corrected value.
 */
public final class CorrectionFile {

  private final String name;
  private final Map<CorrectionColumn, Integer> places = new EnumMap<>(CorrectionColumn.class);

  private CorrectionFile(String name) {
    this.name = name;
  }

  /**
   * Reads the file of that name.
   *
   * @throws BadFileException if it cannot be read or lacks a column
   */
  public static Corrections read(String name) throws BadFileException {
    CorrectionFile file = new CorrectionFile(name);
    List<CsvFile.Line> lines = CsvFile.read(name);
    if (lines.isEmpty()) {
      return new Corrections(name, List.of());
    }
    file.heads(lines.get(0));
    List<Corrections.Row> rows = new ArrayList<>();
    for (CsvFile.Line line : lines.subList(1, lines.size())) {
      Corrections.Row row = file.row(line);
      if (!row.corrected().isEmpty()) {
        rows.add(row);
      }
    }
    return new Corrections(name, rows);
  }

  private void heads(CsvFile.Line line) throws BadFileException {
    for (int i = 0; i < line.cells().size(); i++) {
      for (CorrectionColumn column : CorrectionColumn.values()) {
        if (column.isCalled(line.cells().get(i))) {
          places.put(column, i);
        }
      }
    }
    for (CorrectionColumn column :
        List.of(CorrectionColumn.PATH, CorrectionColumn.READ, CorrectionColumn.CORRECTED)) {
      if (!places.containsKey(column)) {
        throw new BadFileException(name, line.number(), Message.of("table.column", column.names()));
      }
    }
  }

  private Corrections.Row row(CsvFile.Line line) {
    return new Corrections.Row(
        line.number(),
        cell(line, CorrectionColumn.FILE),
        cell(line, CorrectionColumn.SHA256),
        cell(line, CorrectionColumn.FORM),
        cell(line, CorrectionColumn.PROJECT),
        cell(line, CorrectionColumn.YEAR),
        cell(line, CorrectionColumn.PATH),
        cell(line, CorrectionColumn.READ),
        cell(line, CorrectionColumn.CORRECTED),
        cell(line, CorrectionColumn.NOTE));
  }

  private String cell(CsvFile.Line line, CorrectionColumn column) {
    int place = places.getOrDefault(column, line.cells().size());
    return place < line.cells().size() ? FormulaGuard.bare(line.cells().get(place)) : "";
  }
}

package io.github.perfparse.run.table;

import io.github.perfparse.correction.Corrections;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.io.FileHash;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.correction.CorrectionColumn;
import io.github.perfparse.write.table.FormulaGuard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads corrections from the table that {@code perfparse corrections} writes, as a person filled it
 * in. Its columns go by their heads, in any order; others are passed over.
 */
public final class CorrectionFile {

  private static final List<CorrectionColumn> NEEDED =
      List.of(CorrectionColumn.PATH, CorrectionColumn.READ, CorrectionColumn.CORRECTED);

  private final Map<CorrectionColumn, Integer> places = new EnumMap<>(CorrectionColumn.class);

  private CorrectionFile(List<String> heads) {
    for (int i = 0; i < heads.size(); i++) {
      for (CorrectionColumn column : CorrectionColumn.values()) {
        if (column.isCalled(heads.get(i))) {
          places.put(column, i);
        }
      }
    }
  }

  /**
   * Reads the file of that name.
   *
   * @throws BadFileException if it cannot be read or lacks a column
   */
  public static Corrections read(String name) throws BadFileException {
    List<Corrections.Row> rows = new ArrayList<>();
    List<CsvFile.Line> lines = CsvFile.read(name);
    if (!lines.isEmpty()) {
      CorrectionFile file = new CorrectionFile(lines.get(0).cells());
      for (CorrectionColumn column : NEEDED) {
        if (!file.places.containsKey(column)) {
          Message lacking = Message.of("table.column", column.names());
          throw new BadFileException(name, lines.get(0).number(), lacking);
        }
      }
      for (CsvFile.Line line : lines.subList(1, lines.size())) {
        Corrections.Row row = file.row(line.number(), line.cells());
        if (!row.corrected().isEmpty()) {
          rows.add(row);
        }
      }
    }
    return new Corrections(name, rows, FileHash::of);
  }

  private Corrections.Row row(int line, List<String> cells) {
    return new Corrections.Row(
        line,
        cell(cells, CorrectionColumn.FILE),
        cell(cells, CorrectionColumn.SHA256),
        cell(cells, CorrectionColumn.FORM),
        cell(cells, CorrectionColumn.PROJECT),
        cell(cells, CorrectionColumn.YEAR),
        cell(cells, CorrectionColumn.PATH),
        cell(cells, CorrectionColumn.READ),
        cell(cells, CorrectionColumn.CORRECTED),
        cell(cells, CorrectionColumn.NOTE));
  }

  private String cell(List<String> cells, CorrectionColumn column) {
    int place = places.getOrDefault(column, cells.size());
    return place < cells.size() ? FormulaGuard.bare(cells.get(place)) : "";
  }
}

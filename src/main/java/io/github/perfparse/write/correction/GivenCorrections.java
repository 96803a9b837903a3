package io.github.perfparse.write.correction;

import io.github.perfparse.correction.Corrections;
import io.github.perfparse.say.Misfit;
import io.github.perfparse.write.table.FormulaGuard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of the table that {@code perfparse corrections} writes, as a person filled them in. Its
 * columns go by their heads, in any order; others are passed over.
 */
public final class GivenCorrections {

  private static final List<CorrectionColumn> NEEDED =
      List.of(CorrectionColumn.PATH, CorrectionColumn.READ, CorrectionColumn.CORRECTED);

  private final Map<CorrectionColumn, Integer> places = new EnumMap<>(CorrectionColumn.class);

  /**
   * Knows the columns.
   *
   * @throws Misfit if one lacks without which nothing can be corrected
   */
  public GivenCorrections(List<String> heads) {
    for (int i = 0; i < heads.size(); i++) {
      for (CorrectionColumn column : CorrectionColumn.values()) {
        if (column.isCalled(heads.get(i))) {
          places.put(column, i);
        }
      }
    }
    for (CorrectionColumn column : NEEDED) {
      if (!places.containsKey(column)) {
        throw new Misfit("table.column", column.names());
      }
    }
  }

  /**
   * A row; empty if nothing was filled in.
   *
   * @param cells its cells, without the white space around them
   */
  public Optional<Corrections.Row> row(int line, List<String> cells) {
    Corrections.Row row =
        new Corrections.Row(
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
    return row.corrected().isEmpty() ? Optional.empty() : Optional.of(row);
  }

  private String cell(List<String> cells, CorrectionColumn column) {
    int place = places.getOrDefault(column, cells.size());
    return place < cells.size() ? FormulaGuard.bare(cells.get(place)) : "";
  }
}

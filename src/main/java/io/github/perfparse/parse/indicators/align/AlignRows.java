package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Pass <b>align rows</b>: brings the cells of each row under their heads.
 *
 * @param labels knows the labels left of a name
 */
public record AlignRows(LevelLabels labels) implements Pass {

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    RowAligner aligner = new RowAligner(table.columns(), labels);
    List<BodyRow> aligned = new ArrayList<>(table.body());
    List<Note> notes = new ArrayList<>();
    RowAligner.Above above = RowAligner.Above.NOTHING;
    for (Row row : table.printed()) {
      RowAligner.Aligned one = aligner.align(row, above);
      aligned.add(one.row());
      notes.addAll(one.notes());
      above = one.below();
    }
    return table.aligned(aligned, notes);
  }
}

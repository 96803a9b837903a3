package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pass <b>align rows</b>: brings the cells of each row under their heads.
 *
 * @param labels knows the labels left of a name
 */
public record AlignRows(LevelLabels labels) implements Pass {

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    RowAligner aligner = new RowAligner(table.columns(), labels);
    List<BodyRow> aligned = new ArrayList<>(table.body().size() + table.printed().size());
    aligned.addAll(table.body());
    List<Note> notes = new ArrayList<>();
    RowAligner.Above above = RowAligner.Above.NOTHING;
    for (Row row : table.printed()) {
      RowAligner.Aligned one = aligner.align(row, above, notes);
      aligned.add(one.row());
      above = one.below();
    }
    doubtShort(aligned.subList(table.body().size(), aligned.size()), table);
    return table.aligned(aligned, notes);
  }

  /** {@code 合格率⇥≥98%100%⇥20⇥20}: where most rows are scored, one that ends before its score. */
  private static void doubtShort(List<BodyRow> aligned, IndicatorTable table) {
    int scored = 0;
    for (BodyRow row : aligned) {
      scored += row instanceof TableRow whole && whole.has(IndicatorColumn.SCORE) ? 1 : 0;
    }
    int score = table.columns().indexOf(IndicatorColumn.SCORE);
    for (int i = 0; i < aligned.size() && 2 * scored > aligned.size(); i++) {
      if (aligned.get(i) instanceof TableRow row && isShort(row, table, i, score)) {
        Message detail = Message.of("doubt.short");
        Optional<IndicatorColumn> all = Optional.empty();
        aligned.set(
            i, row.mended(new TableRow.Mend(Repair.Kind.ALIGNED_CELL, all, row.line(), detail)));
      }
    }
  }

  private static boolean isShort(TableRow row, IndicatorTable table, int index, int score) {
    boolean open = row.has(IndicatorColumn.POINTS) && !row.has(IndicatorColumn.SCORE);
    return open && table.printed().get(index).cells().size() <= score - row.shift();
  }
}

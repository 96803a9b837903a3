package io.github.perfparse.parse.indicators;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.indicators.align.AlignRows;
import io.github.perfparse.parse.indicators.align.BlankFillers;
import io.github.perfparse.parse.indicators.align.LevelLabels;
import io.github.perfparse.parse.indicators.align.ReadHeads;
import io.github.perfparse.parse.indicators.join.BareNames;
import io.github.perfparse.parse.indicators.join.JoinBroken;
import io.github.perfparse.parse.indicators.join.JoinLabels;
import io.github.perfparse.parse.indicators.join.MoveReasonTails;
import io.github.perfparse.parse.indicators.levels.FillLevels;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the indicator table: one pass after the other, and then, from whole rows, the values. Only
 * here is anything written down; passes only say what they did.
 *
 * @param sections says which rows are heads
 */
public record IndicatorReader(Lexicon lexicon, SectionFinder sections, Ledger ledger) {

  /** The field that a column fills, if it fills one; a target may stand in three columns. */
  private static IndicatorField field(IndicatorColumn column) {
    return switch (column) {
      case LEVEL1 -> IndicatorField.LEVEL1;
      case LEVEL2 -> IndicatorField.LEVEL2;
      case LEVEL3 -> IndicatorField.LEVEL3;
      case NATURE, TARGET, MEASURE -> IndicatorField.TARGET;
      case ACTUAL -> IndicatorField.ACTUAL;
      case POINTS -> IndicatorField.POINTS;
      case SCORE -> IndicatorField.SCORE;
      case DEVIATION -> IndicatorField.DEVIATION;
      case FORMULA, OWN -> null;
    };
  }

  /**
   * What the table holds.
   *
   * @param columns which column stands where; below the table the total stands under the same
   */
  public record Contents(List<Indicator> indicators, ColumnMap columns) {

    /** The fields that its head has a column for; none where the head is lost. */
    public Set<IndicatorField> fields() {
      Set<IndicatorField> fields = EnumSet.noneOf(IndicatorField.class);
      boolean printed = columns != ColumnMap.USUAL && columns != ColumnMap.POINTS_FIRST;
      for (IndicatorColumn column : IndicatorColumn.values()) {
        IndicatorField field = field(column);
        if (printed && columns.has(column) && field != null) {
          fields.add(field);
        }
      }
      return fields;
    }
  }

  /**
   * All that is done to the table, in this order. The first four make whole rows of printed ones,
   * each out of what the one before it left. Of those behind them, which mend whole rows, one has
   * to wait for another: levels are filled when labels are joined, for half a label covers no row.
   */
  private List<Pass> passes(Seams seams) {
    LevelLabels labels = new LevelLabels(lexicon, Taxonomy.standard());
    return List.of(
        new BlankFillers(),
        new ReadHeads(lexicon, sections, labels),
        new AlignRows(labels),
        new JoinBroken(lexicon, seams),
        new MoveReasonTails(seams),
        new JoinLabels(lexicon),
        new FillLevels(Taxonomy.standard()),
        new BareNames());
  }

  /** Reads the rows of the section. */
  public Contents read(List<Row> rows, Seams seams) {
    IndicatorTable table = IndicatorTable.of(rows);
    for (Pass pass : passes(seams)) {
      table = pass.apply(table);
    }
    for (Note note : table.notes()) {
      note.enter(ledger);
    }
    List<Indicator> indicators = new ArrayList<>(table.rows().size());
    for (int i = 0; i < table.rows().size(); i++) {
      indicators.add(indicator(i, table.rows().get(i), table.reasonsAreCut()));
    }
    return new Contents(indicators, table.columns());
  }

  private Indicator indicator(int index, TableRow row, boolean reasonsAreCut) {
    for (int i = 0; i < row.mends().size(); i++) {
      TableRow.Mend mend = row.mends().get(i);
      Pointer path =
          mend.column().isPresent() ? path(index, mend.column().get()) : IndicatorField.row(index);
      ledger.repair(mend.kind(), path, mend.line(), mend.detail());
    }
    doubtLevel(index, IndicatorColumn.LEVEL1, row);
    doubtLevel(index, IndicatorColumn.LEVEL2, row);
    otherColumn(index, row, IndicatorColumn.FORMULA);
    otherColumn(index, row, IndicatorColumn.OWN);
    boolean whole = isWhole(row);
    return new Indicator(
        phrase(index, row, IndicatorColumn.LEVEL1),
        phrase(index, row, IndicatorColumn.LEVEL2),
        phrase(index, row, IndicatorColumn.LEVEL3),
        ledger.quantity(IndicatorField.TARGET.path(index), target(index, row), whole),
        ledger.quantity(IndicatorField.ACTUAL.path(index), row.text(IndicatorColumn.ACTUAL), whole),
        ledger.number(IndicatorField.POINTS.path(index), row.text(IndicatorColumn.POINTS), whole),
        ledger.number(IndicatorField.SCORE.path(index), row.text(IndicatorColumn.SCORE), whole),
        reason(index, row, reasonsAreCut),
        row.line());
  }

  private static boolean isWhole(TableRow row) {
    return row.has(IndicatorColumn.TARGET)
        && row.has(IndicatorColumn.ACTUAL)
        && row.has(IndicatorColumn.POINTS)
        && row.has(IndicatorColumn.SCORE);
  }

  /** {@code 敷量指标}: 数量指标 or 质量指标, or a label that the agency made up. */
  private void doubtLevel(int index, IndicatorColumn column, TableRow row) {
    Text text = row.text(column);
    if (text.isBlank() || Taxonomy.standard().isLevel(text.value())) {
      return;
    }
    String key = Fold.key(text.value());
    if (!lexicon.isLevel(key)
        && (lexicon.level1().resembles(key) || lexicon.level2().resembles(key))) {
      Pointer path = path(index, column);
      Object label = text.value();
      ledger.repair(Repair.Kind.ALIGNED_CELL, path, row.line(), "doubt.misread", label, column);
    }
  }

  private void otherColumn(int index, TableRow row, IndicatorColumn column) {
    if (row.has(column)) {
      ledger.otherColumn(path(index, column), row.text(column));
    }
  }

  /** A reason is cut if the column's head is, or if its last sentence has no end. */
  private Optional<String> reason(int index, TableRow row, boolean reasonsAreCut) {
    Text reason = row.text(IndicatorColumn.DEVIATION);
    boolean cut = reasonsAreCut && !Seams.isEnded(reason.value()) || Seams.isCut(reason.value());
    if (cut && reason.size() == 1 && !Numbers.isNone(reason.value())) {
      ledger.truncated(path(index, IndicatorColumn.DEVIATION), reason);
    }
    return ledger.text(path(index, IndicatorColumn.DEVIATION), reason);
  }

  /** A target in three columns, {@code ≥⇥95⇥%}, is one text; of {@code 定性⇥改善} it is 改善. */
  private Text target(int index, TableRow printed) {
    TableRow row = inOrder(index, printed);
    Text target = row.text(IndicatorColumn.TARGET);
    Text nature = row.text(IndicatorColumn.NATURE);
    if (!target.isBlank() && isKind(nature)) {
      ledger.kind(path(index, IndicatorColumn.TARGET), nature.cell(0));
    } else {
      target = nature.join(target);
    }
    return target.join(row.text(IndicatorColumn.MEASURE));
  }

  private boolean isKind(Text nature) {
    return nature.size() == 1 && lexicon.kinds().exact(nature.cell(0)).isPresent();
  }

  /**
   * {@code 98.5⇥不超过⇥万元}, {@code 改善⇥定性}, {@code 不超过⇥万元⇥98.5}: two of the target's three cells have
   * changed places.
   */
  private TableRow inOrder(int index, TableRow row) {
    Text value = row.text(IndicatorColumn.TARGET);
    if (value.isBlank() || Characters.hasDigit(value.value())) {
      return row;
    }
    Text nature = row.text(IndicatorColumn.NATURE);
    boolean kind = isKind(value) && !nature.isBlank() && !isKind(nature);
    if (kind || Numbers.isNumber(nature.value())) {
      return exchanged(index, row, IndicatorColumn.NATURE);
    }
    boolean behind = Numbers.isNumber(row.text(IndicatorColumn.MEASURE).value());
    return behind ? exchanged(index, row, IndicatorColumn.MEASURE) : row;
  }

  private TableRow exchanged(int index, TableRow row, IndicatorColumn other) {
    Text value = row.text(other);
    ledger.repair(
        Repair.Kind.MOVED_TEXT,
        path(index, IndicatorColumn.TARGET),
        value.line(),
        "moved.other-column",
        value.value(),
        other);
    return row.with(other, row.text(IndicatorColumn.TARGET)).with(IndicatorColumn.TARGET, value);
  }

  private Optional<String> phrase(int index, TableRow row, IndicatorColumn column) {
    return ledger.phrase(path(index, column), row.text(column));
  }

  /** The member of an indicator that a column fills; the row as a whole where none does. */
  private static Pointer path(int index, IndicatorColumn column) {
    IndicatorField field = field(column);
    return field == null ? IndicatorField.row(index) : field.path(index);
  }
}

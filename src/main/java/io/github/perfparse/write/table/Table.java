package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The four tables that forms make, the same in every format that has tables. Their first two
 * columns, {@code file} and {@code form}, say which form a row belongs to; {@code row} numbers the
 * rows of one form from 1 in the order of the JSON, whose {@code /indicators/3} is row 4.
 */
public enum Table implements Keyed {
  /** One row a form. */
  FORMS,
  /** One row a fund row. */
  FUNDING,
  /** One row an indicator. */
  INDICATORS,
  /** One row a finding. */
  FINDINGS;

  /** The names of the columns, in their order. */
  public List<String> heads(Language heads) {
    List<String> titles = new ArrayList<>();
    for (Column<?> column : columns()) {
      titles.add(column.title(heads));
    }
    return titles;
  }

  /** Made where they are wanted: to name a table on the command line takes none of them. */
  public List<? extends Column<?>> columns() {
    return switch (this) {
      case FORMS -> FormColumns.SHAPE.columns();
      case FUNDING -> FundingColumns.SHAPE.columns();
      case INDICATORS -> IndicatorColumns.SHAPE.columns();
      case FINDINGS -> FindingColumns.SHAPE.columns();
    };
  }

  /** The rows that a form gives to the table; each has a value for each column. */
  public List<List<Value>> rows(Form form, List<Finding> findings) {
    return switch (this) {
      case FORMS -> FormColumns.SHAPE.rows(form, List.of(form));
      case FUNDING -> FundingColumns.SHAPE.rows(form, form.funding().rows());
      case INDICATORS -> IndicatorColumns.SHAPE.rows(form, form.indicators());
      case FINDINGS -> FindingColumns.SHAPE.rows(form, findings);
    };
  }

  /** The row that a refused form gives to the table; none but that of the findings has one. */
  List<List<Value>> rows(Refusal refusal) {
    return this == FINDINGS ? List.of(FindingColumns.row(refusal)) : List.of();
  }

  /** The table in whose rows a value stands. */
  public static Table of(Pointer path) {
    if (path.index() == Pointer.NO_ROW) {
      return FORMS;
    }
    return switch (path.section()) {
      case IndicatorField.SECTION -> INDICATORS;
      case FundField.SECTION -> FUNDING;
      default -> FORMS;
    };
  }

  /** The 1-based row, among those of its form, in which a value stands. */
  public static int rowOf(Pointer path) {
    return of(path) == FORMS ? 1 : path.index() + 1;
  }

  /** The table's name: on the command line, of a file, of a sheet. */
  @Override
  public String toString() {
    return key();
  }
}

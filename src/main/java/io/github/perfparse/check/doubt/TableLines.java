package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that each table of a form stands on: all between what comes before it and what comes
 * after it, so that a text above its first row or below its last is inside.
 *
 * <pre>
 * 5  实施单位⇥…                 head
 * 6  项目资金⇥全年预算数⇥…      ┐
 * 7  年度资金总额⇥…             │ the fund table
 * 8  6 7                        ┘
 * 9  年度总体目标⇥…             objectives
 * </pre>
 */
public final class TableLines {

  private final Form form;
  private final List<Mark> marks = new ArrayList<>();

  /** The lines of each table, once somebody has asked: as many findings as rows may ask. */
  private final LineRange[] known = new LineRange[Part.values().length];

  /** The parts of a form from its top to its foot. */
  private enum Part {
    HEAD,
    FUNDS,
    OBJECTIVES,
    INDICATORS,
    TOTAL,
    GRADE,
    /** Labelled cells stand above the tables as well as below them. */
    ATTRIBUTES;

    static Part of(Pointer path) {
      return switch (path.section()) {
        case "funding", "funding/rows" -> FUNDS;
        case "objectives" -> OBJECTIVES;
        case "indicators" -> INDICATORS;
        case "total" -> TOTAL;
        case "grade" -> GRADE;
        case "attributes" -> ATTRIBUTES;
        default -> HEAD;
      };
    }

    /** The total is the last row of the indicators' table. */
    Part table() {
      return this == TOTAL ? INDICATORS : this;
    }
  }

  /** A line on which something of a part is printed. */
  private record Mark(Part part, int line) {}

  public TableLines(Form form) {
    this.form = form;
    for (Provenance piece : form.provenance()) {
      marks.add(new Mark(Part.of(piece.path()), piece.line()));
    }
    for (Funding.Row row : form.funding().rows()) {
      marks.add(new Mark(Part.FUNDS, row.line()));
    }
    for (Indicator indicator : form.indicators()) {
      marks.add(new Mark(Part.INDICATORS, indicator.line()));
    }
    if (form.total().line().isPresent()) {
      marks.add(new Mark(Part.TOTAL, form.total().line().getAsInt()));
    }
  }

  /** The lines of the table that the value stands in; all of the form where it is not known. */
  public LineRange around(Pointer path) {
    Part table = Part.of(path).table();
    if (known[table.ordinal()] == null) {
      known[table.ordinal()] = around(table);
    }
    return known[table.ordinal()];
  }

  private LineRange around(Part table) {
    LineRange rows = rows(table);
    LineRange around = new LineRange(form.source().firstLine(), Integer.MAX_VALUE);
    for (Mark mark : marks) {
      if (mark.part().table() != table) {
        around = around.outside(mark.line(), rows);
      }
    }
    return around;
  }

  private LineRange rows(Part table) {
    LineRange rows = LineRange.NONE;
    for (Mark mark : marks) {
      rows = mark.part().table() == table ? rows.with(mark.line()) : rows;
    }
    return rows;
  }

  /** Whether the value stands above all tables. */
  boolean isHead(Pointer path) {
    return Part.of(path) == Part.HEAD;
  }

  /** Whether it is a labelled cell that stands above all tables. */
  boolean isAboveTables(Pointer path, int line) {
    boolean above = Part.of(path) == Part.ATTRIBUTES;
    for (int i = 0; above && i < marks.size(); i++) {
      Part part = marks.get(i).part();
      above = part == Part.ATTRIBUTES || part == Part.HEAD || marks.get(i).line() > line;
    }
    return above;
  }

  /** Whether nothing was read of the form's parts down to the one that the value stands in. */
  boolean isFirst(Pointer path) {
    Part part = Part.of(path);
    for (Mark mark : marks) {
      if (mark.part() != Part.ATTRIBUTES && mark.part().compareTo(part) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether anything was read of the form's parts below the one that the value stands in. */
  boolean goesOnBelow(Pointer path) {
    Part part = Part.of(path);
    for (Mark mark : marks) {
      boolean unitAlone = mark.part() == Part.FUNDS && form.funding().rows().isEmpty();
      if (mark.part() != Part.ATTRIBUTES && mark.part().compareTo(part) > 0 && !unitAlone) {
        return true;
      }
    }
    return part.table() == Part.INDICATORS && hasRemarkBelow();
  }

  /** {@code 总分⇥100} ⏎ {@code 评价结论⇥…}: a labelled cell stands below the last row of all. */
  private boolean hasRemarkBelow() {
    LineRange rows = rows(Part.INDICATORS);
    for (Mark mark : marks) {
      if (mark.part() == Part.ATTRIBUTES && rows != LineRange.NONE && mark.line() > rows.last()) {
        return true;
      }
    }
    return false;
  }
}

package io.github.perfparse.check;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of the fund table as figures. */
final class FundRow {

  private final Funding.Row row;
  private final Map<FundCell, Figure> cells = new EnumMap<>(FundCell.class);

  FundRow(Funding.Row row, int index, Evidence evidence) {
    this.row = row;
    for (FundCell cell : FundCell.values()) {
      Pointer path = Pointer.of("funding/rows", index, cell.key());
      cells.put(cell, evidence.number(name(cell), path, row.line(), cell.of(row)));
    }
  }

  private String name(FundCell cell) {
    return switch (cell) {
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE -> label() + " " + cell.label();
      case POINTS -> "fund points";
      case SCORE -> "fund score";
    };
  }

  Funding.Kind kind() {
    return row.kind();
  }

  /** The row's label without the words that only introduce it: {@code 其中：当年财政拨款}. */
  String label() {
    int colon = Math.max(row.label().indexOf('：'), row.label().indexOf(':'));
    boolean introduced = row.label().startsWith("其中") && colon > 0;
    String label = introduced ? row.label().substring(colon + 1) : row.label();
    String bare = label.strip();
    boolean colonLast = bare.endsWith("：") || bare.endsWith(":");
    return colonLast ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  Figure cell(FundCell cell) {
    return cells.get(cell);
  }

  List<Figure> amounts() {
    return FundCell.AMOUNTS.stream().map(cells::get).toList();
  }
}

package io.github.perfparse.check;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the fund table as figures. */
final class FundRow {

  private final Funding.Row row;
  private final int index;
  private final Evidence evidence;
  private final String label;

  FundRow(Funding.Row row, int index, Evidence evidence) {
    this.row = row;
    this.index = index;
    this.evidence = evidence;
    this.label = bare(row.label());
  }

  private Figure.Label name(FundCell cell) {
    return switch (cell) {
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE -> new Figure.Label(label, cell.label());
      case POINTS -> new Figure.Label("", "fund points");
      case SCORE -> new Figure.Label("", "fund score");
    };
  }

  Funding.Kind kind() {
    return row.kind();
  }

  /** The row's label without the words that only introduce it: {@code 其中：当年财政拨款}. */
  String label() {
    return label;
  }

  private static String bare(String printed) {
    int colon = Math.max(printed.indexOf('：'), printed.indexOf(':'));
    boolean introduced = printed.startsWith("其中") && colon > 0;
    String bare = (introduced ? printed.substring(colon + 1) : printed).strip();
    boolean colonLast = bare.endsWith("：") || bare.endsWith(":");
    return colonLast ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  Figure cell(FundCell cell) {
    Pointer path = Pointer.of("funding/rows", index, cell.key());
    return new Figure(evidence, name(cell), path, row.line(), Optional.empty(), cell.of(row));
  }

  List<Figure> amounts() {
    List<Figure> amounts = new ArrayList<>(FundCell.AMOUNTS.size());
    for (FundCell amount : FundCell.AMOUNTS) {
      amounts.add(cell(amount));
    }
    return amounts;
  }
}

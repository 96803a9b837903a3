package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;

/** What is doubted of the cells of a table's rows, some cells perhaps more than once. */
final class Marks {

  private final List<Repair> doubts = new ArrayList<>();
  private final List<Indicator> rows;

  Marks(List<Indicator> rows) {
    this.rows = rows;
  }

  /** Doubts cells of the row of that index, if there is one. */
  void mark(int index, Message why, IndicatorField... fields) {
    boolean there = index >= 0 && index < rows.size();
    for (int i = 0; i < fields.length && there; i++) {
      int line = rows.get(index).line();
      doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, fields[i].path(index), line, why));
    }
  }

  List<Repair> doubts() {
    return doubts;
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines of a table that might nearly as well belong to another row: at each edge between
 * two lines the cheapest way that has a cut there is set against the cheapest that has none.
 *
 * <pre>
 * 绩效目标制度健全   5.00   稳步推进
 * 性                                   the row above or the row below: both cost about the same
 * 资金投入程序合规   5.00   长期
 * </pre>
 */
final class RowMargins {

  private final TablePart part;
  private final RowCuts cuts;
  private final List<Band> best;
  private final int[] rowOf;
  private final List<LooseWord> loose = new ArrayList<>();

  private RowMargins(TablePart part, RowCuts cuts) {
    this.part = part;
    this.cuts = cuts;
    this.best = cuts.rows();
    this.rowOf = rowOf(best);
  }

  /** The words of such lines. */
  static List<LooseWord> of(TablePart part, RowCuts cuts) {
    RowMargins margins = new RowMargins(part, cuts);
    for (int edge = 1; edge < part.size(); edge++) {
      margins.at(edge);
    }
    for (int row = 1; row < margins.best.size(); row++) {
      margins.below(row - 1);
    }
    for (int row = 0; row < margins.best.size(); row++) {
      margins.bare(row);
    }
    return margins.loose;
  }

  private int[] rowOf(List<Band> bands) {
    int[] rows = new int[part.size()];
    for (int r = 0; r < bands.size(); r++) {
      Arrays.fill(rows, bands.get(r).from(), bands.get(r).to() + 1, r);
    }
    return rows;
  }

  private void at(int edge) {
    boolean cut = rowOf[edge] != rowOf[edge - 1];
    Band over = cut ? cuts.over(edge) : null;
    int other = cut ? cuts.costWith(over) : cuts.costWithCut(edge);
    if (other - cuts.cost() >= RowCuts.NEAR) {
      return;
    }
    List<Band> rows = new ArrayList<>(cuts.above(cut ? over.from() : edge));
    if (cut) {
      rows.add(over);
    }
    rows.addAll(cuts.below(cut ? over.to() + 1 : edge));
    compare(rows);
  }

  /** {@code 6.0 ⏎ 0}, where others have two decimals: the digits below may be this row's yet. */
  private void below(int row) {
    Band band = best.get(row);
    if (lacksDecimals(band) && beginsWithDigits(best.get(row + 1).from())) {
      for (int line = band.from(); line <= band.to(); line++) {
        add(line, row + 1);
      }
    }
  }

  /** A row without a number or a quantity is hardly one: its words may be another row's. */
  private void bare(int row) {
    Band band = best.get(row);
    boolean text = false;
    for (int c = 0; c < part.columns(); c++) {
      for (int line = band.from(); line <= band.to(); line++) {
        boolean any = !part.cell(line, c).isEmpty();
        if (any && (part.kind(c).isNumber() || part.kind(c) == ColumnKind.QUANTITY)) {
          return;
        }
        text |= any && part.kind(c) == ColumnKind.TEXT;
      }
    }
    for (int line = band.from(); text && line <= band.to(); line++) {
      add(line, Math.max(0, row - 1));
      add(line, Math.min(best.size() - 1, row + 1));
    }
  }

  private boolean lacksDecimals(Band band) {
    for (int c = 0; c < part.columns(); c++) {
      int last = band.to();
      while (last > band.from() && part.cell(last, c).isEmpty()) {
        last--;
      }
      if (part.decimals(c) > 0 && part.lacksDecimals(last, c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether digits stand there that are hardly a number of their own. */
  private boolean beginsWithDigits(int line) {
    for (int c = 0; c < part.columns(); c++) {
      String text = part.cell(line, c).text();
      boolean digits = part.decimals(c) > 0 && NumberTexts.isDigits(text);
      if (digits && (text.startsWith("0") || text.length() > 3)) {
        return true;
      }
    }
    return false;
  }

  /** Each row of the other way stands for the row that has most of its lines. */
  private void compare(List<Band> others) {
    int last = -1;
    for (Band band : others) {
      int row = rowOf[band.from()];
      for (int r = row + 1; r <= rowOf[band.to()]; r++) {
        row = shared(band, r) > shared(band, row) ? r : row;
      }
      for (int line = band.from(); line <= band.to(); line++) {
        if (rowOf[line] != row || row == last) {
          add(line, row);
        }
      }
      last = row;
    }
  }

  private int shared(Band band, int row) {
    return Math.min(band.to(), best.get(row).to()) - Math.max(band.from(), best.get(row).from());
  }

  private void add(int line, int row) {
    Word inRow = word(best.get(row));
    for (int c = 0; c < part.columns(); c++) {
      if (!part.kind(c).isMerged() && inRow != null) {
        for (Word word : part.cell(line, c).words()) {
          loose.add(new LooseWord(word.place(), inRow.place(), word.place()));
        }
      }
    }
  }

  private Word word(Band band) {
    for (int line = band.from(); line <= band.to(); line++) {
      for (int c = 0; c < part.columns(); c++) {
        if (!part.kind(c).isMerged() && !part.cell(line, c).isEmpty()) {
          return part.cell(line, c).words().get(0);
        }
      }
    }
    return null;
  }
}

package io.github.perfparse.parse.indicators.levels;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pass <b>fill levels</b>: gives every row its level 1 and level 2. Both are merged cells that
 * print once for a run of rows. A label printed on the row or above it is simply read; one that is
 * not is inferred, and the repair says from what.
 */
public record FillLevels(Taxonomy taxonomy) implements Pass {

  /**
   * A name that speaks for a level 2 as strongly as this may stand for a label that is not printed.
   */
  private static final int TELLING = 200;

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    return table.rows(fill(table.rows()));
  }

  private List<TableRow> fill(List<TableRow> printed) {
    List<TableRow> rows = new ArrayList<>(printed);
    fillOnlyChildren(rows);
    return new Filling(rows).fill();
  }

  /** 满意度指标 alone: it has but one level 2. */
  private void fillOnlyChildren(List<TableRow> rows) {
    Set<String> printedBelow = new HashSet<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      TableRow row = rows.get(i);
      if (row.has(IndicatorColumn.LEVEL2)) {
        printedBelow.add(row.text(IndicatorColumn.LEVEL2).value());
      } else if (row.has(IndicatorColumn.LEVEL1)) {
        fillOnlyChild(rows, i, printedBelow);
      }
    }
  }

  private void fillOnlyChild(List<TableRow> rows, int index, Set<String> printedBelow) {
    TableRow row = rows.get(index);
    Optional<String> only = taxonomy.onlyChild(row.text(IndicatorColumn.LEVEL1).value());
    if (only.isPresent() && !printedBelow.contains(only.get())) {
      rows.set(index, withOnlyChild(row, only.get()));
    }
  }

  private static TableRow withOnlyChild(TableRow row, String level2) {
    Text level1 = row.text(IndicatorColumn.LEVEL1);
    return row.with(IndicatorColumn.LEVEL2, level1.reading(level2))
        .mended(
            Repair.Kind.INFERRED_LEVEL,
            IndicatorColumn.LEVEL2,
            row.line(),
            "inferred.only",
            level1.value());
  }

  /** The levels of one table. */
  private final class Filling {

    private final List<TableRow> rows;
    private final LabelRuns runs;
    private final List<Text> carriedLevel1;

    Filling(List<TableRow> rows) {
      this.rows = rows;
      this.runs = LabelRuns.of(rows, taxonomy);
      this.carriedLevel1 = carriedLevel1();
    }

    List<TableRow> fill() {
      List<TableRow> filled = new ArrayList<>(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        int owner = runs.owner(i);
        Text level2 = level2(i, owner);
        Text level1 = level1(i, owner, level2.value());
        TableRow row = rows.get(i).withLevels(level1, level2);
        filled.add(toldLevel1(i, level1, toldLevel2(i, owner, row)));
      }
      return filled;
    }

    /** The level 2 of a row; blank where nothing says it. */
    private Text level2(int index, int owner) {
      return owner == LabelRuns.NONE ? byName(index) : rows.get(owner).text(IndicatorColumn.LEVEL2);
    }

    /** The row with what is to be said of its level 2. */
    private TableRow toldLevel2(int index, int owner, TableRow row) {
      Text label = row.text(IndicatorColumn.LEVEL2);
      if (owner == LabelRuns.NONE) {
        return label == rows.get(index).text(IndicatorColumn.LEVEL2)
            ? row
            : inferred(row, IndicatorColumn.LEVEL2, Text.BLANK, "inferred.by-name");
      }
      if (owner < index && beginsBlankCell(index, IndicatorColumn.LEVEL2)) {
        return inferred(row, IndicatorColumn.LEVEL2, label, TableRow.BLANK_CELL);
      }
      return owner == index || owner < index && !runs.areInferred()
          ? row
          : inferred(row, IndicatorColumn.LEVEL2, label, "inferred.mid-run");
    }

    /** {@code 时效 ¶ [ ] ¶ [↑] ¶ [↑]}: the label of three rows is lost. */
    private boolean beginsBlankCell(int index, IndicatorColumn level) {
      return index + 1 < rows.size()
          && rows.get(index + 1).isBelowBlankCell(level)
          && !rows.get(index).isBelowBlankCell(level);
    }

    /** No label covers the row: its name may say what it is, if strongly enough. */
    private Text byName(int index) {
      TableRow row = rows.get(index);
      String level1 = carriedLevel1.get(index).value();
      Leaning leaning = taxonomy.leaning(row.text(IndicatorColumn.LEVEL3).value());
      for (String level2 : taxonomy.children(level1)) {
        if (leaning.to(level2) >= TELLING) {
          return Text.unprinted(level2);
        }
      }
      return row.text(IndicatorColumn.LEVEL2);
    }

    /** The level 1 of a row of that level 2; blank where nothing says it. */
    private Text level1(int index, int owner, String level2) {
      Text carried = carriedLevel1.get(index);
      if (owner != LabelRuns.NONE && rows.get(owner).has(IndicatorColumn.LEVEL1)) {
        return rows.get(owner).text(IndicatorColumn.LEVEL1);
      }
      if (level2.isEmpty() || !carried.isBlank() && taxonomy.allows(carried.value(), level2)) {
        return carried;
      }
      Optional<String> parent = taxonomy.parent(level2);
      return parent.isPresent() ? printed(parent.get()) : nextLevel1(index);
    }

    /** The row with what is to be said of its level 1. */
    private TableRow toldLevel1(int index, Text level1, TableRow row) {
      if (level1.isBlank()) {
        return row;
      }
      if (beginsBlankCell(index, IndicatorColumn.LEVEL1)) {
        return inferred(row, IndicatorColumn.LEVEL1, level1, TableRow.BLANK_CELL);
      }
      boolean onRow = rows.get(index).level1().equals(level1.value());
      if (onRow || !runs.areInferred() && carriedLevel1.get(index).value().equals(level1.value())) {
        return row;
      }
      String key = level1.size() == 0 ? "inferred.usual" : "inferred.printed-below";
      return inferred(row, IndicatorColumn.LEVEL1, level1, key);
    }

    /** For each row the level 1 label printed on it or last above it. */
    private List<Text> carriedLevel1() {
      List<Text> carried = new ArrayList<>(rows.size());
      Text last = Text.BLANK;
      for (TableRow row : rows) {
        last = row.has(IndicatorColumn.LEVEL1) ? row.text(IndicatorColumn.LEVEL1) : last;
        carried.add(last);
      }
      return carried;
    }

    private Text nextLevel1(int index) {
      for (int i = index; i < rows.size(); i++) {
        if (rows.get(i).has(IndicatorColumn.LEVEL1)) {
          return rows.get(i).text(IndicatorColumn.LEVEL1);
        }
      }
      return Text.BLANK;
    }

    /** The level 1 where it is printed first; a text without a cell where it is printed nowhere. */
    private Text printed(String level1) {
      for (TableRow row : rows) {
        if (row.level1().equals(level1)) {
          return row.text(IndicatorColumn.LEVEL1);
        }
      }
      return Text.unprinted(level1);
    }
  }

  private static TableRow inferred(TableRow row, IndicatorColumn column, Text label, String key) {
    int line = label.size() == 0 ? row.line() : label.line();
    return row.mended(
        Repair.Kind.INFERRED_LEVEL, column, line, key, row.text(column).value(), line);
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Blanks the copies of merged cells. Some tools print a merged cell in every place it covers:
 *
 * <pre>
 * 项目名称⇥项目名称⇥绿道养护⇥绿道养护⇥绿道养护     →  项目名称⇥∅⇥绿道养护⇥∅⇥∅
 * 绩效指标⇥三级指标⇥三级指标⇥年度指标值⇥实际完成值  →  绩效指标⇥三级指标⇥∅⇥年度指标值⇥实际完成值
 * 绩效指标⇥养护面积⇥养护面积⇥290万㎡⇥290万㎡      →  ∅⇥养护面积⇥∅⇥290万㎡⇥290万㎡
 * </pre>
 *
 * <p>A dump is known to repeat by a label that stands beside itself, or a project's name that does.
 * Values may be equal by right, as target and actual value are in the example; so below a head row
 * only those cells are copies that stand under one and the same head. Rows of indicators whose head
 * row was lost, or misread, obey no other table's: there no value is a copy.
 */
public final class RepeatedMerges implements Consumer<Row> {

  private static final int FEWEST = 3;

  private final LabelRows labels;
  private final Consumer<Row> rows;

  /** Whether the form that is being read repeats. */
  private boolean repeats;

  /** The row of column heads that the rows below it obey; empty outside of tables. */
  private List<Cell> heads = List.of();

  /** The section label that the first cell of each row of its section repeats. */
  private Optional<String> section = Optional.empty();

  /**
   * @param rows takes each row, copies blanked
   */
  public RepeatedMerges(Consumer<Row> rows) {
    this.labels = new LabelRows();
    this.rows = rows;
  }

  @Override
  public void accept(Row row) {
    boolean positional = !row.syntax().keepsMerges() && row.cells().size() >= FEWEST;
    if (!positional || !repeats && !mayRepeat(row)) {
      rows.accept(row);
      return;
    }
    List<Cell> cells = row.cells();
    watch(cells);
    rows.accept(repeats ? new Row(row.syntax(), row.line(), row.afterGap(), blanked(cells)) : row);
  }

  /**
   * A project's name or a head row begins something new and says whether it repeats. So does one
   * text all over the row, but that may be a note within a table, whose heads still hold below it.
   */
  private void watch(List<Cell> cells) {
    if (isOneText(cells)) {
      repeats = true;
    } else if (isMadeOfCopies(cells)) {
      repeats = true;
      heads = List.of();
    } else if (labels.isProjectName(cells.get(0))) {
      repeats = isBesideItself(cells) || isFilled(cells);
      heads = List.of();
    } else if (labels.isHeadRow(cells)) {
      repeats |= isBesideItself(cells);
      heads = cells;
    } else {
      repeats |= isLabelThrice(cells);
    }
  }

  /** {@code 总分⇥总分⇥总分⇥总分⇥100⇥97}, in a text that begins in the middle of a form. */
  private boolean isLabelThrice(List<Cell> cells) {
    return isCopy(cells, 1) && isCopy(cells, 2) && labels.isLabel(cells.get(0));
  }

  /** Whether all cells say the same, and say more than a number does. */
  private static boolean isOneText(List<Cell> cells) {
    String text = cells.get(0).text();
    return text.length() > FEWEST && Characters.hasHan(text) && areAll(cells, text);
  }

  /** {@code 项目名称⇥绿道养护⇥绿道养护⇥绿道养护}: the name is merged over all the row. */
  private boolean isFilled(List<Cell> cells) {
    return labels.isProjectName(cells.get(0)) && isOneText(cells.subList(1, cells.size()));
  }

  /** {@code 部门⇥部门⇥青禾镇⇥青禾镇⇥青禾镇}: no cell is alone, and one is there three times. */
  private static boolean isMadeOfCopies(List<Cell> cells) {
    int run = 1;
    int longest = 1;
    for (int i = 1; i <= cells.size(); i++) {
      if (i < cells.size() && isCopy(cells, i)) {
        run++;
      } else if (run == 1 || !Characters.hasHan(cells.get(i - 1).text())) {
        return false;
      } else {
        longest = Math.max(longest, run);
        run = 1;
      }
    }
    return longest >= FEWEST;
  }

  private static boolean areAll(List<Cell> cells, String text) {
    for (Cell cell : cells) {
      if (!cell.text().equals(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBesideItself(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (isCopy(cells, i) && labels.isLabel(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Most rows of most dumps are not like that, and need no look at what they begin. */
  private boolean mayRepeat(Row row) {
    return hasTwins(row.printed())
        && (isOneText(row.cells())
            || labels.mayHaveLabel(row) && isBesideItself(row.cells())
            || isFilled(row.cells())
            || isMadeOfCopies(row.cells()));
  }

  /** Whether a text comes twice, were it only for the blank cells between. */
  private static boolean hasTwins(List<Cell> printed) {
    String before = "";
    for (int i = 0; i < printed.size(); i++) {
      String text = printed.get(i).text();
      if (text.equals(before) && Characters.hasHan(text)) {
        return true;
      }
      before = text;
    }
    return false;
  }

  private static boolean isCopy(List<Cell> cells, int index) {
    return !cells.get(index).isBlank()
        && cells.get(index).text().equals(cells.get(index - 1).text());
  }

  private List<Cell> blanked(List<Cell> cells) {
    boolean numbers = labels.isIndicator(cells) || labels.isTotal(cells);
    boolean headless = numbers && !labels.isIndicatorHead(heads);
    boolean one = isOneText(cells);
    List<Cell> kept = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      boolean copy =
          i == 0
              ? isSectionAgain(cells.get(0))
              : isCopy(cells, i) && (one || isOfOne(cells, i, headless));
      Cell cell = cells.get(i);
      kept.add(copy ? new Cell("", "", cell.line(), cell.column()) : cell);
    }
    if (labels.isFoot(cells.get(0))) {
      heads = List.of();
    }
    return kept;
  }

  /** The label of a section, merged down its rows, again. */
  private boolean isSectionAgain(Cell first) {
    boolean again = section.isPresent() && section.get().equals(first.text());
    section = labels.isSection(first) ? Optional.of(first.text()) : Optional.empty();
    return again;
  }

  /** Whether the cell and the one before it are places of one merged cell. */
  private boolean isOfOne(List<Cell> cells, int index, boolean headless) {
    boolean underOneHead = heads.isEmpty() || index < heads.size() && areEqual(heads, index);
    return !headless && underOneHead || labels.isLabel(cells.get(index));
  }

  /** Equal heads beside each other are one head, blank ones too. */
  private static boolean areEqual(List<Cell> cells, int index) {
    return cells.get(index).text().equals(cells.get(index - 1).text());
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.SpreadsheetErrors;
import io.github.perfparse.parse.foot.FootReader;
import io.github.perfparse.parse.foot.TotalReader;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a row looks like the first of, by what it means: a section's label in its first cell,
 * or several of the section's column heads. What it does there is for {@link State} to say.
 */
public record SectionFinder(Lexicon lexicon, Titles titles, HeadLabels headLabels) {

  /** So many column heads make a head row; fewer may be chance. */
  private static final int HEAD_ROW = 3;

  /** Points and score, and one that a merged cell repeats. */
  private static final int MOST_NUMBERS = 3;

  private static final String FOOTNOTE = "注";

  /** The cells of a total: label, points and score. */
  private static final int TOTAL = 3;

  /**
   * What the row looks like the first of, tried in the order in which a mistake would cost most.
   *
   * @param state where it stands. Damaged labels are looked for only where the section they open
   *     may follow, and next to nothing in the indicator table, where most rows stand
   */
  Optional<Opener> find(Row row, State state) {
    List<Cell> printed = row.printed();
    if (titles.isTitle(row)) {
      return Optional.of(Opener.TITLE);
    }
    if (isTotal(row)) {
      return Optional.of(Opener.TOTAL);
    }
    if (isIndicatorHead(row)) {
      return Optional.of(Opener.INDICATORS);
    }
    if (state.isInTable() ? isFundsAgain(printed, state) : isFundHead(row)) {
      return Optional.of(Opener.FUNDS);
    }
    if (state.step(Opener.OBJECTIVES) != Step.STAYS && isObjectiveHead(printed)) {
      return Optional.of(Opener.OBJECTIVES);
    }
    if (isFoot(printed) && !(state.isInTable() && isFootnote(printed.get(0)))) {
      return Optional.of(Opener.FOOT);
    }
    if (isHead(printed) || state.isTop() && isDamagedHead(printed)) {
      return Optional.of(namesProject(printed) ? Opener.PROJECT : Opener.HEAD);
    }
    if (state.isInTable()) {
      return Optional.empty();
    }
    boolean below = state == State.NOTE && endsInNumber(printed) && isBelowLostLevels(row);
    below |= state == State.OBJECTIVES && isScored(printed) && isBelowLostLevels(row);
    boolean indicator = below || isIndicator(printed) || isSplitRow(row);
    return indicator ? Optional.of(Opener.INDICATORS) : Optional.empty();
  }

  /**
   * A level's label and a number behind it: a row of an indicator table that has lost its head.
   * {@code 产出成本⇥人均成本⇥4⇥≤120元⇥112.8元⇥4}: of a short label two, points and score.
   */
  boolean isIndicator(List<Cell> printed) {
    if (printed.size() <= HEAD_ROW) {
      return false;
    }
    boolean several = printed.size() > HEAD_ROW + 1 && numbers(printed) > 1;
    return hasLevel(printed) && numbers(printed) >= 1
        || several && (lexicon.isLevel(printed.get(0)) || lexicon.isLevel(printed.get(1)));
  }

  /**
   * {@code 拨付及时率⇥%⇥≥⇥100⇥98⇥7⇥6}: the same of a table without levels, by its target in three
   * columns and the numbers of its row.
   */
  private boolean isSplitRow(Row row) {
    List<Cell> printed = row.printed();
    return printed.size() > HEAD_ROW
        && !row.cells().get(0).isBlank()
        && numbers(printed) >= MOST_NUMBERS
        && hasNature(printed);
  }

  /**
   * {@code ⇥⇥路灯完好率⇥≥95%⇥96%⇥10⇥10}: a row of the same table whose levels stand on a row above that
   * is lost; its points may stand before its target, and a reason last.
   */
  boolean isBelowLostLevels(Row row) {
    List<Cell> printed = row.printed();
    if (printed.size() <= HEAD_ROW || !row.cells().get(0).isBlank()) {
      return false;
    }
    return !isHeadLabel(printed.get(0))
        && (endsInNumber(printed) || numbers(printed) > 1)
        && hasWords(printed.subList(1, printed.size()));
  }

  /**
   * {@code ⇥⇥路灯完好率⇥≥95%⇥96%⇥10⇥8⇥灯具到货较晚}: points and score of a row, and more cells than there are
   * goals.
   */
  private static boolean isScored(List<Cell> printed) {
    boolean scored = false;
    for (int i = 2; i < printed.size(); i++) {
      scored |=
          Numbers.isNumber(printed.get(i - 1).text()) && Numbers.isNumber(printed.get(i).text());
    }
    return scored && printed.size() > HEAD_ROW + 1;
  }

  private static boolean endsInNumber(List<Cell> cells) {
    return Numbers.isNumber(cells.get(cells.size() - 1).text());
  }

  private static boolean hasWords(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!Numbers.isNumber(cell.text()) && !Numbers.isNone(cell.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLevel(List<Cell> printed) {
    for (Cell cell : printed) {
      if (isLabel(cell) && cell.key().endsWith("指标")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNature(List<Cell> printed) {
    for (int i = 1; i < printed.size(); i++) {
      String text = printed.get(i).text();
      boolean sign = text.length() == 1 && Characters.isComparison(text.charAt(0));
      if (sign || lexicon.kinds().exact(printed.get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int numbers(List<Cell> cells) {
    int numbers = 0;
    for (Cell cell : cells) {
      numbers += Numbers.isNumber(cell.text()) ? 1 : 0;
    }
    return numbers;
  }

  /**
   * {@code 总分⇥100⇥95}, {@code 度指⇥总分⇥100⇥95}, {@code 其他需要说明事项⇥无⇥总分⇥100⇥95⇥优}, and the heads over the
   * values of the next row, {@code 总分⇥总分值⇥总得分⇥自评等级}.
   */
  private boolean isTotal(Row row) {
    List<Cell> printed = row.printed();
    for (int i = 0; lexicon.foot().mayBeIn(row) && i < printed.size(); i++) {
      if (isFootLabel(printed.get(i), FootLabel.TOTAL)) {
        return isBeforeTotal(printed.subList(0, i))
            && isBehindTotal(printed.subList(i + 1, printed.size()));
      }
    }
    return printed.size() == 1
        ? TotalReader.inOneCell(printed.get(0), lexicon).isPresent()
        : isDamagedTotal(printed);
  }

  /** {@code 总兮⇥100⇥95}: the label is half right, and no indicator is only 100 and its score. */
  private static boolean isDamagedTotal(List<Cell> printed) {
    return printed.size() == TOTAL
        && TotalReader.isDamagedLabel(printed.get(0))
        && TotalReader.isHundred(printed.get(1))
        && Numbers.isNumber(printed.get(2).text());
  }

  private boolean isBeforeTotal(List<Cell> cells) {
    boolean remark = !cells.isEmpty() && isFootLabel(cells.get(0), FootLabel.NOTE);
    for (Cell cell : cells) {
      if (!remark && !LabelPieces.isPiece(cell, lexicon) && !isLabel(cell)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Numbers, a grade, a text at the end at most. {@code 总分⇥达标⇥达标⇥5⇥5} and {@code 总分⇥优⇥优⇥5⇥5} are
   * indicators that are called so, with target and actual value before their numbers.
   */
  private boolean isBehindTotal(List<Cell> cells) {
    int numbers = 0;
    boolean values = false;
    for (int i = 0; i < cells.size(); i++) {
      boolean number = Numbers.isNumber(cells.get(i).text());
      numbers += number ? 1 : 0;
      boolean reason = i == cells.size() - 1 && numbers > 0;
      if (number && values || !isPartOfTotal(cells.get(i)) && !reason) {
        return false;
      }
      boolean labelled = i > 0 && isFootLabel(cells.get(i - 1), FootLabel.GRADE);
      values |= isGrade(cells.get(i)) && !labelled;
    }
    return numbers <= MOST_NUMBERS;
  }

  private boolean isPartOfTotal(Cell cell) {
    return Numbers.isNumber(cell.text())
        || SpreadsheetErrors.isError(cell.text())
        || Numbers.isNone(cell.text())
        || isGrade(cell)
        || isFootLabel(cell, FootLabel.TOTAL)
        || isFootLabel(cell, FootLabel.GRADE);
  }

  private boolean isGrade(Cell cell) {
    return lexicon.grades().exact(cell).isPresent();
  }

  private boolean isLabel(Cell cell) {
    return lexicon.isLevel(cell) || lexicon.sections().exact(cell).isPresent();
  }

  private boolean isFootLabel(Cell cell, FootLabel label) {
    return lexicon.foot().means(cell, label);
  }

  private boolean isIndicatorHead(Row row) {
    return isBeginOfIndicators(row.printed()) || isColumnHeads(row);
  }

  /** The section's label alone, or with the first heads of a row that is broken behind them. */
  private boolean isBeginOfIndicators(List<Cell> printed) {
    boolean begin = isSection(printed, SectionLabel.INDICATORS);
    for (int i = 1; begin && i < printed.size(); i++) {
      begin = lexicon.indicatorColumns().exact(printed.get(i)).isPresent();
    }
    return begin;
  }

  /** Whether the row holds the column heads of the indicator table. */
  public boolean isColumnHeads(Row row) {
    List<Cell> printed = row.printed();
    int columns = 0;
    boolean telling = false;
    int cells = lexicon.indicatorColumns().mayBeIn(row) ? printed.size() : 0;
    // No further than there are cells enough.
    for (int i = 0; i < cells && columns + cells - i >= HEAD_ROW; i++) {
      Optional<IndicatorColumn> column = lexicon.indicatorColumns().exact(printed.get(i));
      columns += column.isPresent() ? 1 : 0;
      telling |= column.isPresent() && column.get().isTelling();
    }
    return telling && columns >= HEAD_ROW;
  }

  private boolean isFundHead(Row row) {
    return isSection(row.printed(), SectionLabel.FUNDS)
        || lexicon.fundColumns().mayBeIn(row) && hasAmounts(row);
  }

  private boolean hasAmounts(Row row) {
    int amounts = 0;
    for (Cell cell : row.printed()) {
      Optional<FundColumn> column = lexicon.fundColumns().exact(cell);
      amounts += column.isPresent() && column.get().isAmount() ? 1 : 0;
    }
    return amounts >= HEAD_ROW - 1;
  }

  private boolean isObjectiveHead(List<Cell> printed) {
    Cell first = printed.get(0);
    if (isSection(printed, SectionLabel.OBJECTIVES)) {
      return true;
    }
    int columns = 0;
    for (Cell cell : printed) {
      columns += lexicon.objectiveColumns().find(cell).isPresent() ? 1 : 0;
    }
    return columns >= 2
        || columns == 1 && lexicon.sections().find(first, SectionLabel.OBJECTIVES).isPresent()
        || columns == 1 && isGoal(printed);
  }

  /** {@code 绩效目标⇥全年供水不断。}: the goal behind its label, what came of it on the next row. */
  private boolean isGoal(List<Cell> printed) {
    return printed.size() == 2
        && lexicon.objectiveColumns().means(printed.get(0), ObjectiveColumn.EXPECTED);
  }

  private boolean isFoot(List<Cell> printed) {
    Optional<FootLabel> label = lexicon.foot().exact(printed.get(0));
    if (label.isPresent()) {
      return label.get() != FootLabel.TOTAL || numbers(printed) < 2;
    }
    return FootReader.split(printed.get(0), lexicon).isPresent();
  }

  /** {@code 注：…}: below the total a remark like others, and no sign of it above. */
  private static boolean isFootnote(Cell cell) {
    return cell.text().startsWith(FOOTNOTE);
  }

  private boolean isSection(List<Cell> printed, SectionLabel section) {
    return lexicon.sections().means(printed.get(0), section);
  }

  private boolean isFundsAgain(List<Cell> printed, State state) {
    return state.step(Opener.FUNDS) == Step.BEGINS && isSection(printed, SectionLabel.FUNDS);
  }

  /** A label first, or behind the number of the table: {@code 公开14表⇥项目名称⇥甲渠维修}. */
  private boolean isHead(List<Cell> printed) {
    Cell first = printed.get(0);
    return isHeadLabel(first)
        || printed.size() > 2
            && isHeadLabel(printed.get(1))
            && new Furniture(lexicon).isPageNumber(first.text());
  }

  private boolean isHeadLabel(Cell cell) {
    return lexicon.headFields().exact(cell).isPresent() || headLabels.split(cell).isPresent();
  }

  /** {@code 项日名称⇥…}: looked for only where the top of a form is expected. */
  private boolean isDamagedHead(List<Cell> printed) {
    return headLabels.find(printed.get(0)).isPresent()
        || headLabels.splitGlued(printed.get(0)).isPresent();
  }

  /**
   * Whether the row may be a later line of a total: nothing but numbers, marks for none, a grade.
   */
  boolean isTotalPart(Row row) {
    for (Cell cell : row.printed()) {
      if (!isPartOfTotal(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row is a grade and nothing else: its label stands on the line above. */
  boolean isGrade(Row row) {
    List<Cell> printed = row.printed();
    return printed.size() == 1 && isGrade(printed.get(0));
  }

  /** Whether a row of these cells names a project. */
  boolean namesProject(List<Cell> printed) {
    for (Cell cell : printed) {
      Optional<HeadLabels.Split> split = headLabels.split(cell);
      boolean names = split.isPresent() && split.get().field() == HeadField.PROJECT_NAME;
      if (names || headLabels.isExactly(cell, HeadField.PROJECT_NAME)) {
        return true;
      }
    }
    return false;
  }
}

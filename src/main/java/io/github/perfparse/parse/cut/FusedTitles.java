package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gives a form's title a row of its own where something else has come to stand beside it, and one
 * cell where it was torn over several: only rows begin forms.
 *
 * <pre>
 * | 项目支出绩效自评表 | （2023年度） | 项目名称 | 绿道养护 |   →   项目支出绩效自评表
 *                                                                   （2023年度）
 *                                                                   项目名称 | 绿道养护
 * 附件2⇥项目支出绩效自评表                                      →   项目支出绩效自评表
 *                                                                   附件2
 * 财政项目⇥支出绩效自评表                                       →   财政项目支出绩效自评表
 * 项目支出绩效自评表 单位：万元                                  →   项目支出绩效自评表⇥单位：万元
 * </pre>
 */
public final class FusedTitles implements Consumer<Row> {

  /** A title, a year, a label. */
  private static final int FEWEST = 3;

  /** So many cells a title may be torn over. */
  private static final int MOST_PIECES = 4;

  private static final int LONGEST = 60;

  private static final String TABLE = "表";

  private static final String ANNEX = "附";

  private final LabelRows labels = new LabelRows();
  private final Titles titles = new Titles(Lexicon.standard());
  private final Furniture furniture = new Furniture(Lexicon.standard());
  private final Consumer<Row> rows;

  /**
   * @param rows takes each row, titles alone
   */
  public FusedTitles(Consumer<Row> rows) {
    this.rows = rows;
  }

  @Override
  public void accept(Row row) {
    if (!mayHoldTitle(row) || !passBeside(row) && !passTorn(row) && !passAboveHead(row)) {
      rows.accept(row);
    }
  }

  /** A cheap look: few cells, one of which has the title's last word. */
  private static boolean mayHoldTitle(Row row) {
    List<Cell> printed = row.printed();
    for (int i = 0; i < Math.min(printed.size(), MOST_PIECES); i++) {
      String text = printed.get(i).text();
      if (text.length() <= LONGEST && text.contains(TABLE)) {
        return true;
      }
    }
    return false;
  }

  /** Passes on a title, and what is printed beside it in a cell of its own or in the title's. */
  private boolean passBeside(Row row) {
    List<Cell> printed = row.printed();
    if (printed.size() == 1) {
      return passUnit(row, printed.get(0));
    }
    for (int i = 0; i < 2 && printed.size() == 2; i++) {
      if (isBeside(printed.get(1 - i)) && titles.isTitle(printed.get(i).text())) {
        pass(row, List.of(printed.get(i)), row.afterGap());
        pass(row, List.of(printed.get(1 - i)), false);
        return true;
      }
    }
    return false;
  }

  /**
   * {@code 附件2}, {@code 公开14表}, {@code (2023年度)}, {@code 填报日期：2024年3月}: neither label nor value.
   */
  private boolean isBeside(Cell cell) {
    String text = cell.text();
    boolean labelled = text.indexOf('：') > 0 || text.indexOf(':') > 0;
    return text.startsWith(ANNEX)
        || titles.isYearInBrackets(text)
        || furniture.isPageNumber(text)
        || labelled && MoneyUnit.alone(cell).isEmpty();
  }

  /** The blank before the unit is gone: {@code 项目支出绩效自评表单位：万元}. */
  private boolean passUnit(Row row, Cell cell) {
    String text = cell.text();
    int end = text.lastIndexOf(TABLE) + 1;
    while (end < text.length() && MoneyUnit.alone(Fold.key(text.substring(end))).isEmpty()) {
      end++;
    }
    String title = text.substring(0, end);
    if (end == text.length() || !titles.isTitle(title)) {
      return false;
    }
    String unit = text.substring(end);
    Cell beside = new Cell(unit, unit, cell.line(), cell.column() + end);
    pass(row, List.of(new Cell(title, title, cell.line(), cell.column()), beside), row.afterGap());
    return true;
  }

  private boolean passTorn(Row row) {
    List<Cell> printed = row.printed();
    if (printed.size() == 1 || printed.size() > MOST_PIECES) {
      return false;
    }
    StringBuilder title = new StringBuilder(printed.get(0).text());
    StringBuilder raw = new StringBuilder(printed.get(0).raw());
    for (Cell piece : printed.subList(1, printed.size())) {
      if (title.length() > LONGEST || !titles.isBegun(title.toString())) {
        return false;
      }
      title.append(piece.text());
      raw.append('\t').append(piece.raw());
    }
    Cell first = printed.get(0);
    boolean whole = titles.isTitle(title.toString());
    if (whole) {
      Cell cell = new Cell(title.toString(), raw.toString(), first.line(), first.column());
      pass(row, List.of(cell), row.afterGap());
    }
    return whole;
  }

  private boolean passAboveHead(Row row) {
    boolean few = row.syntax().keepsMerges() || row.printed().size() < FEWEST;
    int name = few || !labels.mayHaveHead(row) ? 0 : projectName(row);
    if (name == 0 || !titles.isTitle(row.printed().get(0).text())) {
      return false;
    }
    for (int i = 0; i < name; i++) {
      if (!row.cells().get(i).isBlank()) {
        pass(row, row.cells().subList(i, i + 1), i == 0 && row.afterGap());
      }
    }
    pass(row, row.cells().subList(name, row.cells().size()), false);
    return true;
  }

  private void pass(Row row, List<Cell> cells, boolean gap) {
    rows.accept(new Row(row.syntax(), row.line(), gap, new ArrayList<>(cells)));
  }

  /** The index of the label 项目名称 right of a title or a year; 0 if there is none. */
  private int projectName(Row row) {
    for (int i = 1; i < Math.min(FEWEST, row.cells().size()); i++) {
      if (labels.isProjectName(row.cells().get(i))) {
        return i;
      }
    }
    return 0;
  }
}

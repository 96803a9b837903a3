package io.github.perfparse.parse.cut;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gives a form's title a row of its own where rows were broken at the wrong cells and the top of
 * the form has come to stand beside it: only rows begin forms.
 *
 * <pre>
 * | 项目支出绩效自评表 | （2023年度） | 项目名称 | 绿道养护 |   →   项目支出绩效自评表
 *                                                                   （2023年度）
 *                                                                   项目名称 | 绿道养护
 * </pre>
 */
public final class FusedTitles implements Consumer<Row> {

  /** A title, a year, a label. */
  private static final int FEWEST = 3;

  private final LabelRows labels = new LabelRows();
  private final Titles titles = new Titles(Lexicon.standard());
  private final Consumer<Row> rows;

  /**
   * @param rows takes each row, titles alone
   */
  public FusedTitles(Consumer<Row> rows) {
    this.rows = rows;
  }

  @Override
  public void accept(Row row) {
    boolean few = row.syntax().keepsMerges() || row.printed().size() < FEWEST;
    int name = few || !labels.mayHaveHead(row) ? 0 : projectName(row);
    if (name == 0 || !titles.isTitle(row.printed().get(0).text())) {
      rows.accept(row);
      return;
    }
    for (int i = 0; i < name; i++) {
      if (!row.cells().get(i).isBlank()) {
        pass(row, row.cells().subList(i, i + 1), i == 0 && row.afterGap());
      }
    }
    pass(row, row.cells().subList(name, row.cells().size()), false);
  }

  private void pass(Row row, List<Cell> cells, boolean gap) {
    rows.accept(new Row(row.syntax(), row.line(), gap, cells));
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

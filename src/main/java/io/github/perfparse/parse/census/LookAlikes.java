package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells documents that share labels with the form from it by the columns of their table, whatever
 * their title says:
 *
 * <pre>
 * 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明      nothing achieved: 绩效目标申报表
 * 一级指标 | 二级指标 | 三级指标 | 分值 | 得分           neither target nor result: 绩效评价评分表
 * 自评内容 | 完成情况 | 需提供的支撑材料                  a column of its own: 绩效自评材料清单
 * 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分        a project a row: 绩效自评结果汇总表
 * </pre>
 */
public record LookAlikes(Lexicon lexicon) {

  private static final String TARGETS = "绩效目标申报表";
  private static final String SCORES = "绩效评价评分表";
  private static final String INDEX = "绩效评价指标体系";
  private static final String SUMMARY = "绩效自评结果汇总表";

  /** A table with all of these is the form, though it explains its indicators: {@code 指标解释}. */
  private static final Set<IndicatorColumn> OF_FORM =
      EnumSet.of(
          IndicatorColumn.LEVEL3,
          IndicatorColumn.TARGET,
          IndicatorColumn.ACTUAL,
          IndicatorColumn.SCORE);

  /** Further down a table is no head. */
  private static final int MOST_ROWS = 60;

  /** Rows that the head of a table may be broken into. */
  private static final int MOST_HEAD = 6;

  /** A head of two storeys has what the levels share above the levels. */
  private static final int MOST_ABOVE = 3;

  /** So many heads beside 项目名称, and nothing else, stand over a list of projects. */
  private static final int LIST = 4;

  /** So many columns make a head. */
  private static final int HEAD = 2;

  private static final int LONGEST_HEAD = 12;

  /** What the name of a column with results has in it. */
  private static final List<String> RESULTS = List.of("完成", "实际", "达成", "实现");

  /** What document the rows are; empty where they are, or may be, a form. */
  public Optional<String> kind(List<Row> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
      if (isOverProjects(rows.get(i))) {
        return Optional.of(SUMMARY);
      }
      if (!mayHaveColumns(rows.get(i))) {
        continue;
      }
      List<String> words = RowWords.of(rows.get(i));
      Set<IndicatorColumn> columns = columns(words);
      Optional<String> own = ownColumn(words);
      if (own.isPresent() && !(own.get().equals(INDEX) && columns.containsAll(OF_FORM))) {
        return own;
      }
      if (columns.size() >= HEAD && hasNames(columns)) {
        return byColumns(
            columns,
            rows.subList(Math.max(0, i - MOST_ABOVE), Math.min(rows.size(), i + MOST_HEAD)),
            rows.subList(0, i));
      }
    }
    return Optional.empty();
  }

  private boolean isOverProjects(Row row) {
    List<Cell> cells = row.printed();
    if (cells.size() <= LIST || !lexicon.headFields().mayBeIn(row)) {
      return false;
    }
    boolean projects = false;
    int others = 0;
    for (Cell cell : cells) {
      Optional<HeadField> field = lexicon.headFields().exact(cell);
      boolean name = field.isPresent() && field.get() == HeadField.PROJECT_NAME;
      boolean fund = lexicon.fundColumns().exact(cell).isPresent();
      projects |= name;
      others += !name && (field.isPresent() || fund) ? 1 : 0;
      if (field.isEmpty() && !fund && !isOfList(cell)) {
        return false;
      }
    }
    return projects && others >= LIST;
  }

  private boolean isOfList(Cell cell) {
    return lexicon.ownColumns().exact(cell).isPresent()
        || lexicon.foot().exact(cell).isPresent()
        || lexicon.indicatorColumns().exact(cell).isPresent();
  }

  /** Most rows are none of a head, and need no look at their words. */
  private boolean mayHaveColumns(Row row) {
    boolean look = lexicon.otherColumns().mayBeIn(row) || lexicon.indicatorColumns().mayBeIn(row);
    return Rows.isPlain(row) || look && hasColumn(row);
  }

  private boolean hasColumn(Row row) {
    for (Cell cell : row.printed()) {
      if (lexicon.otherColumns().exact(cell).isPresent()
          || lexicon.indicatorColumns().exact(cell).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A column that only another document has. */
  private Optional<String> ownColumn(List<String> words) {
    for (String word : words) {
      Optional<String> kind = lexicon.otherColumns().exact(word);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private Set<IndicatorColumn> columns(List<String> words) {
    Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);
    for (String word : words) {
      Optional<IndicatorColumn> column = lexicon.indicatorColumns().exact(word);
      if (column.isPresent()) {
        columns.add(column.get());
      }
    }
    return columns;
  }

  private static boolean hasNames(Set<IndicatorColumn> columns) {
    return columns.contains(IndicatorColumn.LEVEL3)
        || columns.contains(IndicatorColumn.LEVEL1) && columns.contains(IndicatorColumn.LEVEL2);
  }

  private Optional<String> byColumns(
      Set<IndicatorColumn> columns, List<Row> head, List<Row> above) {
    for (int i = 0; i < head.size() && !columns.contains(IndicatorColumn.ACTUAL); i++) {
      columns.addAll(columns(RowWords.of(head.get(i))));
    }
    if (columns.contains(IndicatorColumn.ACTUAL) || hasResults(head)) {
      return Optional.empty();
    }
    boolean target = columns.contains(IndicatorColumn.TARGET);
    boolean score = columns.contains(IndicatorColumn.SCORE);
    if (target) {
      return score ? Optional.empty() : Optional.of(TARGETS);
    }
    return score && !hasFunds(above) ? Optional.of(SCORES) : Optional.empty();
  }

  /**
   * Whether a fund table stands above: no scoring grid has one, but a form's head may be misread.
   */
  private boolean hasFunds(List<Row> above) {
    for (Row row : above) {
      for (String word : RowWords.of(row)) {
        Optional<FundColumn> column = lexicon.fundColumns().exact(word);
        if (column.isPresent() && column.get().isAmount()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some column is, by a name of its own, one for results. {@code 产出 | 实际完成率 | 7 | 5} and
   * {@code 时效指标 | 项目完成时间 | 10月底} are rows of the table and name none.
   */
  private boolean hasResults(List<Row> head) {
    for (Row row : head) {
      if (!isInTable(row) && hasResult(row)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTable(Row row) {
    boolean inTable = false;
    for (String word : RowWords.of(row)) {
      inTable |= Numbers.isNumber(word) || lexicon.level2().exact(word).isPresent();
    }
    return inTable && row.printed().size() > 1;
  }

  private static boolean hasResult(Row row) {
    for (String word : RowWords.of(row)) {
      if (word.length() <= LONGEST_HEAD && Characters.hasAnyOf(RESULTS, word)) {
        return true;
      }
    }
    return false;
  }
}

package io.github.perfparse.align.span;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Column heads side by side: the head of a table.
 *
 * @param kind whose columns
 * @param from index of the first word
 * @param to index behind the last
 * @param heads the heads in reading order
 */
public record HeadRun(LabelKind kind, int from, int to, List<Head> heads) {

  /** A column that the form's record has no place for. */
  public static final String OWN = "OWN";

  /** A column of another document. */
  public static final String FOREIGN = "FOREIGN";

  /**
   * A head.
   *
   * @param name the column's name in the lexicon; {@code OWN} or {@code FOREIGN} for one that the
   *     form does not know
   * @param from index of its first word
   * @param to index behind its last
   */
  public record Head(String name, int from, int to) {

    /** Whether the form has no such column. */
    public boolean isUnknown() {
      return name.equals(OWN) || name.equals(FOREIGN);
    }
  }

  public HeadRun {
    heads = List.copyOf(heads);
  }

  public boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** The head of that name, if there is one. */
  public Optional<Head> head(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(heads.get(index));
  }

  private int indexOf(String name) {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a table of indicators or of funds stands below, and not a few words of a sentence. */
  public boolean isTable() {
    if (kind == LabelKind.FUND_COLUMN) {
      return heads.size() >= 2 && has("EXECUTED") && (has("ANNUAL") || has("INITIAL"));
    }
    int levels = (has("LEVEL1") ? 1 : 0) + (has("LEVEL2") ? 1 : 0) + (has("LEVEL3") ? 1 : 0);
    boolean values = has("TARGET") || has("ACTUAL");
    return heads.size() >= 3 && (levels >= 2 || has("LEVEL3") && values);
  }

  /** The columns in the order of the head. */
  public List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    for (Head head : withoutCorner(inOrder())) {
      TableColumn column = column(head.name(), columns);
      if (column == TableColumn.OTHER || !columns.contains(column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Of a head of two storeys the lower one, with the levels, stands left of the upper one. */
  private List<Head> inOrder() {
    int levels = indexOf("LEVEL1");
    if (levels <= 0 || kind == LabelKind.FUND_COLUMN) {
      return heads;
    }
    List<Head> ordered = new ArrayList<>(heads.subList(levels, heads.size()));
    for (Head upper : heads.subList(0, levels)) {
      boolean below = false;
      for (Head lower : heads.subList(levels, heads.size())) {
        below |= lower.name().equals(upper.name());
      }
      if (!below) {
        ordered.add(upper);
      }
    }
    return ordered;
  }

  /**
   * {@code 资金来源 年初预算数 全年预算数}: what the form does not know stands over the rows' labels. {@code
   * 年度预算数(万元) 年初预算 调整后预算数}: what is named again was the table's corner before.
   */
  private List<Head> withoutCorner(List<Head> all) {
    if (kind != LabelKind.FUND_COLUMN || all.size() < 2) {
      return all;
    }
    List<Head> rest = all.subList(1, all.size());
    if (all.get(0).name().equals(OWN)) {
      return rest;
    }
    for (Head head : rest) {
      if (head.name().equals(all.get(0).name())) {
        return rest;
      }
    }
    return all;
  }

  private TableColumn column(String name, List<TableColumn> before) {
    return kind == LabelKind.FUND_COLUMN ? fundColumn(name) : indicatorColumn(name, before);
  }

  private static TableColumn fundColumn(String name) {
    return switch (name) {
      case "INITIAL" -> TableColumn.INITIAL;
      case "ANNUAL" -> TableColumn.ANNUAL;
      case "EXECUTED" -> TableColumn.EXECUTED;
      case "POINTS" -> TableColumn.FUND_POINTS;
      case "RATE" -> TableColumn.RATE;
      case "SCORE" -> TableColumn.FUND_SCORE;
      case "NOTE" -> TableColumn.NOTE;
      default -> TableColumn.OTHER;
    };
  }

  private static TableColumn indicatorColumn(String name, List<TableColumn> before) {
    TableColumn last = before.isEmpty() ? TableColumn.STRAY : before.get(before.size() - 1);
    return switch (name) {
      case "LEVEL1" -> TableColumn.LEVEL1;
      case "LEVEL2" -> TableColumn.LEVEL2;
      case "LEVEL3" -> TableColumn.NAME;
      case "NATURE" -> TableColumn.NATURE;
      case "TARGET" -> TableColumn.TARGET;
      case "MEASURE" -> TableColumn.MEASURE;
      case "ACTUAL" -> TableColumn.ACTUAL;
      case "POINTS" -> points(last);
      case "FORMULA" -> TableColumn.FORMULA;
      case "SCORE" -> TableColumn.SCORE;
      case "DEVIATION" -> TableColumn.REASON;
      default -> TableColumn.OTHER;
    };
  }

  /** Points right behind a level are what that level weighs. */
  private static TableColumn points(TableColumn before) {
    if (before == TableColumn.LEVEL1) {
      return TableColumn.WEIGHT1;
    }
    return before == TableColumn.LEVEL2 ? TableColumn.WEIGHT2 : TableColumn.POINTS;
  }
}

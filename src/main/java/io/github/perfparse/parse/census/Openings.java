package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where forms open in rows as they were printed: at a title that the head of a form follows,
 * and at a project's name that no title stands above.
 *
 * <pre>
 * 项目支出绩效自评 ¶ 表 ¶ (2022年度) ¶ 项目名称 ¶ …     a title, though broken
 * 一、项目支出绩效自评表                              a heading: prose follows
 * </pre>
 */
final class Openings {

  /** A title further above the head of a form is a heading. */
  private static final int FARTHEST = 30;

  /** So many lines a title may be broken into. */
  private static final int MOST_PIECES = 3;

  private static final int LONGEST_PIECE = 40;

  /** So much of the line above is kept for labels that are broken. */
  private static final int TAIL = 12;

  private final TitleText text;
  private final Titles titles;
  private final HeadLabels labels;

  Openings(Lexicon lexicon, Titles titles, HeadLabels labels) {
    this.text = new TitleText(lexicon, titles);
    this.titles = titles;
    this.labels = labels;
  }

  /** All of them, headings too, in order. */
  List<Opening> in(List<Row> rows) {
    List<Opening> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<Opening> opening = at(rows, i, found);
      if (opening.isPresent()) {
        found.add(opening.get());
      }
    }
    return found;
  }

  private Optional<Opening> at(List<Row> rows, int index, List<Opening> before) {
    Row row = rows.get(index);
    if (row.printed().isEmpty()) {
      return Optional.empty();
    }
    String first = row.printed().get(0).text();
    if (TitleText.mayHold(first)) {
      Optional<Opening> titled = titled(rows, index, first);
      if (titled.isPresent()) {
        return titled;
      }
    }
    boolean named = namesProject(row) && !isBelowTop(rows, index, before);
    return named && isHead(rows, index + 1, FARTHEST / 2)
        ? Optional.of(new Opening(index, "", Optional.empty(), true))
        : Optional.empty();
  }

  private Optional<Opening> titled(List<Row> rows, int index, String first) {
    Optional<String> beside = text.besideHead(first);
    if (beside.isPresent()) {
      return Optional.of(new Opening(index, beside.get(), Optional.empty(), true));
    }
    Optional<String> report = report(first);
    if (report.isPresent()) {
      return Optional.of(new Opening(index, first, report, false));
    }
    Optional<String> title = text.isTitle(first) ? Optional.of(first) : broken(rows, index, first);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    boolean head = isHead(rows, index + 1, FARTHEST);
    return Optional.of(new Opening(index, title.get(), titles.lookAlike(title.get()), head));
  }

  /** {@code 2023年度项目支出绩效自评报告}: prose, in which forms may stand. */
  private Optional<String> report(String first) {
    return text.isTitle(first) ? Optional.empty() : titles.lookAlike(first);
  }

  /** {@code 财政项目支出绩效 ¶ 自评表}: no piece is a title by itself. */
  private Optional<String> broken(List<Row> rows, int index, String first) {
    StringBuilder joined = new StringBuilder(first);
    for (int i = index + 1; i < Math.min(rows.size(), index + MOST_PIECES); i++) {
      List<Cell> printed = rows.get(i).printed();
      if (printed.size() != 1 || joined.length() > LONGEST_PIECE) {
        return Optional.empty();
      }
      joined.append(printed.get(0).text());
      if (text.isTitle(joined.toString()) && !text.isTitle(printed.get(0).text())) {
        return Optional.of(joined.toString());
      }
    }
    return Optional.empty();
  }

  /** Whether the head of a form stands in the rows, before another title. */
  private boolean isHead(List<Row> rows, int from, int most) {
    String tail = "";
    for (int i = from; i < Math.min(rows.size(), from + most); i++) {
      List<Cell> printed = rows.get(i).printed();
      if (printed.isEmpty()) {
        continue;
      }
      if (titles.isTitle(rows.get(i))) {
        return false;
      }
      String key = TitleText.key(tail + printed.get(0).text());
      if (Rows.isPlain(rows.get(i)) ? text.hasHeadLabel(key) : hasHeadCell(printed)) {
        return true;
      }
      tail = key.substring(Math.max(0, key.length() - TAIL));
    }
    return false;
  }

  private boolean hasHeadCell(List<Cell> printed) {
    for (Cell cell : printed) {
      if (isHeadCell(cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadCell(Cell cell) {
    for (HeadField field : FIELDS) {
      if (labels.isExactly(cell, field)) {
        return true;
      }
    }
    Optional<HeadLabels.Split> split = labels.split(cell);
    return split.isPresent() && split.get().field() != HeadField.ATTRIBUTE;
  }

  private boolean namesProject(Row row) {
    Cell cell = row.printed().get(0);
    Optional<HeadLabels.Split> split = labels.split(cell);
    return labels.isExactly(cell, HeadField.PROJECT_NAME)
        || split.isPresent() && split.get().field() == HeadField.PROJECT_NAME;
  }

  /** Whether the form that opened last is still in its top, where its project's name stands. */
  private boolean isBelowTop(List<Row> rows, int index, List<Opening> before) {
    int from = before.isEmpty() ? -1 : before.get(before.size() - 1).index();
    if (from < 0 || index - from > FARTHEST) {
      return false;
    }
    for (int i = from + 1; i < index; i++) {
      if (!rows.get(i).printed().isEmpty() && namesProject(rows.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static final List<HeadField> FIELDS =
      List.of(HeadField.PROJECT_NAME, HeadField.DEPARTMENT, HeadField.UNIT);
}

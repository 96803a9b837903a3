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
    return in(rows, Integer.MAX_VALUE);
  }

  /** Where the first form opens; the number of rows where none does. */
  int firstForm(List<Row> rows) {
    List<Opening> found = in(rows, 1);
    int last = found.size() - 1;
    return last >= 0 && found.get(last).isForm() ? found.get(last).index() : rows.size();
  }

  /** The openings up to that of so many forms. */
  private List<Opening> in(List<Row> rows, int most) {
    List<Opening> found = new ArrayList<>();
    int forms = 0;
    for (int i = 0; i < rows.size() && forms < most; i++) {
      Optional<Opening> opening = at(rows, i, found);
      if (opening.isPresent()) {
        found.add(opening.get());
        i += opening.get().pieces() - 1;
        forms += opening.get().isForm() ? 1 : 0;
      }
    }
    return found;
  }

  private Optional<Opening> at(List<Row> rows, int index, List<Opening> before) {
    Row row = rows.get(index);
    if (row.printed().isEmpty()) {
      return Optional.empty();
    }
    String first = TitleText.bare(row.printed().get(0).text());
    if (TitleText.mayHold(first) || mayBeBroken(rows, index)) {
      Optional<Opening> titled = titled(rows, index, first);
      if (titled.isPresent()) {
        return titled;
      }
    }
    boolean named = namesProject(row) && !isBelowTop(rows, index, before);
    return named && head(rows, index + 1, FARTHEST / 2) != Opening.NONE
        ? Optional.of(new Opening(index, 1, "", Optional.empty(), index))
        : Optional.empty();
  }

  private Optional<Opening> titled(List<Row> rows, int index, String first) {
    boolean alone = text.isTitle(first);
    Optional<String> beside = alone ? Optional.empty() : text.besideHead(first);
    if (beside.isPresent()) {
      Optional<String> kindred = titles.lookAlike(beside.get());
      return Optional.of(new Opening(index, 1, beside.get(), kindred, index));
    }
    Optional<String> report = report(first);
    if (report.isPresent()) {
      return Optional.of(new Opening(index, 1, first, report, Opening.NONE));
    }
    int pieces = alone ? 1 : pieces(rows, index, first);
    if (pieces == 0) {
      return Optional.empty();
    }
    String title = joined(rows, index, pieces);
    int head = head(rows, index + pieces, FARTHEST);
    return Optional.of(new Opening(index, pieces, title, titles.lookAlike(title), head));
  }

  /** {@code 2023年度项目支出绩效自评报告}: prose, in which forms may stand. */
  private Optional<String> report(String first) {
    return text.isTitle(first) ? Optional.empty() : titles.lookAlike(first);
  }

  /** Whether a line of its own may go on with a title. */
  private static boolean mayBeBroken(List<Row> rows, int index) {
    char last = ' ';
    for (int i = index; i < Math.min(rows.size(), index + MOST_PIECES); i++) {
      List<Cell> printed = rows.get(i).printed();
      if (printed.size() != 1 || printed.get(0).text().length() > LONGEST_PIECE) {
        return false;
      }
      String piece = TitleText.bare(printed.get(0).text());
      if (i > index && TitleText.mayHold(last, piece)) {
        return true;
      }
      last = piece.isEmpty() ? ' ' : piece.charAt(piece.length() - 1);
    }
    return false;
  }

  /** {@code 财政项目支出绩效 ¶ 自评表}: no piece is a title by itself; 0 where it is none at all. */
  private int pieces(List<Row> rows, int index, String first) {
    StringBuilder joined = new StringBuilder(first);
    for (int i = 1; i < MOST_PIECES && index + i < rows.size(); i++) {
      List<Cell> printed = rows.get(index + i).printed();
      if (printed.size() != 1 || joined.length() > LONGEST_PIECE) {
        return 0;
      }
      String piece = TitleText.bare(printed.get(0).text());
      boolean within = titles.isParted(joined.toString(), piece);
      joined.append(piece);
      if (text.isTitle(joined.toString())) {
        return text.isTitle(piece) && !within ? 0 : i + 1;
      }
    }
    return 0;
  }

  private static String joined(List<Row> rows, int index, int pieces) {
    StringBuilder joined = new StringBuilder();
    for (Row row : rows.subList(index, index + pieces)) {
      joined.append(TitleText.bare(row.printed().get(0).text()));
    }
    return joined.toString();
  }

  /** The row with the head of a form, before another title; none where there is none. */
  private int head(List<Row> rows, int from, int most) {
    String tail = "";
    for (int i = from; i < Math.min(rows.size(), from + most); i++) {
      List<Cell> printed = rows.get(i).printed();
      if (printed.isEmpty()) {
        continue;
      }
      if (titles.isTitle(rows.get(i))) {
        return Opening.NONE;
      }
      String key = TitleText.key(tail + printed.get(0).text());
      if (Rows.isPlain(rows.get(i)) ? text.hasHeadLabel(key) : hasHeadCell(printed)) {
        return i;
      }
      tail = key.substring(Math.max(0, key.length() - TAIL));
    }
    return Opening.NONE;
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

  /** The next row that names a project, before another title; none where there is none. */
  int project(List<Row> rows, int from) {
    for (int i = from; i < Math.min(rows.size(), from + FARTHEST); i++) {
      if (titles.isTitle(rows.get(i))) {
        return Opening.NONE;
      }
      if (namesProject(rows.get(i))) {
        return i;
      }
    }
    return Opening.NONE;
  }

  private boolean namesProject(Row row) {
    if (row.printed().isEmpty()) {
      return false;
    }
    Cell cell = row.printed().get(0);
    if (!labels.mayBegin(cell)) {
      return false;
    }
    Optional<HeadLabels.Split> split = labels.split(cell);
    return labels.isExactly(cell, HeadField.PROJECT_NAME)
        || split.isPresent() && split.get().field() == HeadField.PROJECT_NAME
        || Rows.isPlain(row) && text.beginsWithProject(cell.text());
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

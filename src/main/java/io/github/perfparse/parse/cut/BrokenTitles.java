package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Repair <b>join lines</b>: puts a title or its year together that a line break has parted, as
 * programs write web pages and narrow pages print them.
 *
 * <pre>
 * 部门项目支出绩效            部门项目支出绩效自评表(2021       项目支出绩效自评表
 * 自评表                   年度)                        (2021
 *                                                     年度)
 * </pre>
 *
 * The break lies within the words of a title or within the brackets of a year: a line with the
 * agency's name above a whole title is none of the title.
 */
public final class BrokenTitles implements Consumer<Row> {

  private static final int LONGEST = 60;

  private final Titles titles;
  private final Consumer<Row> next;
  private Optional<Row> held = Optional.empty();

  /**
   * @param next takes each row, titles whole
   */
  public BrokenTitles(Titles titles, Consumer<Row> next) {
    this.titles = titles;
    this.next = next;
  }

  @Override
  public void accept(Row row) {
    Row whole = held.isPresent() && goesOn(held.get(), row) ? joined(held.get(), row) : row;
    if (whole == row) {
      finish();
    }
    held = mayGoOn(whole) ? Optional.of(whole) : Optional.empty();
    if (held.isEmpty()) {
      next.accept(whole);
    }
  }

  /** Hands on what is still held back. */
  public void finish() {
    held.ifPresent(next);
    held = Optional.empty();
  }

  private static Row joined(Row above, Row below) {
    Cell first = above.cells().get(0);
    Cell second = below.cells().get(0);
    String raw = first.raw() + "\n" + second.raw();
    Cell cell = new Cell(first.text() + second.text(), raw, first.line(), first.column());
    return new Row(above.syntax(), above.line(), above.afterGap(), List.of(cell));
  }

  private boolean mayGoOn(Row row) {
    return isShort(row) && (titles.isBegun(text(row)) || isOpenYear(text(row)));
  }

  private static boolean isShort(Row row) {
    return Rows.isPlain(row) && !row.cells().isEmpty() && text(row).length() <= LONGEST;
  }

  private static String text(Row row) {
    return row.cells().get(0).text();
  }

  private boolean goesOn(Row above, Row row) {
    if (!isShort(row) || Seams.isSentence(text(row))) {
      return false;
    }
    String joined = text(above) + text(row);
    return isOpenYear(text(above))
        ? isOpenYear(joined) || titles.endsInYear(joined)
        : titles.isParted(text(above), text(row)) && titles.isTitle(joined);
  }

  /** {@code (20}, alone or behind a title. */
  private boolean isOpenYear(String text) {
    return Titles.isOpenYear(text) || titles.isCutInYear(text);
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
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

  /** So many lines a title may be broken into. */
  private static final int MOST_PIECES = 3;

  private final Titles titles;
  private final Consumer<Row> next;

  /** The lines that may be pieces of one title. */
  private final List<Row> held = new ArrayList<>();

  /**
   * @param next takes each row, titles whole
   */
  public BrokenTitles(Titles titles, Consumer<Row> next) {
    this.titles = titles;
    this.next = next;
  }

  @Override
  public void accept(Row row) {
    if (!held.isEmpty() && isShort(row) && !Seams.isSentence(text(row))) {
      String above = heldText();
      if (isEnd(above, text(row))) {
        Row whole = joined(row);
        held.clear();
        hold(whole);
        return;
      }
      if (held.size() < MOST_PIECES - 1 && titles.isParted(above, text(row))) {
        held.add(row);
        return;
      }
    }
    finish();
    hold(row);
  }

  /** Hands on what is still held back. */
  public void finish() {
    held.forEach(next);
    held.clear();
  }

  private void hold(Row row) {
    if (isShort(row) && (titles.isBegun(text(row)) || isOpenYear(text(row)))) {
      held.add(row);
    } else {
      next.accept(row);
    }
  }

  private String heldText() {
    StringBuilder text = new StringBuilder();
    for (Row piece : held) {
      text.append(text(piece));
    }
    return text.toString();
  }

  private Row joined(Row last) {
    StringBuilder raw = new StringBuilder();
    for (Row piece : held) {
      raw.append(printed(piece).raw()).append('\n');
    }
    Row top = held.get(0);
    Cell first = printed(top);
    raw.append(printed(last).raw());
    String text = heldText() + text(last);
    Cell cell = new Cell(text, raw.toString(), first.line(), first.column());
    return new Row(top.syntax(), top.line(), top.afterGap(), List.of(cell));
  }

  private static boolean isShort(Row row) {
    return row.printed().size() == 1
        && !row.syntax().keepsMerges()
        && text(row).length() <= LONGEST;
  }

  private static Cell printed(Row row) {
    return row.printed().get(0);
  }

  private static String text(Row row) {
    return printed(row).text();
  }

  /** Whether a title, or its year, ends with the row below what is held. */
  private boolean isEnd(String above, String row) {
    String joined = above + row;
    return isOpenYear(above)
        ? isOpenYear(joined) || titles.endsInYear(joined)
        : titles.isParted(above, row) && titles.isTitle(joined);
  }

  /** {@code (20}, alone or behind a title. */
  private boolean isOpenYear(String text) {
    return Titles.isOpenYear(text) || titles.isCutInYear(text);
  }
}

package io.github.perfparse.text.html;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.RestOfLine;
import io.github.perfparse.text.row.RowWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines between {@code <table>} and {@code </table>}, collected, with the place of each.
 *
 * <p>A table need not be closed. Then it ends where the next one begins, at the end of the input,
 * or when it has become too large to be one; what follows its last closed cell is read as text. One
 * that has very many tags is parted between two rows, for its parse tree takes much memory.
 */
public final class TableRegion {

  /** Lines of an unclosed table that are read as one. */
  static final int MAX_LINES = 5000;

  private static final int MAX_LENGTH = 4 << 20;

  /**
   * Put before a table whose head stands elsewhere: an HTML parser drops rows outside of tables.
   */
  private static final String HEAD = "<table>";

  private final Limits limits;
  private int tags;
  private final StringBuilder html = new StringBuilder();
  private final List<SourcePlaces.Start> starts = new ArrayList<>();

  public TableRegion(Limits limits) {
    this.limits = limits;
  }

  /** Where in the piece the table ends or is to be parted; -1 if it goes on behind it. */
  public int edge(RestOfLine piece) {
    String text = piece.text();
    int tag = text.indexOf('<', isEmpty() ? piece.from() + 1 : piece.from());
    while (tag >= 0 && !TableMarks.isEdge(text, tag) && !isToBeParted(piece, tag)) {
      tags++;
      tag = text.indexOf('<', tag + 1);
    }
    return tag;
  }

  private boolean isToBeParted(RestOfLine piece, int tag) {
    int most = limits.of(Limit.TABLE_TAGS);
    limits.check(Limit.TABLE_TAGS, tags - most, piece.line());
    return tags >= most && TableMarks.opensRow(piece.text(), tag);
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  public boolean isFull() {
    return starts.size() >= MAX_LINES || html.length() >= MAX_LENGTH;
  }

  public void add(RestOfLine piece, int to) {
    if (!isEmpty()) {
      html.append('\n');
    } else if (!TableMarks.opensTable(piece.text(), piece.from())) {
      html.append(HEAD);
    }
    starts.add(new SourcePlaces.Start(html.length(), piece.line(), piece.column()));
    html.append(piece.text(), piece.from(), to);
  }

  /** Writes the rows of a closed table. */
  public void finish(RowWriter rows) {
    HtmlTable.write(html.toString(), starts, rows);
  }

  /** Writes the rows of an unclosed one. */
  public void abandon(RowWriter rows) {
    String text = html.toString();
    int end = Math.max(TableMarks.lastClosed(text), starts.get(0).offset());
    HtmlTable.write(text.substring(0, end), starts, rows);
    new TextBetweenCells(text, starts, rows).writeTail(end);
  }
}

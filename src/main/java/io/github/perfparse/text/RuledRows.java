package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a table whose columns are underlined: the rule tells where each column begins
 * and ends, and a blank line parts two rows.
 *
 * <pre>
 * ---- ------
 * 项   普法
 * 目   宣传       →   PIPE_RULE, PIPE [项目, 普法宣传], PIPE [年度, 2024], PIPE_RULE
 *
 * 年度 2024
 * ---- ------
 * </pre>
 *
 * A head stands between a rule through all columns and the rule of the columns. Where no blank line
 * parts the rows, each line is one.
 */
final class RuledRows implements RowReader {

  /** No head of a table has more lines. */
  private static final int MOST_HEAD_LINES = 20;

  private ColumnRule table = ColumnRule.NONE;
  private boolean inHead;
  private boolean rowALine;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    ColumnRule rule = ColumnRule.on(first);
    if (table.isNone()) {
      if (!rule.isNone()) {
        begin(lines, rule);
      }
    } else if (rule.isNone()) {
      return readRow(lines, rows);
    } else if (inHead) {
      inHead = false;
    } else {
      table = ColumnRule.NONE;
      return writeRule(lines, rows);
    }
    return !table.isNone() && writeRule(lines, rows);
  }

  private static boolean writeRule(LookAhead lines, RowWriter rows) throws IOException {
    Line rule = lines.next().orElseThrow();
    Cell drawn = Cell.unmarked(rule.text(), rule.number(), 1);
    rows.add(Syntax.PIPE_RULE, rule.number(), List.of(drawn));
    return true;
  }

  /** Opens a table if there is one below the rule. */
  private void begin(LookAhead lines, ColumnRule rule) throws IOException {
    inHead = rule.isThrough();
    ColumnRule columns = inHead ? belowHead(lines) : rule;
    int most = lines.limits().of(Limit.ROW_CELLS);
    if (columns.columns() < 2 || columns.columns() > most) {
      return;
    }
    table = columns;
    int height = row(lines, 1, LookAhead.FARTHEST).size();
    boolean closed = !ColumnRule.on(lines.peek(height + 1)).isNone();
    rowALine = closed && !inHead;
    table = height > 0 && (closed || !inHead) ? columns : ColumnRule.NONE;
  }

  /** The rule that parts the head from the rows. */
  private static ColumnRule belowHead(LookAhead lines) throws IOException {
    for (int i = 2; i <= MOST_HEAD_LINES && isPrinted(lines, i); i++) {
      ColumnRule rule = ColumnRule.on(lines.peek(i));
      if (!rule.isNone()) {
        return rule;
      }
    }
    return ColumnRule.NONE;
  }

  /** Reads what stands above the next blank line; a line beside the columns ends the table. */
  private boolean readRow(LookAhead lines, RowWriter rows) throws IOException {
    List<String[]> row = row(lines, 0, rowALine ? 1 : LookAhead.FARTHEST);
    if (row.isEmpty()) {
      table = ColumnRule.NONE;
      return false;
    }
    rows.add(Syntax.PIPE, lines.peek(0).orElseThrow().number(), cells(lines, row));
    lines.skip(row.size());
    while (lines.peek(0).isPresent() && !isPrinted(lines, 0)) {
      lines.skip(1);
    }
    return true;
  }

  /** The pieces of cells on each of the lines ahead, down to a blank line or a rule. */
  private List<String[]> row(LookAhead lines, int from, int to) throws IOException {
    List<String[]> row = new ArrayList<>();
    for (int at = from; at < to && isPrinted(lines, at); at++) {
      Optional<Line> line = lines.peek(at);
      boolean rule = !ColumnRule.on(line).isNone();
      String[] pieces = rule ? new String[0] : table.pieces(line.orElseThrow().text());
      if (pieces.length == 0) {
        break;
      }
      row.add(pieces);
    }
    return row;
  }

  private List<Cell> cells(LookAhead lines, List<String[]> row) throws IOException {
    StackedCell[] drawn = new StackedCell[table.columns()];
    for (int i = 0; i < row.size(); i++) {
      Line line = lines.peek(i).orElseThrow();
      String[] pieces = row.get(i);
      int column = 1;
      for (int piece = 0; piece < pieces.length; piece++) {
        drawn[piece] = i > 0 ? drawn[piece] : new StackedCell(line.number(), column);
        drawn[piece].add(line.number(), column, pieces[piece]);
        column += pieces[piece].codePointCount(0, pieces[piece].length()) + 1;
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (StackedCell cell : drawn) {
      cells.add(cell.cell());
    }
    return cells;
  }

  private static boolean isPrinted(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    return line.isPresent() && !line.get().text().isBlank();
  }
}

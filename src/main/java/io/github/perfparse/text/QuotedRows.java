package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Excess;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Dialect <b>csv</b>: cells parted by commas or semicolons, or by tabs with quoted cells between
 * them. Commas alone prove nothing, for prose and amounts have them too; so a table of them begins
 * only where two records are equally wide and one of them has a blank cell, or where two with blank
 * cells are among the next lines and none of these is without a comma.
 *
 * <pre>
 * 项目名称,,绿道养护,,
 * 主管部门,,园林局,实施单位,养护中心
 * </pre>
 */
final class QuotedRows implements RowReader {

  private static final int FEWEST_CELLS = 4;

  /** So many lines below the first of a table others tell that it is one. */
  private static final int NEAR = 8;

  /** Programs write a blank line as a record of one blank cell. */
  private static final String BLANK = "\"\"";

  private final char separator;
  private final boolean certain;
  private int width;
  private boolean seen;

  private QuotedRows(char separator, boolean certain) {
    this.separator = separator;
    this.certain = certain;
  }

  /** Finds out where such rows stand. */
  static QuotedRows detected(char separator) {
    return new QuotedRows(separator, false);
  }

  /** Takes every line with a comma for such a row. */
  static QuotedRows certain() {
    return new QuotedRows(',', true);
  }

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (first.text().equals(BLANK)) {
      lines.skip(1);
      return true;
    }
    if (!mayBegin(first)) {
      width = 0;
      return false;
    }
    Optional<QuotedRecord> record = QuotedRecord.parse(lines, 0, separator);
    if (record.isEmpty() || !isTable(record.get(), lines)) {
      width = 0;
      return false;
    }
    List<Cell> cells = record.get().cells();
    Excess.drop(record.get().excess(), separator, first.number(), lines.limits());
    width = cells.size();
    seen = true;
    rows.add(separator == '\t' ? Syntax.TAB : Syntax.CSV, first.number(), cells);
    lines.skip(record.get().lines());
    return true;
  }

  private boolean mayBegin(Line line) {
    String text = line.text();
    if (separator == '\t') {
      return line.signs().mayHaveQuote()
          && (text.startsWith("\"") || line.signs().mayHaveTab() && text.contains("\t\""));
    }
    boolean separated = line.signs().mayHaveSeparator() && text.indexOf(separator) >= 0;
    // &nbsp;甲&gt; or 甲;乙;丙;: no table begins without blank cells side by side.
    boolean loose = separator == ';' && width == 0 && !text.contains(";;");
    boolean begun = separated && !loose || text.startsWith("\"");
    return begun && !line.signs().mayHaveTab() && (width > 0 || !text.contains("  "));
  }

  private boolean isTable(QuotedRecord record, LookAhead lines) throws IOException {
    if (separator == '\t') {
      return record.quoted() && record.cells().size() > 1;
    }
    return certain || goesOn(record) || begins(record, lines);
  }

  /**
   * A row may lack the blank cells at its ends, or have more than the one above it; a row by
   * itself, between page breaks say, has a blank one: {@code 评分等级,,优}.
   */
  private boolean goesOn(QuotedRecord record) {
    int cells = record.cells().size();
    boolean row = cells >= FEWEST_CELLS && !isAmounts(record);
    boolean blank = record.hasBlankCell();
    return width > 0
        ? cells == width || row || cells > 1 && blank
        : seen && blank && (row || cells > 2);
  }

  private boolean begins(QuotedRecord record, LookAhead lines) throws IOException {
    return beginsWithTwins(record, lines) || hasBlanksBelow(record, lines);
  }

  /** {@code 项目名称,绿道养护 ¶ 主管部门,园林局,,实施单位,养护中心}: rows joined as wide as each is. */
  private boolean hasBlanksBelow(QuotedRecord record, LookAhead lines) throws IOException {
    int telling = isTelling(record) ? 1 : 0;
    int at = record.lines();
    for (int i = 0; i < NEAR && telling < 2; i++) {
      Optional<Line> below = lines.peek(at);
      Optional<QuotedRecord> next =
          below.isPresent() && mayBegin(below.get())
              ? QuotedRecord.parse(lines, at, separator)
              : Optional.empty();
      if (next.isEmpty()) {
        return false;
      }
      telling += isTelling(next.get()) ? 1 : 0;
      at += next.get().lines();
    }
    return telling > 1 && !isAmounts(record);
  }

  private static boolean isTelling(QuotedRecord record) {
    return record.cells().size() >= FEWEST_CELLS && record.hasBlankCell() && !isAmounts(record);
  }

  private boolean beginsWithTwins(QuotedRecord record, LookAhead lines) throws IOException {
    Optional<Line> below = lines.peek(record.lines());
    if (record.cells().size() < FEWEST_CELLS
        || isAmounts(record)
        || below.isEmpty()
        || !mayBegin(below.get())) {
      return false;
    }
    return QuotedRecord.parse(lines, record.lines(), separator)
        .filter(next -> next.isAsWideAs(record))
        .filter(next -> next.hasBlankCell() || record.hasBlankCell())
        .isPresent();
  }

  /** {@code 年度资金总额 128,621,200.00 128,}: the commas of amounts, the last one torn. */
  private static boolean isAmounts(QuotedRecord record) {
    List<Cell> cells = record.cells();
    for (int i = 1; i < cells.size(); i++) {
      String before = cells.get(i - 1).raw();
      String behind = cells.get(i).raw();
      boolean torn = i == cells.size() - 1 && behind.isEmpty();
      boolean amount = endsInDigit(before) && (torn || startsWithThousands(behind));
      if (!amount) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean startsWithThousands(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == 3;
  }
}

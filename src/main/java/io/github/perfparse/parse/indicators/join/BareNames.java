package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Pass <b>bare names</b>: takes the number that some forms print before an indicator's name off it.
 *
 * <pre>
 * 指标1：河道保洁长度  →  河道保洁长度
 * 指标完成率          →  指标完成率
 * </pre>
 */
public final class BareNames implements Pass {

  private static final String PREFIX = "指标";
  private static final String MARKS = ":：、.．";

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    List<TableRow> bare = new ArrayList<>(table.rows().size());
    for (TableRow row : table.rows()) {
      bare.add(bare(row));
    }
    return table.rows(bare);
  }

  static TableRow bare(TableRow row) {
    Text name = row.text(IndicatorColumn.LEVEL3);
    int end = prefixEnd(name.value());
    if (end == 0) {
      return row;
    }
    return row.with(IndicatorColumn.LEVEL3, name.reading(name.value().substring(end).strip()))
        .mended(
            Repair.Kind.CLEANED_TEXT,
            IndicatorColumn.LEVEL3,
            name.line(),
            "cleaned.name",
            name.value().substring(0, end));
  }

  /** The index behind the number and its mark; 0 where there is none or nothing follows. */
  private static int prefixEnd(String name) {
    if (!name.startsWith(PREFIX)) {
      return 0;
    }
    int digits = PREFIX.length();
    while (digits < name.length() && Character.isDigit(name.charAt(digits))) {
      digits++;
    }
    boolean marked =
        digits > PREFIX.length()
            && digits + 1 < name.length()
            && MARKS.indexOf(name.charAt(digits)) >= 0;
    return marked ? digits + 1 : 0;
  }
}

package io.github.perfparse.align.span;

import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels of fund rows, put together where the last line of a label stands behind the amounts:
 *
 * <pre>
 * 年度总金  600  600  540
 * 额                          the end of the label above; by the words alone that of the row below
 * 其中：财  600  600  540
 * 政拨款
 * </pre>
 *
 * Only a whole label of the form is put together, and only of one that is none yet.
 */
public final class FundLabels {

  /**
   * The label of one row.
   *
   * @param text blank where the row has none, or only what belongs to the one above
   * @param joined whether its last line was brought up from the row below
   */
  public record Label(String text, boolean joined) {}

  private final Sheet sheet;

  private FundLabels(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The label of each row. */
  public static List<Label> of(List<AlignedRow> rows, Sheet sheet) {
    FundLabels table = new FundLabels(sheet);
    List<Label> labels = new ArrayList<>();
    int skip = 0;
    for (int i = 0; i < rows.size(); i++) {
      String own = table.text(rows.get(i), skip, words(rows.get(i)));
      skip = i + 1 < rows.size() ? table.tail(own, rows.get(i + 1)) : 0;
      String tail = skip > 0 ? table.text(rows.get(i + 1), 0, skip) : "";
      labels.add(new Label(own + tail, skip > 0));
    }
    return labels;
  }

  /** How many words of the next row's label end this one: none, or those of its first line. */
  private int tail(String label, AlignedRow next) {
    if (label.isEmpty() || isWhole(label) || words(next) == 0) {
      return 0;
    }
    int begin = next.cell(TableColumn.FUND_LABEL).from();
    int tail = 1;
    while (tail < words(next) && !sheet.startsLine(begin + tail)) {
      tail++;
    }
    return isWhole(label + text(next, 0, tail)) ? tail : 0;
  }

  private static int words(AlignedRow row) {
    if (!row.has(TableColumn.FUND_LABEL)) {
      return 0;
    }
    AlignedCell label = row.cell(TableColumn.FUND_LABEL);
    return label.to() - label.from();
  }

  /** The words of a row's label from one up to another. */
  private String text(AlignedRow row, int from, int to) {
    if (from >= to) {
      return "";
    }
    int begin = row.cell(TableColumn.FUND_LABEL).from();
    return sheet.value(begin + from, begin + to).value();
  }

  private static boolean isWhole(String label) {
    Lexicon lexicon = Lexicon.standard();
    return lexicon.fundRows().exact(lexicon.whole(Fold.key(label))).isPresent();
  }
}

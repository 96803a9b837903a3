package io.github.perfparse.parse.funds;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ManagementLabel;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Phrase;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the block below the fund table that says how the funds were managed, as attributes: what
 * was done under the row's label, what is still wrong under that label and its column's head.
 *
 * <pre>
 * 资金管理情况⇥情况说明⇥存在问题和改进措施
 * 拨付合规性⇥按合同拨付。⇥两笔拨晚了。    →  拨付合规性: 按合同拨付。
 *                                         拨付合规性 存在问题和改进措施: 两笔拨晚了。
 * </pre>
 */
public final class ManagementReader {

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<String, String> notes = new LinkedHashMap<>();

  /** How far right of a row's label its text on problems begins; the row's whole width at first. */
  private int problemsFrom = Integer.MAX_VALUE;

  private int statementAt;
  private String problems = "";

  public ManagementReader(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The texts by their labels; the rows of the fund table are left alone. */
  public Map<String, String> read(List<Row> rows) {
    for (Row row : rows) {
      List<Cell> printed = row.printed();
      if (!printed.isEmpty() && lexicon.management().find(printed.get(0)).isPresent()) {
        readRow(row.cells());
      }
    }
    return notes;
  }

  private void readRow(List<Cell> cells) {
    int labelAt = -1;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Optional<Match<ManagementLabel>> label = lexicon.management().find(cell);
      if (label.isPresent()) {
        ledger.label(cell, label.get());
        labelAt = label.get().meaning() == ManagementLabel.ASPECT ? i : labelAt;
        readHead(cell, i, label.get().meaning());
      } else if (labelAt >= 0) {
        String name = Phrase.of(Rows.label(cells.get(labelAt)));
        put(i - labelAt >= problemsFrom ? name + " " + problems : name, cell);
      }
    }
  }

  /** The rows' labels stand just left of the first head. */
  private void readHead(Cell cell, int index, ManagementLabel meaning) {
    if (meaning == ManagementLabel.STATEMENT) {
      statementAt = index;
    } else if (meaning == ManagementLabel.PROBLEMS) {
      problems = Phrase.of(cell.text());
      problemsFrom = index - statementAt + 1;
    }
  }

  /** A second text in one place is left to be reported. */
  private void put(String name, Cell cell) {
    if (!notes.containsKey(name)) {
      Optional<String> text = ledger.text(Pointer.attribute(name), Text.of(cell));
      if (text.isPresent()) {
        notes.put(name, text.get());
      }
    }
  }
}

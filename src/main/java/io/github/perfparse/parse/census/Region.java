package io.github.perfparse.parse.census;

import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Rows that hold a form, or what looks like one, and are in no record.
 *
 * @param rows its rows; at least one
 * @param title the title as printed; empty where none is
 * @param reason why it is not read
 * @param detail what was seen, one clause for a person; empty where the reason says it all
 */
public record Region(
    List<Row> rows, String title, Refusal.Reason reason, Optional<Message> detail) {

  public Region {
    rows = List.copyOf(rows);
  }

  /** The row it begins with. */
  public Row first() {
    return rows.get(0);
  }

  /** Its last row. */
  public Row last() {
    return rows.get(rows.size() - 1);
  }
}

package io.github.perfparse.parse.census;

import io.github.perfparse.form.Refusal;
import io.github.perfparse.text.row.Row;

/**
 * Rows that hold a form, or what looks like one, and are in no record.
 *
 * @param first the row it begins with
 * @param last its last row
 * @param title the title as printed; empty where none is
 * @param reason why it is not read
 * @param detail what was seen, one clause for a person; empty where the reason says it all
 */
public record Region(Row first, Row last, String title, Refusal.Reason reason, String detail) {}

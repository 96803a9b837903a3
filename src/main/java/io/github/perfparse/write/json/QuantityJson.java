package io.github.perfparse.write.json;

import io.github.perfparse.form.Quantity;
import java.io.IOException;

/**
 * The JSON shape of quantities. There are two in every row, and {@code 100%} or {@code 及时} in most
 * forms, so those that come again are copied as they were written before.
 */
final class QuantityJson {

  /** A power of two, and more than most runs have. */
  private static final int MOST = 1024;

  /** A longer text hardly comes again. */
  private static final int LONGEST = 20;

  /** No quantity of so short a text takes more bytes. */
  private static final int BYTES = 1024;

  private final JsonOut json;
  private final Quantity[] known = new Quantity[MOST];
  private final byte[][] written = new byte[MOST][];

  QuantityJson(JsonOut json) {
    this.json = json;
  }

  void write(String name, Quantity quantity) throws IOException {
    json.name(name);
    String text = quantity.text();
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> Short.SIZE) & MOST - 1;
    if (isSame(quantity, known[slot])) {
      json.again(written[slot]);
      return;
    }
    int mark = json.mark(BYTES);
    members(quantity);
    if (text.length() <= LONGEST) {
      known[slot] = quantity;
      written[slot] = json.since(mark);
    }
  }

  private static boolean isSame(Quantity quantity, Quantity other) {
    return other == quantity
        || other != null
            && other.text().equals(quantity.text())
            && other.operator().equals(quantity.operator())
            && other.value().equals(quantity.value())
            && other.unit().equals(quantity.unit());
  }

  private void members(Quantity quantity) throws IOException {
    json.startRow();
    json.text("text", quantity.text());
    json.text("operator", quantity.operator());
    json.number("value", quantity.value());
    json.text("unit", quantity.unit());
    json.endObject();
  }
}

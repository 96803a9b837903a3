package io.github.perfparse.parse.head;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The values that have been read of a form's top, by what their labels ask for. */
final class HeadValues {

  private final Ledger ledger;
  private final Map<HeadKey, Text> values = new LinkedHashMap<>();

  /** The labels as printed. */
  private final Map<HeadKey, String> labelled = new HashMap<>();

  HeadValues(Ledger ledger) {
    this.ledger = ledger;
  }

  Text get(HeadKey slot) {
    return values.getOrDefault(slot, Text.BLANK);
  }

  void put(HeadKey slot, Text text) {
    values.put(slot, text);
  }

  /**
   * The place of the value behind a label. Where two labels ask for one field, {@code 部门：绿化中心}
   * above the table and {@code 主管部门⇥园林局} in it, the general one is an attribute; of others the
   * shorter is.
   */
  HeadKey slot(HeadField field, String label) {
    HeadKey slot = new HeadKey(field, label);
    String earlier = labelled.getOrDefault(slot, label);
    if (earlier.equals(label) || get(slot).isBlank()) {
      labelled.put(slot, label);
      return slot;
    }
    if (yields(label, earlier)) {
      return new HeadKey(HeadField.ATTRIBUTE, label);
    }
    values.put(new HeadKey(HeadField.ATTRIBUTE, earlier), values.remove(slot));
    labelled.put(slot, label);
    return slot;
  }

  private static boolean yields(String label, String earlier) {
    Lexicon lexicon = Lexicon.standard();
    boolean general = lexicon.isGeneralHead(label);
    return general == lexicon.isGeneralHead(earlier) ? label.length() <= earlier.length() : general;
  }

  /** The value of a field, of which a form has one. */
  Optional<String> of(HeadField field) {
    HeadKey slot = new HeadKey(field, "");
    return ledger.phrase(slot.path(), get(slot));
  }

  /** The first attribute with such a label. */
  Text attribute(Predicate<String> label) {
    for (Map.Entry<HeadKey, Text> value : values.entrySet()) {
      if (value.getKey().isAttribute() && label.test(value.getKey().label())) {
        return value.getValue();
      }
    }
    return Text.BLANK;
  }

  /** The other labelled cells, by their labels. */
  Map<String, String> attributes() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<HeadKey, Text> value : values.entrySet()) {
      HeadKey slot = value.getKey();
      if (slot.isAttribute() && !ledger.isDestroyed(slot.path(), value.getValue())) {
        ledger.value(slot.path(), value.getValue());
        texts.put(slot.label(), value.getValue().value());
      }
    }
    return texts;
  }
}

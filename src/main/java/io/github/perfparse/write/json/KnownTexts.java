package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.SerializableString;

/**
 * Texts encoded once: the names of members, or the words that a form's values are taken from, a few
 * dozen each, written for each row. A hash table that looks first whether the very object is the
 * one it knows, which these texts nearly always are.
 */
final class KnownTexts {

  private static final int SLOTS = 1024;

  private final String[] texts = new String[SLOTS];
  private final SerializableString[] encoded = new SerializableString[SLOTS];

  /** An input may bring words of its own without end; so many more are kept, and then none. */
  private int room = SLOTS / 4;

  /** The text as it is written, or {@code null} where it is not known. */
  SerializableString find(String text) {
    int slot = text.hashCode() & SLOTS - 1;
    return texts[slot] == text ? encoded[slot] : encoded[probe(text, slot)];
  }

  /** The slot of the text, or the free one that it would take. */
  private int probe(String text, int first) {
    int slot = first;
    while (texts[slot] != null && texts[slot] != text && !texts[slot].equals(text)) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** Takes in a text that is not known, if there is room; returns what it is written as. */
  SerializableString enter(String text, SerializableString written) {
    if (room > 0) {
      room--;
      int slot = probe(text, text.hashCode() & SLOTS - 1);
      texts[slot] = text;
      encoded[slot] = written;
    }
    return written;
  }
}

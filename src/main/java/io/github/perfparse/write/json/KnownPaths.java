package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.WellFormed;

/**
 * Pointers printed and encoded once: those of one form come again in the next. Each has one slot,
 * which it takes from whatever else was there, so that no input can fill the table.
 */
final class KnownPaths {

  private static final int SLOTS = 2048;

  private final Pointer[] paths = new Pointer[SLOTS];
  private final SerializableString[] encoded = new SerializableString[SLOTS];

  /** The pointer as it is written. */
  SerializableString of(Pointer path) {
    int hash = path.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    if (!path.equals(paths[slot])) {
      paths[slot] = path;
      encoded[slot] = new SerializedString(WellFormed.text(path.toString()));
    }
    return encoded[slot];
  }
}

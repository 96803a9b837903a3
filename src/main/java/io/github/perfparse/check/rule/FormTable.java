package io.github.perfparse.check.rule;

/**
 * Places of forms by a number made of their names. A hash table in plain arrays (linear probing, at
 * most half full), for a map of objects would take ten times the memory.
 */
final class FormTable {

  /** No place. */
  static final int NONE = -1;

  private static final int COLUMNS = 3;

  /** 0 marks a free slot; a key of 0 is kept as 1. */
  private long[] keys = new long[64];

  /** Three numbers for each slot: file, form, line. */
  private int[] places = new int[COLUMNS * keys.length];

  private int size;

  int size() {
    return size;
  }

  /** Where the key's place stands, or {@link #NONE}. */
  int find(long key) {
    int slot = slot(key == 0 ? 1 : key);
    return keys[slot] == 0 ? NONE : slot;
  }

  int file(int found) {
    return places[COLUMNS * found];
  }

  int form(int found) {
    return places[COLUMNS * found + 1];
  }

  int line(int found) {
    return places[COLUMNS * found + 2];
  }

  /** Adds a key that is not there yet. */
  void add(long key, int file, int form, int line) {
    if (++size > keys.length / 2) {
      grow();
    }
    put(key == 0 ? 1 : key, file, form, line);
  }

  private void put(long key, int file, int form, int line) {
    int slot = slot(key);
    keys[slot] = key;
    places[COLUMNS * slot] = file;
    places[COLUMNS * slot + 1] = form;
    places[COLUMNS * slot + 2] = line;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] old = places;
    keys = new long[2 * oldKeys.length];
    places = new int[COLUMNS * keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], old[COLUMNS * i], old[COLUMNS * i + 1], old[COLUMNS * i + 2]);
      }
    }
  }

  /** Where the key stands, or would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> Integer.SIZE) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}

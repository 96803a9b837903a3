package io.github.perfparse.judge;

import io.github.perfparse.text.row.Fold;

/** A text with its key, and where in the text each character of the key stands. */
final class FoldedText {

  private static final char EDGE = '\0';

  private final String text;
  private final String key;

  /** For each character of the key its place; empty where they cannot be told one by one. */
  private final int[] places;

  FoldedText(String text) {
    this.text = text;
    this.key = Fold.key(text);
    this.places = new int[key.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = Fold.key(text.substring(i, i + 1)).length();
      for (int k = 0; k < length && count < places.length; k++) {
        places[count++] = i;
      }
    }
  }

  String key() {
    return key;
  }

  /** Where in the text that character of the key stands; −1 for none. */
  int place(int index) {
    return index < 0 ? index : places[index];
  }

  /** What is printed right before that character of the key. */
  char before(int index) {
    int place = places[index];
    return place == 0 ? EDGE : text.charAt(place - 1);
  }

  /** The same on the line above, where that character begins a line. */
  char above(int index) {
    int place = places[index];
    while (place > 0 && text.charAt(place - 1) == '\n') {
      place--;
    }
    return place == 0 || place == places[index] ? EDGE : text.charAt(place - 1);
  }

  /** What is printed right behind so many characters of the key. */
  char after(int count) {
    int place = count > key.length() ? text.length() : places[count - 1] + 1;
    return place < text.length() ? text.charAt(place) : EDGE;
  }
}

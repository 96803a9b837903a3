package io.github.perfparse.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the lexicon: one row a line, fields parted by tabs. Nothing is ever quoted, so cutting
 * is all there is to reading it, and start-up pays for nothing more.
 */
final class TsvTable {

  private TsvTable() {}

  /** The rows of a table that has {@code fields} fields a row. */
  static List<String[]> rows(String name, int fields) {
    String text = Tables.text(name);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      rows.add(fields(name, text.substring(start, end), fields));
      start = end + 1;
    }
    return rows;
  }

  private static String[] fields(String name, String line, int wanted) {
    String[] fields = new String[wanted];
    int start = 0;
    for (int i = 0; i < wanted; i++) {
      int tab = line.indexOf('\t', start);
      boolean last = i == wanted - 1;
      if (last != tab < 0) {
        throw new IllegalStateException(
            name + ": " + wanted + " fields wanted in the line \"" + line + "\"");
      }
      fields[i] = line.substring(start, last ? line.length() : tab);
      start = tab + 1;
    }
    return fields;
  }
}

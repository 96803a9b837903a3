package io.github.perfparse.parse.census;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/** The words of a row as keys: its cells, or on a plain line what spaces and commas part. */
final class RowWords {

  /** A text of more characters holds no row of column heads. */
  private static final int LONGEST = 400;

  private RowWords() {}

  /** The words, and the whole line where it has no separators. */
  static List<String> of(Row row) {
    List<String> words = new ArrayList<>(row.printed().size());
    for (Cell cell : row.printed()) {
      words.add(cell.key());
    }
    if (Rows.isPlain(row) && row.length() <= LONGEST) {
      split(row.printed().get(0).raw(), words);
    }
    return words;
  }

  private static void split(String line, List<String> words) {
    int start = Spaces.skip(line, 0);
    while (start < line.length()) {
      int end = start;
      while (end < line.length() && !parts(line.charAt(end))) {
        end++;
      }
      words.add(Fold.key(line.substring(start, end)));
      start = Spaces.skip(line, end + (end < line.length() ? 1 : 0));
    }
  }

  /** The first line of another table may be taken for prose though it is one of CSV. */
  private static boolean parts(char c) {
    return Spaces.isSpace(c) || c == ',';
  }
}

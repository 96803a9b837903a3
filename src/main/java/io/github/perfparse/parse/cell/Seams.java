package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence for joining two pieces: the form itself. If the two characters that would meet stand
 * side by side elsewhere in the form, the pieces are likely parts of one word.
 *
 * <pre>
 * …严守生态环 + 保底线。   环保 stands elsewhere: joined
 * …严守生态环 + 满足需要   环满 does not
 * </pre>
 */
public final class Seams {

  /** So many pairs are looked for one by one before a set of all is worth its while. */
  private static final int FEW = 6;

  private final List<Row> rows;
  private final Map<String, Boolean> answers = new HashMap<>();
  private Optional<PairSet> pairs = Optional.empty();

  /**
   * @param rows all rows of the form; looked at only when somebody asks
   */
  public Seams(List<Row> rows) {
    this.rows = rows;
  }

  private boolean stands(char left, char right) {
    if (pairs.isPresent()) {
      return pairs.get().contains(left, right);
    }
    String pair = new String(new char[] {left, right});
    Boolean answer = answers.get(pair);
    if (answer != null) {
      return answer;
    }
    if (answers.size() == FEW) {
      pairs = Optional.of(learn());
      return pairs.get().contains(left, right);
    }
    boolean found = find(pair);
    answers.put(pair, found);
    return found;
  }

  private boolean find(String pair) {
    for (Row row : rows) {
      for (int i = 0; i < row.printed().size(); i++) {
        if (row.printed().get(i).text().contains(pair)) {
          return true;
        }
      }
    }
    return false;
  }

  private PairSet learn() {
    int length = 0;
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        length += cell.text().length();
      }
    }
    PairSet learnt = new PairSet(length);
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        learnt.addAll(cell.text());
      }
    }
    return learnt;
  }

  /**
   * Whether the last character of {@code head} and the first of {@code tail} meet elsewhere too.
   */
  public boolean fit(String head, String tail) {
    return !head.isEmpty()
        && !tail.isEmpty()
        && stands(head.charAt(head.length() - 1), tail.charAt(0));
  }

  /** Whether the text comes to an end, so that nothing has to follow it. */
  public static boolean isEnded(String text) {
    return !text.isEmpty() && "。！？；.!?;”\"）)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the text ends with a comma: something has to follow. */
  public static boolean goesOn(String text) {
    return !text.isEmpty() && "，、：,:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The index behind the first full stop; the text's length where it has none. */
  public static int endOfSentence(String text) {
    int stop = text.indexOf('。');
    return stop < 0 ? text.length() : stop + 1;
  }

  /** Whether the text ends in mid-sentence though it is one that ends its sentences. */
  public static boolean isCut(String text) {
    return text.indexOf('。') >= 0 && !isEnded(text);
  }

  /** Whether the text is a sentence and not a name. */
  public static boolean isSentence(String text) {
    return text.indexOf('，') >= 0
        || text.indexOf('。') >= 0
        || text.indexOf('；') >= 0
        || hasHalfWideComma(text);
  }

  /** {@code 扣分较多,已整改}; no comma of {@code 1,234} or of {@code A,B}. */
  private static boolean hasHalfWideComma(String text) {
    int comma = text.indexOf(',', 1);
    while (comma > 0 && comma + 1 < text.length()) {
      if (Characters.isHan(text.charAt(comma - 1)) && Characters.isHan(text.charAt(comma + 1))) {
        return true;
      }
      comma = text.indexOf(',', comma + 1);
    }
    return false;
  }
}

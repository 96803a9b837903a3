package io.github.perfparse.align.layout.page;

import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.text.markup.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Makes words with places of the lines of a text. */
public final class LineCutter {

  private static final int TAB_STOP = 8;
  private static final int FEWEST_SPREAD = 3;
  private static final int FEWEST_PAIRS = 4;
  private static final String LABEL_ENDS = "值分标数率额得";
  private static final int MOST_SLACK = 20 * Word.UNIT;

  private final LineMetric metric;
  private final List<PrintedLine> lines = new ArrayList<>();
  private int page;
  private int row;

  private LineCutter(LineMetric metric) {
    this.metric = metric;
  }

  /**
   * The lines that are not blank.
   *
   * @param texts the lines of a text, blank ones too
   */
  public static List<PrintedLine> cut(List<TextLine> texts, LineMetric metric) {
    LineCutter cutter = new LineCutter(metric);
    PageEnds ends = new PageEnds(texts);
    for (int i = 0; i < texts.size(); i++) {
      cutter.line(texts.get(i), ends.isBefore(i));
    }
    return cutter.lines;
  }

  private void line(TextLine line, boolean beginsPage) {
    if (beginsPage) {
      page++;
      row = 0;
    }
    List<Word> words = words(line.text(), line.number(), line.column());
    if (!words.isEmpty()) {
      lines.add(new PrintedLine(page, row * Word.UNIT, words));
    }
    row++;
  }

  private List<Word> words(String text, int number, int begins) {
    List<Word> words = new ArrayList<>();
    int place = 0;
    int column = begins;
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      int left = place;
      int first = column;
      while (i < text.length() && !isRoom(text.charAt(i))) {
        int c = text.codePointAt(i);
        place += metric.width(c);
        column++;
        i += Character.charCount(c);
      }
      if (i > begin) {
        words.add(word(text.substring(begin, i), left, place, number, first));
      }
      while (i < text.length() && isRoom(text.charAt(i))) {
        place = behind(text.charAt(i), place);
        column++;
        i++;
      }
    }
    return metric == LineMetric.CHARACTERS ? slackened(gathered(words)) : words;
  }

  private static boolean isRoom(char c) {
    return switch (c) {
      case ' ',
          '\t',
          '\u00a0',
          '\u3000',
          '\u2002',
          '\u2003',
          '\u202f',
          '\r',
          '\f',
          '\u200b',
          '\ufeff' ->
          true;
      default -> false;
    };
  }

  private Word word(String text, int left, int right, int number, int column) {
    int height = row * Word.UNIT;
    return new Word(text, left * Word.UNIT, right * Word.UNIT, 0, height, number, column);
  }

  /**
   * {@code 不 超 过 预 算 批 复 ≤240}, {@code 处理 工单 数量 完}, {@code 指 标 1: 提 供 岗}: a text spread over its
   * line is one word, and what follows it a space apart stands as much nearer.
   */
  private static List<Word> gathered(List<Word> words) {
    List<Word> gathered = new ArrayList<>();
    int nearer = 0;
    int begin = 0;
    while (begin < words.size()) {
      nearer = begin > 0 && isNextTo(words, begin) ? nearer : 0;
      int end = begin + 1;
      while (end < words.size() && isShort(words, end - 1) && isShort(words, end)) {
        if (!isNextTo(words, end)) {
          break;
        }
        end++;
      }
      end = isSpread(words.subList(begin, end)) ? end : begin + 1;
      Word first = words.get(begin);
      int left = first.left() - nearer;
      nearer += (end - 1 - begin) * Word.UNIT;
      gathered.add(
          new Word(
              Word.joined(words.subList(begin, end)),
              left,
              words.get(end - 1).right() - nearer,
              0,
              first.y(),
              first.line(),
              first.column()));
      begin = end;
    }
    return gathered;
  }

  /** Single characters or pairs, but no heads: {@code 值 值 分}, {@code 分值 得分 偏差 原因}. */
  private static boolean isSpread(List<Word> words) {
    int ends = 0;
    int pairs = 0;
    for (Word word : words) {
      int length = word.text().length();
      ends += LABEL_ENDS.indexOf(word.text().charAt(length - 1)) < 0 ? 0 : 1;
      pairs += length > 1 ? 1 : 0;
    }
    return words.size() >= (pairs > 0 ? FEWEST_PAIRS : FEWEST_SPREAD) && ends < 2;
  }

  /** Words one space apart may have stood farther apart, up to where the next ones stand. */
  private static List<Word> slackened(List<Word> words) {
    List<Word> slackened = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      int end = begin + 1;
      while (end < words.size() && isNextTo(words, end)) {
        end++;
      }
      int next = end < words.size() ? words.get(end).left() - Word.UNIT : Integer.MAX_VALUE;
      int slack = Math.min(MOST_SLACK, next - words.get(end - 1).right());
      slackened.add(words.get(begin));
      for (int i = begin + 1; i < end; i++) {
        Word it = words.get(i);
        slackened.add(
            new Word(it.text(), it.left(), it.right(), slack, it.y(), it.line(), it.column()));
      }
      begin = end;
    }
    return slackened;
  }

  /** Whether the word is one wide character or two, or a number behind such. */
  private static boolean isShort(List<Word> words, int at) {
    String text = words.get(at).text();
    boolean numbering = at > 0 && text.length() == 2 && ":：、".indexOf(text.charAt(1)) >= 0;
    return numbering && Character.isDigit(text.charAt(0))
        || text.length() <= 2 && DisplayWidth.of(text) == 2 * text.length();
  }

  private static boolean isNextTo(List<Word> words, int at) {
    return words.get(at).left() - words.get(at - 1).right() <= Word.UNIT;
  }

  private int behind(char room, int place) {
    return switch (room) {
      case '\t' -> (place / TAB_STOP + 1) * TAB_STOP;
      case '\u3000' -> place + metric.width(room);
      case '\r', '\f', '\u200b', '\ufeff' -> place;
      default -> place + 1;
    };
  }
}

package io.github.perfparse.align.span;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Characters;

/** Finds titles of forms among words, also such as are torn over two or three lines. */
public final class TitleFinder {

  private static final String TABLE = "表";
  private static final String SYSTEM = "体系";
  private static final String LAST_OF_SYSTEM = "系";
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_PIECES = 3;
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST = 4;

  /** No title has more. */
  private static final int MOST_LETTERS = 60;

  private final Sheet sheet;
  private final Titles titles = new Titles(Lexicon.standard());

  /** How many of the words before each hold a character that every title has at its end. */
  private final int[] ends;

  public TitleFinder(Sheet sheet) {
    this.sheet = sheet;
    this.ends = new int[sheet.size() + 1];
    for (int i = 0; i < sheet.size(); i++) {
      ends[i + 1] = ends[i] + (holdsEnd(sheet.word(i)) ? 1 : 0);
    }
  }

  private static boolean holdsEnd(String word) {
    return word.contains(TABLE) || word.endsWith(LAST_OF_SYSTEM);
  }

  /** The index behind a title that begins at the word; the word's own where none does. */
  public int end(int index) {
    int line = lineEnd(index);
    if (ends[Math.min(sheet.size(), line + MOST_PIECES)] == ends[index]) {
      return index;
    }
    boolean title = line > index + 1 && isTitle(sheet.words(index, line));
    if (title && (isSpread(index, line) || !startsLater(index, line))) {
      return line;
    }
    int first = line > index + 1 && isLongYear(index) ? line : index + 1;
    String text = sheet.words(index, first);
    boolean mayGoOn = mayGoOn(index, text);
    if (first == index + 1 && isTitle(text)) {
      return first;
    }
    for (int to = first + 1; to <= Math.min(sheet.size(), first + MOST_PIECES - 1); to++) {
      if (!mayGoOn || !isTorn(index, to - 1)) {
        return index;
      }
      String piece = sheet.word(to - 1);
      if (isTitle(piece) && !titles.isParted(text, piece)) {
        return index;
      }
      text += piece;
      if (isTitle(text)) {
        return to;
      }
    }
    return index;
  }

  /** Whether the word begins a short line that names a table which is no form. */
  boolean isOtherTable(int index) {
    int line = lineEnd(index);
    return line > index && titles.isOtherTable(sheet.words(index, line));
  }

  /** Whether the title is that of another document. */
  boolean isKindred(FormSpan.Title title) {
    return titles.lookAlike(sheet.words(title.from(), title.to())).isPresent();
  }

  /**
   * Where the form begins whose title this is: {@code (2023 年度)} before it, on the line above or
   * its own, is the form's if the title has no year, in it or below it.
   */
  int withYear(FormSpan.Title title) {
    int line = title.from() - 1;
    while (line > title.from() - MOST_WORDS && line > 0 && !sheet.startsLine(line)) {
      line--;
    }
    if (line < 0 || !titles.isYear(sheet.words(line, title.from()))) {
      return title.from();
    }
    int below = title.to() < sheet.size() ? lineEnd(title.to()) : title.to();
    boolean own =
        titles.year(sheet.words(title.from(), title.to())).isPresent()
            || titles.isYear(sheet.words(title.to(), below));
    return own ? title.from() : line;
  }

  /** The end of a short line that begins at the word; the word's own index for any other. */
  private int lineEnd(int index) {
    int end = sheet.startsLine(index) ? sheet.lineEnd(index) : index;
    return end <= index + MOST_WORDS || isSpread(index, end) ? end : index;
  }

  /** {@code 项　目　支　出　绩　效　自　评　表}: its letters are spread over the width of the page. */
  private boolean isSpread(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sheet.word(i).length() > 1) {
        return false;
      }
    }
    return to <= from + MOST_LETTERS;
  }

  /** {@code 附件1 项目支出绩效自评表}: the title begins behind other words. */
  private boolean startsLater(int from, int to) {
    return sheet.word(from).startsWith("附") || isTitle(sheet.words(from + 1, to)) && !isYear(from);
  }

  private boolean isYear(int index) {
    return Character.isDigit(sheet.word(index).charAt(0));
  }

  /** {@code 2021 年度}: the year stands apart. */
  private boolean isLongYear(int index) {
    return isYear(index)
        && sheet.word(index).length() == YEAR_DIGITS
        && sheet.word(index + 1).startsWith("年");
  }

  private boolean isTitle(String text) {
    return text.length() >= SHORTEST && isTitleEnd(text) && titles.isTitle(text);
  }

  /** 自评表, and the kindred documents' titles; not a heading that only mentions one. */
  private static boolean isTitleEnd(String text) {
    return (text.contains(TABLE) || text.endsWith(SYSTEM))
        && text.indexOf(':') < 0
        && text.indexOf('《') < 0;
  }

  /** Whether the words up to there may be the pieces of one title: lines of their own. */
  private boolean isTorn(int from, int index) {
    return sheet.startsLine(from)
        && sheet.startsLine(index)
        && sheet.endsLine(index)
        && !sheet.atom(index).gap().page()
        && sheet.atom(index).gap().breaks() <= 2
        && sheet.labels().at(from).isEmpty();
  }

  /** {@code 2021 年度道路养护项目自评} ⏎ {@code 表}: a year may stand before its first piece. */
  private boolean mayGoOn(int index, String text) {
    return !text.startsWith("附") && sheet.word(index).length() > 1 && !endsForm(text);
  }

  /** {@code 3415人}, {@code 期较长,年底前未} ⏎ {@code 项目支出绩效} ⏎ {@code 自评表}: the end of another. */
  private boolean endsForm(String word) {
    boolean number = Character.isDigit(word.charAt(word.length() - 1));
    boolean sentence = word.indexOf(',') >= 0 || Seams.isSentence(word);
    return number || sentence || Characters.hasDigit(word) && titles.year(word).isEmpty();
  }
}

package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.markup.Readings;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/**
 * Finds a form's title in a text, also one that the readers of grids do not take for one:
 *
 * <pre>
 * 附件1 托育补助绩效目标自评表 (2022年度) 转移支付(项目)名称 …    on one line with the form
 * 項(xiàng)目支出績(jī)效自評(píng)表                              traditional, with its readings
 * </pre>
 */
record TitleText(Lexicon lexicon, Titles titles) {

  /** No title is longer; further on in a line it has to be followed by the form's head. */
  private static final int LONGEST = 60;

  /** Shorter titles are words of prose. */
  private static final int SURE = 5;

  /** So near behind a title the first label of the head stands. */
  private static final int NEAR = 60;

  /** A line of more characters is looked at no further. */
  private static final int FARTHEST = 1 << 16;

  private static final int SHORTEST_LABEL = 4;

  /** Whether a text may hold a title: a cheap look. */
  static boolean mayHold(String text) {
    return mayHold(' ', text);
  }

  /** The same of a title that is broken behind a character: {@code 绩效评价指标体 ¶ 系}. */
  static boolean mayHold(char above, String text) {
    char before = above;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c == '评' && before == '自' || c == '系' && before == '体';
      if (c == '表' || c == '評' || word || c == '告' && before == '报') {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** The text of a line without the pipes that end it: {@code 项目支出绩效自评表 |}. */
  static String bare(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The title, a kindred document's too, that stands in a line with the head of its form. */
  Optional<String> besideHead(String text) {
    String key = key(text);
    Optional<String> own = besideHead(key, lexicon.titles());
    return own.isPresent() ? own : besideHead(key, lexicon.lookAlikes());
  }

  private Optional<String> besideHead(String key, Vocabulary<?> known) {
    int at = 0;
    for (String title : known.keys()) {
      int found = title.length() >= SURE ? key.indexOf(title) : -1;
      while (found >= 0) {
        at = found + title.length();
        if (hasHeadLabel(key.substring(at, Math.min(key.length(), at + NEAR)))) {
          return Optional.of(key.substring(Math.max(0, at - LONGEST), at));
        }
        found = key.indexOf(title, at);
      }
    }
    return Optional.empty();
  }

  /** The key of a text, without the readings of traditional characters. */
  static String key(String text) {
    String start = text.length() > FARTHEST ? text.substring(0, FARTHEST) : text;
    return Fold.key(start.indexOf('評') >= 0 ? Readings.without(start) : start);
  }

  /** Whether a label of a form's head stands in the key, wherever. */
  boolean hasHeadLabel(String key) {
    if (lexicon.headFields().countIn(key) == 0) {
      return false;
    }
    for (String label : lexicon.headFields().keys()) {
      if (label.length() >= SHORTEST_LABEL && key.contains(label) && isTelling(label)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 项目名称 湖滨绿道养护 主管部门 …}: a line without separators may go on with anything. */
  boolean beginsWithProject(String line) {
    if (!lexicon.headFields().mayBegin(line)) {
      return false;
    }
    String key = key(line.substring(0, Math.min(line.length(), NEAR)));
    for (String label : lexicon.headFields().keys()) {
      if (key.startsWith(label) && lexicon.headFields().means(label, HeadField.PROJECT_NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTelling(String label) {
    return !lexicon.headFields().means(label, HeadField.ATTRIBUTE);
  }

  /** Whether the text is a title and nothing else. */
  boolean isTitle(String text) {
    return titles.isTitle(text)
        || text.length() <= 2 * LONGEST && (isTraditional(text) || titles.isCutInYear(text));
  }

  private boolean isTraditional(String text) {
    return text.indexOf('評') >= 0 && titles.isTitle(key(text));
  }
}

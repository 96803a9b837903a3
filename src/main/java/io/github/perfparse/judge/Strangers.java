package io.github.perfparse.judge;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.LostLetters;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.lexicon.Stranger;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.List;
import java.util.Optional;

/**
 * Says from where on a value is another field's: from a label on that stands apart in it, or from a
 * run of the form's numbers.
 *
 * <pre>
 * 河道养护所 | 项目资金(元)                 the piece behind the name is a label
 * 照明亮度提升。 | 照明节能 >=5% 6% 3 3      numbers side by side are cells of the table
 * 质量指标 >=95% 4.00 因汛期降雨            a label and a gap
 * 取得了较好的社会效益。                    none: prose speaks of it
 * </pre>
 */
final class Strangers {

  /** Nothing in the text is another field's. */
  static final int NONE = -1;

  /** What a value is. */
  enum Kind {
    /** The name of a project. */
    PROJECT,
    /** The name of a department or a unit. */
    UNIT,
    /** The name of an indicator. */
    NAME,
    /** A target or an actual value. */
    VALUE,
    /** Why a row's score is not full: sentences, and its last cell. */
    REASON,
    /** Sentences. */
    PROSE;

    /** Whether it is a name at the form's top. */
    boolean isHead() {
      return this == PROJECT || this == UNIT;
    }

    /** Whether it is a cell of the table that holds a word or a number. */
    boolean isCell() {
      return this == NAME || this == VALUE;
    }

    /** Whether it may speak of what a label names. */
    boolean isProse() {
      return this == PROSE || this == REASON;
    }
  }

  /** What a sentence or an amount ends with. */
  private static final String ENDS = "。；;%)）";

  /** What parts cells, or stands for a character that was lost. */
  private static final String GAPS = "\u3000\u00A0|<>□\uFFFD";

  /** What parts a label from its own value. */
  private static final String COLONS = ":：,，";

  private static final int SHORTEST_MISREAD = 4;

  private final Lexicon lexicon;
  private final Mentions labels;
  private final Mentions titles;

  /** Both, for one look instead of two: every value of every form is asked. */
  private final Mentions labelsAndTitles;

  Strangers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.labels = Mentions.of(lexicon.strangers());
    this.titles = Mentions.of(lexicon.titles());
    this.labelsAndTitles = labels.and(titles);
  }

  /** Whether the text is worth a closer look: most are not. */
  boolean mayBeIn(Kind kind, Optional<String> value) {
    return value.isPresent() && mayBeIn(kind, value.get());
  }

  boolean mayBeIn(Kind kind, String text) {
    return !Texts.isBareNumber(text)
        && (labelsAndTitles.standIn(text)
            || isTable(text)
            || kind.isHead() && isProse(text)
            || text.endsWith("指标") && label(Fold.key(text)).isPresent());
  }

  /** Whether a form's title is spoken of, or stands there. */
  boolean hasTitle(String text) {
    return titles.standIn(text);
  }

  /** {@code 财政项目支出绩效自评表(2023 年度)} on a line of its own: the next form's. */
  private boolean isTitle(FoldedText line) {
    String key = line.key();
    int year = key.endsWith(")") ? key.lastIndexOf('(') : NONE;
    String title = year > 0 ? key.substring(0, year) : key;
    return lexicon.titles().atEnd(title).isPresent() && !isEnd(line.after(key.length()));
  }

  /** A name has no sentences, and is never so long. */
  private static boolean isProse(String text) {
    return Texts.isParagraph(text) || text.indexOf('。') >= 0;
  }

  private static boolean isTable(String text) {
    return Texts.isParted(text) && Texts.isNumberRun(text);
  }

  /**
   * Where in the text that begins which is another field's; 0 if nothing of it can be trusted.
   *
   * @param pieces what it was put together from, as printed
   */
  int from(Kind kind, String text, List<String> pieces) {
    FoldedText folded = new FoldedText(text);
    boolean wrapped = areWrapped(pieces);
    int end = 0;
    for (int i = 0; i < pieces.size(); i++) {
      FoldedText piece = new FoldedText(pieces.get(i));
      int begin = piece.key().isEmpty() ? NONE : folded.key().indexOf(piece.key(), end);
      if (begin >= 0) {
        end = begin + piece.key().length();
        boolean goesOn = pieces.size() > 1 && wrapped && !isEnd(folded.before(begin));
        boolean last = i + 1 == pieces.size();
        boolean broken = goesOn && isWord(piece.key()) && mayBeWord(kind, piece.key(), last);
        boolean all =
            isLabel(piece.key()) && !broken && !isSentence(kind, pieces.get(i))
                || i > 0 && isTitle(piece)
                || isOdd(kind, pieces.get(i));
        Place place = i == 0 ? Place.TOP : goesOn ? Place.LINE : Place.CELL;
        int strange = all ? 0 : labelIn(kind, piece, place, last);
        if (strange >= 0) {
          return folded.place(begin + strange);
        }
      }
    }
    boolean all = isLabel(folded.key()) || isOdd(kind, text);
    return all ? 0 : folded.place(labelIn(kind, asPrinted(folded, pieces), Place.TOP, true));
  }

  /** {@code 可持续影响指 ⏎ 标 数字资源}: with the gaps that the value has lost, if it lost no more. */
  private static FoldedText asPrinted(FoldedText value, List<String> pieces) {
    if (pieces.size() < 2) {
      return value;
    }
    FoldedText printed = new FoldedText(String.join("", pieces));
    return printed.key().equals(value.key()) ? printed : value;
  }

  /** {@code 全部达到 ⏎ 预期目标。}: no label ends with a full stop. */
  private static boolean isSentence(Kind kind, String piece) {
    return kind.isProse() && piece.strip().endsWith("。");
  }

  /** What of a value a text is: its beginning, a line of it, or what stood in another place. */
  private enum Place {
    TOP,
    LINE,
    CELL
  }

  private boolean isOdd(Kind kind, String text) {
    return isTable(text)
        || kind.isCell() && Texts.isSeveral(text, lexicon)
        || kind == Kind.REASON && isRow(text)
        || kind.isHead() && isProse(text)
        || areLabels(text)
        || isFoot(Fold.key(text));
  }

  /** {@code 评分等级优}: the end of a form, and nothing else. */
  private boolean isFoot(String key) {
    int length = labels.longestAt(key, 0);
    return length > 0
        && lexicon.foot().exact(key.substring(0, length)).isPresent()
        && lexicon.grades().exact(key.substring(length)).isPresent();
  }

  /** {@code □度总体目标 预期目标 实际完成情况}: the head of a table. */
  private boolean areLabels(String text) {
    int labels = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isWall(text.charAt(i))) {
        String word = Fold.key(text.substring(from, i));
        if (!word.isEmpty() && !isLabel(word)) {
          return false;
        }
        labels += word.isEmpty() ? 0 : 1;
        from = i + 1;
      }
    }
    return labels > 1;
  }

  /** {@code 质量指标设施完好状态完好完好1414}: nothing stood between the cells. */
  private boolean isRow(String text) {
    return levelBefore(text) > 0 && Characters.isDigit(text.charAt(text.length() - 1));
  }

  private boolean isLabel(String key) {
    return label(key).isPresent();
  }

  /** How long the level is that a name begins with, {@code 时效指标养护及时性}; 0 if none does. */
  int levelBefore(String name) {
    if (name.indexOf("指标") < 0) {
      return 0;
    }
    FoldedText text = new FoldedText(name);
    int length = labels.longestAt(text.key(), 0);
    String label = text.key().substring(0, length);
    boolean level = length > 0 && label(label).equals(Optional.of(Stranger.LEVEL));
    return level && length < text.key().length() ? text.place(length) : 0;
  }

  /** The level 2 of a label. */
  Optional<String> level2(String label) {
    return lexicon.level2().exact(Fold.key(label));
  }

  /** A level may be misread; any label may have lost letters: {@code 偏差原因分析及改进措□}. */
  private Optional<Stranger> label(String printed) {
    String key = withoutColon(printed);
    Optional<Stranger> label = lexicon.strangers().exact(lexicon.whole(key));
    if (label.isPresent() || key.length() < SHORTEST_MISREAD) {
      return label;
    }
    if (key.endsWith("指标") && lexicon.level2().find(key).isPresent()) {
      return Optional.of(Stranger.LEVEL);
    }
    boolean lost = !LostLetters.marked(key).equals(key);
    Optional<Match<Stranger>> near = lost ? lexicon.strangers().find(key) : Optional.empty();
    return near.isPresent() ? Optional.of(near.get().meaning()) : label;
  }

  /** {@code 年度资金总额:}. */
  static String withoutColon(String key) {
    return key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * A line may break around a word of prose; the label of the funds or of one of its rows is none.
   */
  private boolean isWord(String key) {
    return label(key).equals(Optional.of(Stranger.WORD))
        && lexicon.sections().exact(key).isEmpty()
        && lexicon.fundRows().exact(key).isEmpty();
  }

  /** {@code 预期目标} is no word of names, and none ends with {@code 主管部门} on a line of its own. */
  private boolean mayBeWord(Kind kind, String key, boolean last) {
    return kind.isProse()
        || lexicon.objectiveColumns().exact(key).isEmpty()
            && !(last && lexicon.headFields().exact(key).isPresent());
  }

  /**
   * Whether the pieces are lines of one cell, all of one width but the last, which is no longer.
   */
  private static boolean areWrapped(List<String> pieces) {
    int last = pieces.size() - 1;
    for (int i = 0; i < last; i++) {
      int next = pieces.get(i + 1).length();
      int here = pieces.get(i).length();
      if (here + 1 < next || i + 1 < last && next + 1 < here) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where in the key the first label stands apart.
   *
   * @param last whether the value ends with the text
   */
  private int labelIn(Kind kind, FoldedText text, Place place, boolean last) {
    int at = 0;
    while (at < text.key().length()) {
      int length = labels.longestAt(text.key(), at);
      if (length > 0) {
        String label = text.key().substring(at, at + length);
        boolean edge = at == 0 ? begins(kind, text, label, place) : ends(kind, text, at, last);
        boolean never = !kind.isProse() && isNever(label);
        boolean alone = at > 0 && isAlone(kind, text, at, at + length);
        if (edge || never || alone) {
          return at;
        }
      }
      at += Math.max(1, length);
    }
    return NONE;
  }

  private boolean isNever(String label) {
    return label(label).equals(Optional.of(Stranger.LABEL));
  }

  /**
   * {@code 质量指标 >=95%}, {@code 生态效益指□绿化}, {@code 预期目标实际完成情况}, {@code 实际完成情况1.完成}; not {@code
   * 预期目标：完成}, which is prose, but {@code 主管部门：教育局}, and {@code 主管部门教育局} on the line below a
   * project's name.
   */
  private boolean begins(Kind kind, FoldedText text, String label, Place place) {
    int to = label.length();
    char after = text.after(to);
    boolean list = Character.isDigit(after) && ".、".indexOf(text.after(to + 1)) >= 0;
    boolean next = to < text.key().length() && labels.longestAt(text.key(), to) > 0;
    boolean named = (kind == Kind.VALUE || kind.isHead()) && COLONS.indexOf(after) >= 0;
    boolean torn = after == '指' && isGap(text.after(to + 1));
    boolean apart = next || named || torn || isGap(after) || list && kind != Kind.NAME;
    boolean level = label(label).equals(Optional.of(Stranger.LEVEL));
    boolean head = kind.isHead() && lexicon.headFields().exact(label).isPresent();
    boolean below = place == Place.CELL && !kind.isProse() && kind != Kind.NAME;
    boolean cell = below || head && place == Place.LINE;
    return apart && (place == Place.TOP || !isWord(label)) || cell || kind == Kind.VALUE && level;
  }

  /** {@code 改善环境。绩效指标}, on one line or on two, {@code 优 评分等级}, {@code 养护所项目资金}. */
  private boolean ends(Kind kind, FoldedText text, int at, boolean last) {
    String key = text.key().substring(at);
    boolean apart = isEnd(text.before(at)) || isEnd(text.above(at)) || isGap(text.before(at));
    boolean broken = kind.isProse() && !last && !isNever(key);
    boolean next =
        kind == Kind.UNIT && lexicon.sections().exact(key).isPresent()
            || kind == Kind.PROJECT && lexicon.headFields().exact(key).isPresent();
    return isLabel(key) && (apart && !broken || next);
  }

  /** {@code 效益 社会效益 服务对象满意度}: a word between gaps. */
  private static boolean isAlone(Kind kind, FoldedText text, int from, int to) {
    return kind != Kind.PROSE && isGap(text.before(from)) && isGap(text.after(to));
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  private static boolean isWall(char c) {
    return c == '|' || Character.isWhitespace(c);
  }

  /** A cell's lines are no gap. */
  private static boolean isGap(char c) {
    return c != '\n' && Character.isWhitespace(c) || GAPS.indexOf(c) >= 0;
  }
}

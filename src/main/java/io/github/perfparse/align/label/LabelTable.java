package io.github.perfparse.align.label;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.LostLetters;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All labels of the lexicon by their keys, and what a key may still become. */
public final class LabelTable {

  private static final LabelTable STANDARD = new LabelTable(Lexicon.standard());
  private static final int SHORTEST_CORRECTED = 4;

  /** No label is longer, with all its brackets. */
  private static final int LONGEST = 64;

  /** {@code 项目资金(万 ⏎ 年初预算数 … ⏎ 元)}: the heads of the columns stand inside of the bracket. */
  private static final String TORN_UNIT = "(万";

  private static final String NUMBERS = "0123456789一二三四五六七八九十";
  private static final String NUMBER_ENDS = ".、．)）";

  private final Map<String, List<Meaning>> meanings = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> headBeginnings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> levelEndings = new HashSet<>();
  private final Set<String> levelBeginnings = new HashSet<>();
  private final Map<LabelKind, Vocabulary<?>> corrected = new HashMap<>();

  /** The characters of all labels, and of what may stand before one, … */
  private final BitSet characters = new BitSet();

  /** … those that one of them begins with, and those that a label ends with. */
  private final BitSet firsts = new BitSet();

  private final BitSet lasts = new BitSet();

  /** Those that stand behind a digit that a label begins with. */
  private final BitSet seconds = new BitSet();

  private LabelTable(Lexicon lexicon) {
    addCharacters(NUMBERS);
    for (int i = 0; i < NUMBER_ENDS.length(); i++) {
      seconds.set(NUMBER_ENDS.charAt(i));
    }
    for (int i = 0; i < NUMBERS.length(); i++) {
      firsts.set(NUMBERS.charAt(i));
    }
    for (String part : lexicon.parts()) {
      addCharacters(part);
      firsts.set(part.charAt(0));
    }
    for (LabelKind kind : LabelKind.values()) {
      add(kind, kind.in(lexicon));
    }
  }

  /** The labels of the one lexicon. */
  public static LabelTable standard() {
    return STANDARD;
  }

  private void add(LabelKind kind, Vocabulary<?> vocabulary) {
    corrected.put(kind, vocabulary);
    for (String key : vocabulary.keys()) {
      Meaning meaning = new Meaning(kind, vocabulary.exact(key).orElseThrow().toString());
      add(key, meaning);
      if (key.indexOf('(') >= 0) {
        add(bare(key), meaning);
      }
    }
  }

  private void addCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      characters.set(text.charAt(i));
    }
  }

  private void add(String key, Meaning meaning) {
    addCharacters(key);
    firsts.set(key.charAt(0));
    if (Characters.isDigit(key.charAt(0)) && key.length() > 1) {
      seconds.set(key.charAt(1));
    }
    lasts.set(key.charAt(key.length() - 1));
    List<Meaning> known = meanings.get(key);
    if (known == null) {
      known = new ArrayList<>();
      meanings.put(key, known);
    }
    known.add(meaning);
    if (meaning.kind().isOfTableHead()) {
      heads.add(key);
    }
    for (int length = 1; length < key.length(); length++) {
      beginnings.add(key.substring(0, length));
      endings.add(key.substring(length));
      if (meaning.kind().isOfTableHead()) {
        headBeginnings.add(key.substring(0, length));
      }
      if (meaning.kind() == LabelKind.LEVEL1 || meaning.kind() == LabelKind.LEVEL2) {
        levelEndings.add(key.substring(length));
        levelBeginnings.add(key.substring(0, length));
      }
    }
  }

  /** {@code 转移(项目)名称} is 转移项目名称. */
  private static String bare(String key) {
    return key.replace("(", "").replace(")", "");
  }

  /** The key of a text that may be a label. */
  static String key(String text) {
    return Fold.key(text);
  }

  /**
   * What a whole text means as a label; nothing where it is none. A bracket behind it, {@code 其中}
   * and a number before it do not matter.
   */
  public List<Meaning> of(String text) {
    if (text.endsWith(TORN_UNIT)) {
      return of(text.substring(0, text.length() - TORN_UNIT.length()));
    }
    if (text.length() > LONGEST || !mayBegin(text) || !mayEnd(text) || isStrange(text)) {
      return List.of();
    }
    String key = key(text);
    List<Meaning> found = meanings.get(key);
    if (found == null) {
      found = meanings.get(Vocabulary.withoutBrackets(key));
    }
    if (found == null && key.indexOf('(') > 0) {
      found = meanings.get(bare(key));
    }
    if (found == null && Lexicon.standard().isPart(key)) {
      return of(Lexicon.standard().whole(key));
    }
    if (found == null && isNumbered(text)) {
      found = meanings.get(Vocabulary.withoutBrackets(key.substring(1)));
    }
    return found == null ? List.of() : found;
  }

  /** Whether a whole text is a label of one of the kinds. */
  boolean is(String text, LabelKind... kinds) {
    for (Meaning meaning : of(text)) {
      for (LabelKind kind : kinds) {
        if (meaning.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a label may begin as the text does: a look at two characters that spares most texts.
   */
  boolean mayBegin(String text) {
    return !text.isEmpty() && mayBegin(text, 0);
  }

  /** Whether a label may begin as the text does from an index on. */
  public boolean mayBegin(String text, int from) {
    char first = text.charAt(from);
    boolean numbered = Characters.isDigit(first) && from + 1 < text.length();
    return mayBe(first, firsts) && (!numbered || mayBe(text.charAt(from + 1), seconds));
  }

  /** Only a character that is its own key tells. */
  private static boolean mayBe(char c, BitSet known) {
    return known.get(c) || !Fold.keeps(c);
  }

  /** Whether a label may end as the text does; behind one a bracket or a sign may stand. */
  private boolean mayEnd(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return !Characters.isHan(last) || mayBe(last, lasts);
  }

  /**
   * Whether the text has a character that no label has, and so is none nor the begin of one: a look
   * that spares most texts from more. What stands in brackets does not matter.
   */
  public boolean isStrange(String text) {
    return hasStrangers(text, 1);
  }

  /** Whether so many such characters stand in the text. */
  private boolean hasStrangers(String text, int most) {
    int strangers = 0;
    for (int i = 0; i < text.length() && strangers < most && !isBracket(text.charAt(i)); i++) {
      char c = text.charAt(i);
      strangers += c >= '\u4e00' && c <= '\u9fff' && !characters.get(c) ? 1 : 0;
    }
    return strangers == most;
  }

  /** Whether a part of the text stands in brackets. */
  public static boolean hasBracket(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBracket(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracket(char c) {
    return switch (c) {
      case '(', '[', '【', '〔', '（', '［' -> true;
      default -> false;
    };
  }

  /** {@code 1.项目名称}, {@code 一、项目名称}. */
  private static boolean isNumbered(String text) {
    return text.length() > 2
        && NUMBERS.indexOf(text.charAt(0)) >= 0
        && NUMBER_ENDS.indexOf(text.charAt(1)) >= 0;
  }

  /** The meaning of a text with one wrong character; nothing where it is no label even so. */
  public List<Meaning> near(String text) {
    if (!mayBeNear(text)) {
      return List.of();
    }
    String key = key(text);
    List<Meaning> found = new ArrayList<>();
    for (LabelKind kind : LabelKind.values()) {
      Optional<? extends Match<?>> match = near(key, kind);
      if (match.isPresent()) {
        found.add(new Meaning(kind, match.get().meaning().toString()));
      }
    }
    return found;
  }

  /** Whether a text is a label of the kind with one wrong character. */
  public boolean isNear(String text, LabelKind kind) {
    return mayBeNear(text) && near(key(text), kind).isPresent();
  }

  private boolean mayBeNear(String text) {
    return hasWords(text)
        && (mayBegin(text) || mayEnd(text))
        && !hasStrangers(LostLetters.marked(text), 2);
  }

  /** Whether there is more in a text than figures and signs; a question mark may be a letter. */
  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~' || text.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private Optional<? extends Match<?>> near(String key, LabelKind kind) {
    if (key.length() < SHORTEST_CORRECTED) {
      return Optional.empty();
    }
    Optional<? extends Match<?>> match = corrected.get(kind).find(key);
    return match.isPresent() && match.get().corrected() ? match : Optional.empty();
  }

  /** Whether a label may still come of the text with more words behind it. */
  boolean mayGoOn(String text) {
    return mayGoOn(text, meanings.keySet(), beginnings);
  }

  /** The same of a label that stands in the head of a table. */
  boolean mayBecomeHead(String text) {
    return mayGoOn(text, heads, headBeginnings);
  }

  private boolean mayGoOn(String text, Set<String> whole, Set<String> begun) {
    if (!mayBegin(text) || isStrange(text)) {
      return false;
    }
    String key = key(text);
    int open = key.lastIndexOf('(');
    boolean inBracket = open > 0 && key.indexOf(')', open) < 0;
    String label = Vocabulary.withoutBrackets(inBracket ? key.substring(0, open) : key);
    String bare = Lexicon.standard().whole(label);
    return bare.isEmpty()
        || begun.contains(bare)
        || open > 0 && begun.contains(bare(key))
        || whole.contains(bare)
        || isNumbered(text) && begun.contains(bare.substring(1));
  }

  /** Whether the text is the end of a longer label. */
  boolean isEnding(String text) {
    return mayEnd(text) && endings.contains(key(text));
  }

  /** Whether the text is surely the begin of a level's label: 满意度指, 服务对象满意. */
  public boolean beginsLevel(String text) {
    boolean sure = text.length() >= SHORTEST_CORRECTED || text.endsWith("指");
    return sure && mayBegin(text) && !isStrange(text) && levelBeginnings.contains(key(text));
  }

  /** Whether the text is the end of a level's label: 指标, 度指标. */
  public boolean endsLevel(String text) {
    return mayEnd(text) && levelEndings.contains(key(text));
  }
}

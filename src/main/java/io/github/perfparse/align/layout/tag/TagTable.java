package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All labels of the lexicon by their keys, and what may still become one. */
public final class TagTable {

  private static final int LONGEST_BRACKET = 14;
  private static final String REMARKS = "万元分单位年度盖章执行率项目调整支付满核心×÷";

  /** What no name of a project or a unit is counted in. */
  private static final Set<String> UNITS = Set.of("(元)", "(万元)");

  /** The key of a text that is no label, nor the begin of one. */
  private static final String NONE = "\0";

  private final Map<String, Set<Meaning>> meanings = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private static final class Standard {
    private static final TagTable TABLE = new TagTable(Lexicon.standard());
  }

  /** The labels of the standard lexicon. */
  public static TagTable standard() {
    return Standard.TABLE;
  }

  private TagTable(Lexicon lexicon) {
    for (LabelKind kind : LabelKind.values()) {
      if (kind == LabelKind.OWN_COLUMN) {
        add(LabelKind.INDICATOR_COLUMN, kind.in(lexicon));
      } else if (kind != LabelKind.OTHER_COLUMN) {
        add(kind, kind.in(lexicon));
      }
    }
  }

  private void add(LabelKind kind, Vocabulary<?> vocabulary) {
    for (String key : vocabulary.keys()) {
      Meaning meaning = new Meaning(kind, vocabulary.exact(key).orElseThrow().toString());
      meanings.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(meaning);
      for (int length = 1; length <= key.length(); length++) {
        beginnings.add(key.substring(0, length));
      }
    }
  }

  /** What a whole text means; empty if it is no label. */
  public Set<Meaning> of(String text) {
    String key = key(text);
    Set<Meaning> found = meanings.get(key);
    int open = key.indexOf('(');
    if (found == null && open > 0 && areBrackets(key.substring(open))) {
      found = meanings.get(key.substring(0, open));
      found = found != null && UNITS.contains(key.substring(open)) ? ofMoney(found) : found;
    }
    return found == null ? Set.of() : found;
  }

  /** {@code 主管部门} ⏎ {@code 项目资金} ⏎ {@code (元)}: the unit belongs to the label in between. */
  private static Set<Meaning> ofMoney(Set<Meaning> meanings) {
    Set<Meaning> ofMoney = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      if (meaning.kind() != LabelKind.HEAD || meaning.name().equals(HeadField.ATTRIBUTE.name())) {
        ofMoney.add(meaning);
      }
    }
    return ofMoney;
  }

  /** Whether a whole text is a label of one of the kinds. */
  public boolean is(String text, LabelKind... kinds) {
    for (Meaning meaning : of(text)) {
      for (LabelKind kind : kinds) {
        if (meaning.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a label may begin with the text: {@code 。} alone belongs to what stands above. */
  public boolean mayBegin(String text) {
    return mayGoOn(text) && !Fold.key(text).isEmpty();
  }

  /** Whether more words behind the text may make a label. */
  public boolean mayGoOn(String text) {
    String key = key(text);
    int open = key.indexOf('(');
    if (open > 0 && meanings.containsKey(key.substring(0, open))) {
      return mayBecomeBrackets(key.substring(open)) || beginnings.contains(key);
    }
    return key.isEmpty() || beginnings.contains(key);
  }

  /**
   * {@code (万元)}, {@code (万元)(20分)}, and {@code (万}, which a page cuts; {@code (A)(B)} are two
   * labels' letters.
   */
  private static boolean areBrackets(String text) {
    return text.equals("(万") || text.endsWith(")") && mayBecomeBrackets(text);
  }

  private static boolean mayBecomeBrackets(String text) {
    int from = 0;
    int letters = 0;
    while (from < text.length()) {
      int close = text.indexOf(')', from);
      int length = (close < 0 ? text.length() : close) - from;
      int nested = text.indexOf('(', from + 1);
      boolean nests = nested >= 0 && (close < 0 || nested < close);
      int end = close < 0 ? text.length() : close;
      if (text.charAt(from) != '('
          || length > LONGEST_BRACKET
          || nests
          || !isRemark(text, from + 1, end)) {
        return false;
      }
      letters += end == from + 2 && Character.isLetter(text.charAt(from + 1)) ? 1 : 0;
      from = close < 0 ? text.length() : close + 1;
    }
    return letters < 2;
  }

  /**
   * {@code 万元}, {@code B/A×100%}, {@code 20分*执行率}, {@code 盖章}; not {@code 万9654.00元}, with an
   * amount that stands beside a torn unit.
   */
  private static boolean isRemark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean torn = i > from && text.charAt(i - 1) == '万' && c != '元';
      if (torn || c > 0x7f && REMARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The key of a text; most are none of a label's, which a look at the first characters tells. */
  private static String key(String text) {
    boolean label = text.isEmpty() || LabelTable.standard().mayBegin(text, 0);
    return label ? Lexicon.standard().whole(Fold.key(text)) : NONE;
  }
}

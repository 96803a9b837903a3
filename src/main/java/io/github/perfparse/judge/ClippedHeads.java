package io.github.perfparse.judge;

import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Fold;

/**
 * Column heads of which a tool has kept only the last line, as it does of a cell whose first lines
 * reach over the rule above it.
 *
 * <pre>
 * 资金情况(元)⇥⇥预算数(A)⇥全年执行数(B)⇥分值⇥率(B/A)⇥得分      of 执行率(B/A)
 * ⇥年度资金总额:⇥500⇥167,836⇥10⇥0%⇥6.07                  of 276,500 and of 60.70%
 * </pre>
 */
final class ClippedHeads {

  private static final int SHORTEST = 2;

  private ClippedHeads() {}

  static int count(Facts facts) {
    int clipped = 0;
    for (Repair repair : facts.form().repairs()) {
      boolean head = repair.detail().key().equals("corrected.head");
      clipped += head && isEnd(repair.detail().parts().get(0).toString(), facts.lexicon()) ? 1 : 0;
    }
    for (Leftover leftover : facts.form().leftovers()) {
      boolean loose = leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
      clipped += loose && isEnd(leftover.text(), facts.lexicon()) ? 1 : 0;
    }
    return clipped;
  }

  /** The end of a column's head; 指标 may as well be that of a level's label. */
  private static boolean isEnd(String text, Lexicon lexicon) {
    String key = Fold.key(text);
    if (key.length() < SHORTEST || !Character.isLetter(key.charAt(0))) {
      return false;
    }
    String end = Vocabulary.withoutBrackets(key);
    boolean level = lexicon.level1().isEndOfLabel(end) || lexicon.level2().isEndOfLabel(end);
    return !level
        && (lexicon.indicatorColumns().isEndOfLabel(end)
            || lexicon.fundColumns().isEndOfLabel(end));
  }
}

package io.github.perfparse.align.layout.page;

import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.text.row.Characters;
import java.util.BitSet;
import java.util.List;

/**
 * Where the pages of a text end: at its form feeds, or, where something has taken these out, below
 * each page number.
 *
 * <pre>
 *     时效指标    补植时间    4月底    4月20日
 *
 * — 1 —
 * 甲湖县园林局 2022 年度决算公开
 * </pre>
 */
final class PageEnds {

  /** A page's number stands on each page, so that one by itself is none. */
  private static final int FEWEST = 2;

  private final List<TextLine> lines;
  private final Furniture furniture = new Furniture(Lexicon.standard());
  private final BitSet begins = new BitSet();

  PageEnds(List<TextLine> lines) {
    this.lines = lines;
    boolean fed = false;
    for (int i = 0; i < lines.size(); i++) {
      begins.set(i, lines.get(i).afterPageBreak());
      fed |= lines.get(i).afterPageBreak();
    }
    if (!fed) {
      findNumbers();
    }
  }

  private void findNumbers() {
    int numbers = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isPageNumber(lines.get(i).text().strip())) {
        numbers++;
        begins.set(i + 1);
      }
    }
    if (numbers < FEWEST) {
      begins.clear();
    }
  }

  /** A number alone may be a score; {@code 附件2}, {@code 公开14表} number other things. */
  private boolean isPageNumber(String text) {
    return Characters.hasDigit(text)
        && !Characters.areDigitsOr(".,", text)
        && "附公".indexOf(text.charAt(0)) < 0
        && furniture.isPageNumber(text);
  }

  /** Whether a page begins with the line. */
  boolean isBefore(int line) {
    return begins.get(line);
  }
}

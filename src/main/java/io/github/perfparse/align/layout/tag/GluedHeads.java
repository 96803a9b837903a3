package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts heads of columns, and quantities, that stand so near to each other that no space was
 * printed between: a bracket ends a label, a unit ends a quantity.
 *
 * <pre>
 * 年度指标值 全年实际值（B）得 未完成原因分析
 *   （A）               分              →  全年实际值（B）, 得分
 * 120 元/平方米120 元/平方米             →  120, 元/平方米, 120, 元/平方米
 * </pre>
 */
public final class GluedHeads {

  private GluedHeads() {}

  /** The lines with such words parted. */
  public static List<PrintedLine> part(List<PrintedLine> lines, TagTable table) {
    List<PrintedLine> parted = new ArrayList<>(lines.size());
    for (PrintedLine line : lines) {
      List<Word> words = new ArrayList<>(line.words().size());
      for (int w = 0; w < line.words().size(); w++) {
        Word word = line.words().get(w);
        int end = end(word.text(), table);
        end = end == 0 ? NumberTexts.endOfCell(line.words(), w) : end;
        Collections.addAll(words, end == 0 ? new Word[] {word} : word.split(end));
      }
      boolean same = words.size() == line.words().size();
      parted.add(same ? line : new PrintedLine(line.page(), line.y(), words));
    }
    return parted;
  }

  /** Behind the bracket of a label behind which another one begins; 0 if there is none. */
  private static int end(String text, TagTable table) {
    int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
    if (close < 1 || close + 1 == text.length() || !table.mayBegin(text.substring(close + 1))) {
      return 0;
    }
    for (Meaning meaning : table.of(text.substring(0, close + 1))) {
      if (meaning.kind() == LabelKind.INDICATOR_COLUMN || meaning.kind() == LabelKind.FUND_COLUMN) {
        return close + 1;
      }
    }
    return 0;
  }
}

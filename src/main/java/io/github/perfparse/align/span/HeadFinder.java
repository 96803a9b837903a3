package io.github.perfparse.align.span;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heads of tables: runs of column labels, whatever section labels stand among them. */
public final class HeadFinder {

  private static final String REASON = IndicatorColumn.DEVIATION.name();
  private static final int LONGEST_UNKNOWN = 8;

  private static final int SHORTEST_TORN = 3;
  private static final int LONGEST_HEAD = 20;
  private static final int FEWEST_HEADS = 3;
  private static final int MOST_WORDS = 4;

  private final Sheet sheet;
  private final Labels labels;

  public HeadFinder(Sheet sheet) {
    this.sheet = sheet;
    this.labels = sheet.labels();
  }

  /** The head of a table that begins at the word. */
  public Optional<HeadRun> at(int index) {
    if (labels.at(index).isEmpty()) {
      return Optional.empty();
    }
    HeadRun indicators = run(index, LabelKind.INDICATOR_COLUMN);
    if (indicators.isTable()) {
      return Optional.of(indicators);
    }
    HeadRun funds = run(index, LabelKind.FUND_COLUMN);
    return funds.isTable() ? Optional.of(funds) : Optional.empty();
  }

  private HeadRun run(int from, LabelKind kind) {
    List<HeadRun.Head> heads = new ArrayList<>();
    boolean misspelt = false;
    int end = from;
    int i = from;
    while (i < sheet.size()) {
      Optional<Label> label = labels.at(i, kind, LabelKind.OWN_COLUMN, LabelKind.OTHER_COLUMN);
      if (label.isPresent() && !isLikeOneBefore(label.get(), kind, heads)) {
        heads.add(head(label.get(), kind));
        misspelt = label.get().corrected();
        i = label.get().to();
        end = i;
      } else if (heads.isEmpty()) {
        break;
      } else {
        int next = skipped(i, kind, heads);
        if (next == i) {
          break;
        }
        if (!labels.has(i, LabelKind.SECTION)) {
          heads.add(new HeadRun.Head(HeadRun.OWN, i, next));
        }
        i = next;
      }
    }
    byPart(heads, kind);
    return kind == LabelKind.INDICATOR_COLUMN && heads.size() >= FEWEST_HEADS
        ? withReason(from, end, heads, misspelt)
        : new HeadRun(kind, from, end, heads);
  }

  /**
   * The heads with that of the reasons, which nobody may know by its first words.
   *
   * @param misspelt whether the last head is a known one but for a character
   */
  private HeadRun withReason(int from, int end, List<HeadRun.Head> heads, boolean misspelt) {
    HeadRun.Head last = heads.get(heads.size() - 1);
    boolean begun = misspelt && last.name().equals(REASON);
    int begin = begun ? last.from() : end;
    int behind = begun || !has(heads, REASON) ? Math.max(end, reasonEnd(begin)) : end;
    if (behind > end) {
      if (begun) {
        heads.remove(last);
      }
      heads.add(new HeadRun.Head(REASON, begin, behind));
    }
    return new HeadRun(LabelKind.INDICATOR_COLUMN, from, behind, heads);
  }

  /**
   * A longer head than those known is the column it ends with, where no other head names that; one
   * whose end stands elsewhere, {@code 度量单} ⏎ {@code 位}, the only column that it is a part of.
   */
  private void byPart(List<HeadRun.Head> heads, LabelKind kind) {
    for (int i = 0; i < heads.size(); i++) {
      HeadRun.Head head = heads.get(i);
      boolean unknown = head.isUnknown() && labels.at(head.from()).isEmpty();
      String words = unknown ? sheet.words(head.from(), head.to()) : "";
      String ending = ending(words, kind);
      String column = ending.isEmpty() ? torn(words, kind) : ending;
      if (!column.isEmpty() && !has(heads, column)) {
        heads.set(i, new HeadRun.Head(column, head.from(), head.to()));
      }
    }
  }

  private static String ending(String text, LabelKind kind) {
    Lexicon lexicon = Lexicon.standard();
    Optional<? extends Enum<?>> column =
        kind == LabelKind.INDICATOR_COLUMN
            ? lexicon.indicatorColumnAtEnd(text)
            : lexicon.fundColumnAtEnd(text);
    return column.isPresent() ? column.get().name() : "";
  }

  private static String torn(String text, LabelKind kind) {
    boolean torn = kind == LabelKind.INDICATOR_COLUMN && !text.isEmpty();
    Optional<? extends Enum<?>> column =
        torn
            ? Lexicon.standard().indicatorColumns().onlyWithPart(Fold.key(text))
            : Optional.empty();
    return column.isPresent() ? column.get().name() : "";
  }

  private static boolean has(List<HeadRun.Head> heads, String name) {
    for (HeadRun.Head head : heads) {
      if (head.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code 全年实际完成值 | 产生差异的原因 ⏎ 及改进措施}: the end of a last head that nobody knows, or that looks
   * misspelt for the page's number in it, {@code 偏差原因分 ⏎ 3 ⏎ 析及改进措施}.
   */
  private int reasonEnd(int from) {
    StringBuilder text = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(sheet.size(), from + MOST_WORDS); i++) {
      boolean page = i > from && Characters.areDigits(sheet.word(i));
      text.append(page ? "" : sheet.word(i));
      boolean next = i > from && sheet.atom(i).gap().isWall();
      if (next || isLabel(i) || text.length() > LONGEST_HEAD) {
        return end;
      }
      boolean reason = ending(text.toString(), LabelKind.INDICATOR_COLUMN).equals(REASON);
      end = reason ? i + 1 : end;
    }
    return end;
  }

  private boolean isLabel(int index) {
    Optional<Label> label = labels.at(index, LabelKind.values());
    return label.isPresent() && !label.get().corrected();
  }

  private static HeadRun.Head head(Label label, LabelKind kind) {
    String other = label.is(LabelKind.OWN_COLUMN) ? HeadRun.OWN : HeadRun.FOREIGN;
    String name = label.as(kind).orElse(other);
    return new HeadRun.Head(name, label.from(), label.to());
  }

  /**
   * Behind what may stand among heads: a section's label, one head nobody knows. The first heads of
   * funds may be labels with their values behind them, {@code 全年预算数 无 全年执行数}.
   */
  private int skipped(int index, LabelKind kind, List<HeadRun.Head> heads) {
    Optional<Label> section = labels.at(index, LabelKind.SECTION);
    if (section.isPresent()) {
      return section.get().to();
    }
    boolean table = kind == LabelKind.INDICATOR_COLUMN || heads.size() > 1;
    boolean unknown = table && isUnknown(index);
    unknown |= labels.at(index).isEmpty() && isLonger(sheet.word(index), kind);
    Optional<Label> next = labels.at(index + 1, kind);
    boolean head = next.isPresent() && !isLikeOneBefore(next.get(), kind, heads);
    return unknown && head ? index + 1 : index;
  }

  /**
   * {@code 年度指标值 … 得分 ⏎ 各项工作 ⏎ 计划完成 ⏎ 率}: a line of the first row's name, which is nearly a head
   * that the table has; what is nearly the last head may be a line of that.
   */
  private static boolean isLikeOneBefore(Label label, LabelKind kind, List<HeadRun.Head> heads) {
    Optional<String> column = label.as(kind);
    return label.corrected()
        && column.isPresent()
        && has(heads, column.get())
        && !heads.get(heads.size() - 1).name().equals(column.get());
  }

  private boolean isUnknown(int index) {
    String word = sheet.word(index);
    return word.length() <= LONGEST_UNKNOWN && labels.at(index).isEmpty() && isWords(word);
  }

  private static boolean isLonger(String word, LabelKind kind) {
    return word.length() <= LONGEST_HEAD && !ending(word, kind).isEmpty();
  }

  private static boolean isWords(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '\u4e00' && "()/%".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}

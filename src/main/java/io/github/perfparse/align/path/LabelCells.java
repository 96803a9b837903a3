package io.github.perfparse.align.path;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.List;

/** Cells that hold a label of their row, and words that stand in no cell. */
record LabelCells(Costs costs, TableColumns table, Habits habits) {

  private static final String INDICATOR = "指标";
  private static final List<String> MONEY =
      List.of("资金", "补助", "拨款", "收入", "债券", "其他", "合计", "小计", "总额", "财政");
  private static final int LONGEST_LEVEL1 = 12;
  private static final int LONGEST_LEVEL2 = 14;
  static final int LONGEST_OWN = 16;
  private static final int LONGEST_TAIL = 5;

  int fundRow(Span span) {
    if (span.isLabel(LabelKind.FUND_ROW)) {
      return 0;
    }
    char first = span.text().charAt(0);
    if (!Characters.hasHan(span.text()) || Characters.isDigit(first) || first == '(') {
      return Costs.NEVER;
    }
    if (!span.meanings().isEmpty()) {
      return costs.of(Cost.LABEL_AS_REASON) * 2;
    }
    boolean money = Characters.hasAnyOf(MONEY, span.text()) && span.figures() == 0;
    int words = money ? costs.of(Cost.FUND_ROW_WORD) * (span.to() - span.from()) : 0;
    return costs.of(money ? Cost.OWN_FUND_ROW : Cost.ODD_FUND_ROW)
        + words
        + costs.of(Cost.FUND_ROW_CHARACTER) * span.length();
  }

  /** What the label of a fund row costs at least. */
  int leastFundRow(SpanTable spans, int from, int to) {
    if (spans.hasHan(from, to) && !spans.isNoLabel(from, to)) {
      return 0;
    }
    if (!spans.hasHan(from, to) || Characters.isDigit(spans.first(from))) {
      return Costs.NEVER;
    }
    int own = costs.of(Cost.OWN_FUND_ROW) + costs.of(Cost.FUND_ROW_WORD) * (to - from);
    int unknown = Math.min(own, costs.of(Cost.ODD_FUND_ROW));
    return unknown + costs.of(Cost.FUND_ROW_CHARACTER) * spans.length(from, to);
  }

  int level1(Span span) {
    if (isPoints(span.text())) {
      return costs.of(Cost.LEVEL_BY_POINTS);
    }
    return level(span, LabelKind.LEVEL1, LONGEST_LEVEL1);
  }

  int level2(Span span) {
    return level(span, LabelKind.LEVEL2, LONGEST_LEVEL2);
  }

  private int level(Span span, LabelKind kind, int longest) {
    String text = span.text();
    if (table.isWeighted()) {
      return ownLevel(text, LONGEST_OWN);
    }
    if (Shapes.beginsInMidst(text) || !Characters.hasHan(text)) {
      return Costs.NEVER;
    }
    if (span.isLabel(kind)) {
      boolean usual = text.contains(INDICATOR) || habits.hasShortLevels();
      return usual ? 0 : costs.of(Cost.SHORT_LEVEL);
    }
    if (LabelTable.standard().beginsLevel(text)) {
      return begun();
    }
    if (span.to() - span.from() == 1 && isNear(text, kind)) {
      return costs.of(Cost.WRONG_LEVEL);
    }
    if (text.length() > longest || !mayBeLevel(text)) {
      return Costs.NEVER;
    }
    return own() + CellCosts.LEARNT + costs.of(Cost.LEVEL_CHARACTER) * text.length();
  }

  /** What a level costs at least: one wrong character leaves it one of 指标; {@code (50分)}. */
  int leastLevel(SpanTable spans, int from, int to) {
    if (!spans.hasHan(from, to)) {
      return Costs.NEVER;
    }
    if (!spans.isNoLabel(from, to)) {
      return 0;
    }
    if (spans.first(from) == '(') {
      return costs.of(Cost.LEVEL_BY_POINTS);
    }
    int own = own() + costs.of(Cost.LEVEL_CHARACTER) * spans.length(from, to);
    int unknown = spans.mayBeginLabel(from, to) ? Math.min(begun(), own) : own;
    boolean near = to - from == 1 && spans.hasAnyOf(INDICATOR, from);
    return near ? Math.min(costs.of(Cost.WRONG_LEVEL), unknown) : unknown;
  }

  /** What a level costs of which the end is missing. */
  private int begun() {
    return costs.of(Cost.UNKNOWN_LEVEL) * 3 / 4;
  }

  /** What a level costs that the lexicon does not know. */
  private int own() {
    return table.isWeighted()
        ? costs.of(Cost.OWN_LEVEL) / 2
        : costs.of(table.hasOwnLevels() ? Cost.OWN_LEVEL : Cost.UNKNOWN_LEVEL);
  }

  private int ownLevel(String text, int longest) {
    boolean fits = Characters.hasHan(text) && text.length() < longest;
    return fits ? own() + costs.of(Cost.LEVEL_CHARACTER) * text.length() : Costs.NEVER;
  }

  private static boolean mayBeLevel(String text) {
    return !Shapes.isTarget(text) && !Shapes.isValue(text) && !Lexicon.standard().isAnswer(text);
  }

  private static boolean isNear(String text, LabelKind kind) {
    return text.length() <= LONGEST_LEVEL2
        && (text.contains("指") || text.contains("标"))
        && LabelTable.standard().isNear(text, kind);
  }

  /** {@code (50分)}: the label's words were lost, its points were not. */
  static boolean isPoints(String text) {
    return text.startsWith("(")
        && text.endsWith("分)")
        && Shapes.isNumber(text.substring(1, text.length() - 2));
  }

  /** What a page break has cut off from a label: {@code 指标}, {@code 度指标}. */
  int levelTail(Span span) {
    String text = span.text();
    int bracket = text.endsWith("分)") ? Math.max(0, text.lastIndexOf('(')) : text.length();
    boolean ends = bracket == 0 || LabelTable.standard().endsLevel(text.substring(0, bracket));
    return ends && bracket <= LONGEST_TAIL ? 0 : Costs.NEVER;
  }

  /**
   * Words that stand in no column; the section's own label is to be met anywhere, that of a fund
   * row nowhere but at the begin of its row.
   */
  int stray(Span span) {
    if (table.isFunds() && span.isLabel(LabelKind.FUND_ROW)) {
      return Costs.NEVER;
    }
    if (span.isLabel(LabelKind.SECTION) || isLevelBetweenRows(span.text())) {
      return costs.of(Cost.STRAY_SECTION);
    }
    return stray(span.length());
  }

  /** {@code 投入目标(28分)} between the rows of a table that has no column for levels. */
  private boolean isLevelBetweenRows(String text) {
    return table.indexOf(TableColumn.LEVEL1) < 0
        && text.length() <= LONGEST_OWN
        && endsWithPoints(text);
  }

  /** {@code 投入目标(28分)}. */
  static boolean endsWithPoints(String text) {
    int bracket = text.lastIndexOf('(');
    return bracket > 0 && isPoints(text.substring(bracket));
  }

  private int stray(int length) {
    return costs.of(Cost.STRAY) + costs.of(Cost.STRAY_CHARACTER) * length;
  }

  /** What they cost at least. */
  int leastStray(SpanTable spans, int from, int to) {
    int length = spans.length(from, to);
    boolean section = table.indexOf(TableColumn.LEVEL1) < 0 || !spans.isNoLabel(from, to);
    int label = section ? costs.of(Cost.STRAY_SECTION) : Costs.NEVER;
    return Math.min(label, stray(length));
  }
}

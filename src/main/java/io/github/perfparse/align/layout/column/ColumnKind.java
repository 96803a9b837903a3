package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.List;

/** What the cells of a column are like. */
public enum ColumnKind {
  /** A label merged over rows: 绩效指标, 项目资金. */
  BLOCK,
  /** A label of level 1 or 2 merged over a run of rows. */
  LEVEL,
  /** The name of a fund row. */
  FUND_LABEL,
  /** The name of an indicator. */
  NAME,
  /** A target or what came of it. */
  QUANTITY,
  /** {@code ≥}, {@code 定性}: a target's sign where it stands by itself. */
  OPERATOR,
  /** An amount, a rate: often blank. */
  AMOUNT,
  /** Points or score. */
  NUMBER,
  /** Anything else, often blank. */
  TEXT;

  /** Whether its cells may stand beside several rows. */
  public boolean isMerged() {
    return this == BLOCK || this == LEVEL;
  }

  /** Whether most rows have something there. */
  boolean isFilled() {
    return isNumber() || this == QUANTITY;
  }

  /** Whether nothing but a number stands there. */
  public boolean isNumber() {
    return this == AMOUNT || this == NUMBER;
  }

  /** Whether rows stand below each other in such columns, and not texts side by side. */
  public static boolean haveRows(List<ColumnKind> kinds) {
    return kinds.contains(NAME) || kinds.contains(FUND_LABEL);
  }

  /** What the cells are like below a label. */
  public static ColumnKind of(Tag tag, LabelKind table) {
    String name = tag.name(table);
    if (name == null) {
      return tag.is(LabelKind.SECTION) ? BLOCK : TEXT;
    }
    return switch (name) {
      case "LEVEL1", "LEVEL2" -> LEVEL;
      case "LEVEL3" -> NAME;
      case "TARGET", "ACTUAL" -> QUANTITY;
      case "NATURE" -> OPERATOR;
      case "POINTS", "SCORE" -> NUMBER;
      case "INITIAL", "ANNUAL", "EXECUTED", "RATE" -> AMOUNT;
      default -> TEXT;
    };
  }
}

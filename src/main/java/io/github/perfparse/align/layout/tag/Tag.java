package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.Word;
import java.util.List;
import java.util.Set;

/**
 * A label on the page, put together from its pieces.
 *
 * @param words its words, in reading order
 * @param firstLine index of the line it begins on
 * @param lastLine index of the line it ends on
 */
public record Tag(
    Set<Meaning> meanings, List<Word> words, int left, int right, int firstLine, int lastLine) {

  /**
   * What a label means.
   *
   * @param kind the part of the form it belongs to
   * @param name its canonical name there
   */
  public record Meaning(Kind kind, String name) {}

  /** The parts of the form that have labels. */
  public enum Kind {
    /** 项目名称, 主管部门, …. */
    HEAD,
    /** 项目资金, 年度总体目标, 绩效指标. */
    SECTION,
    /** 年初预算数, …. */
    FUND_COLUMN,
    /** 年度资金总额, …. */
    FUND_ROW,
    /** 预期目标, 实际完成情况. */
    GOAL_COLUMN,
    /** 三级指标, 年度指标值, …. */
    INDICATOR_COLUMN,
    /** 产出指标, …. */
    LEVEL1,
    /** 数量指标, …. */
    LEVEL2,
    /** 总分, 评分等级, …. */
    FOOT
  }

  /** Whether it may be a label of that part of the form. */
  public boolean is(Kind kind) {
    return name(kind) != null;
  }

  /** Whether it may have that meaning. */
  public boolean is(Kind kind, String name) {
    return name.equals(name(kind));
  }

  /** What it means in that part of the form; null if nothing. */
  public String name(Kind kind) {
    for (Meaning meaning : meanings) {
      if (meaning.kind() == kind) {
        return meaning.name();
      }
    }
    return null;
  }

  /** Whether the place of one of its words at least is certain. */
  public boolean isFixed() {
    for (Word word : words) {
      if (word.isFixed()) {
        return true;
      }
    }
    return words.isEmpty();
  }

  /** Halfway between its edges. */
  public int middle() {
    return (left + right) / 2;
  }

  /** Whether the line is one of its own. */
  public boolean isOn(int line) {
    return firstLine <= line && line <= lastLine;
  }

  /** Whether one of the two stands above the other. */
  public boolean overlaps(Tag other) {
    return left < other.right && right > other.left;
  }

  /** Whether it stands on one of the lines from the first to the second. */
  public boolean isBeside(int from, int to) {
    return firstLine <= to && lastLine >= from;
  }
}

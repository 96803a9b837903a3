package io.github.perfparse.lexicon;

/** How a label may stand in a value that is another field's. */
public enum Stranger {
  /** Not at all: {@code 一级指标}, {@code 实施单位}. */
  LABEL,
  /** As a row's own level, or in a name that has a meaning without it: {@code 质量指标合格率}. */
  LEVEL,
  /** As a word of prose or of a name: {@code 取得了社会效益}, {@code 主管部门满意度}. */
  WORD;

  /** What the labels of levels end with that are more than a word. */
  static final String LEVEL_END = "指标";
}

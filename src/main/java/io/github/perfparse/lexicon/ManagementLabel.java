package io.github.perfparse.lexicon;

/** The labels of the block below the fund table that says how the funds were managed. */
public enum ManagementLabel {
  /** The block's own label: 资金管理情况. */
  BLOCK,
  /** The head over what was done: 情况说明. */
  STATEMENT,
  /** The head over what is still wrong: 存在问题和改进措施. */
  PROBLEMS,
  /** A row: 拨付合规性. */
  ASPECT
}

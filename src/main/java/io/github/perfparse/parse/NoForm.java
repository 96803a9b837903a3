package io.github.perfparse.parse;

/**
 * Why an input gave no form.
 *
 * @param line 1-based line that tells
 * @param what one sentence, as {@code this is a 绩效目标申报表, not a self-evaluation form}
 */
public record NoForm(int line, String what) {}

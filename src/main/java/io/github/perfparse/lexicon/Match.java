package io.github.perfparse.lexicon;

/**
 * What a label was recognised as.
 *
 * @param corrected whether one character had to be corrected: 数量指杯 for 数量指标
 */
public record Match<T>(T meaning, boolean corrected) {}

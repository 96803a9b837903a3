package io.github.perfparse.align.level;

import java.util.Optional;

/**
 * What a row of the indicator table prints of its levels.
 *
 * @param level1 the canonical level 1, or the label as printed
 * @param level2 the canonical level 2, or the label as printed
 * @param name the indicator's name; empty where none is printed
 * @param value the indicator's target; empty where none is printed
 * @param afterPage whether a page break stands before the row or in it
 */
public record LevelRow(
    Optional<String> level1,
    Optional<String> level2,
    String name,
    String value,
    boolean afterPage) {}

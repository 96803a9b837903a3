package io.github.perfparse.form;

import java.util.Optional;

/**
 * The annual objectives (年度总体目标), whole texts with paragraphs separated by {@code \n}.
 *
 * @param expected 预期目标 / 预算目标
 * @param actual 实际完成情况
 */
public record Objectives(Optional<String> expected, Optional<String> actual) {}

/** The two long texts of 年度总体目标: what was planned and what came of it. */
package io.github.perfparse.parse.objectives;

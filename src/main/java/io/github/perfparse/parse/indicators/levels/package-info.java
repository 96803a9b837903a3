/** The last pass over the indicator table: which level labels each row stands under. */
package io.github.perfparse.parse.indicators.levels;

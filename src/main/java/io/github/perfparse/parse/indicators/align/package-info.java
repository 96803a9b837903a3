/** The first passes over the indicator table: its heads, and each row's cells under them. */
package io.github.perfparse.parse.indicators.align;

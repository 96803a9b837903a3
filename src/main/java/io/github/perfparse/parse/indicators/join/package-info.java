/** The passes over the indicator table that give pieces of texts and labels back to their rows. */
package io.github.perfparse.parse.indicators.join;

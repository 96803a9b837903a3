/**
 * What the passes over the indicator table work on: the table under repair, its rows, and the notes
 * of what was done to cells that hold no value.
 */
package io.github.perfparse.parse.indicators.row;

/**
 * The ways in which tools flatten one and the same form, each turned back into the grid of rows and
 * cells that {@code parse} reads. Here blank-by-merge, repeated-by-merge and a cell on a line of
 * its own become the same thing. Asks {@code lexicon} what is a label, and knows nothing of forms.
 */
package io.github.perfparse.dialect;

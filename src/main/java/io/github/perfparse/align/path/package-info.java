/**
 * The cheapest way to lay running words into the typed columns of a table. Knows words, labels and
 * what kinds of cell the form has; nothing of forms.
 */
package io.github.perfparse.align.path;

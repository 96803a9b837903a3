/**
 * The form's labels, found in running words wherever they are torn, and what they teach about the
 * gaps of a document. Knows the lexicon and words; nothing of tables.
 */
package io.github.perfparse.align.label;

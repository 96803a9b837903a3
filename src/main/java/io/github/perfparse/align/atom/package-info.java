/**
 * A text as words and what stands between them: all that is left of a form whose grid is lost.
 * Knows of page marks, and of nothing else that a form has.
 */
package io.github.perfparse.align.atom;

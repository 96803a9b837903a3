/** The words of a text with the labels among them, cut into forms. */
package io.github.perfparse.align.span;

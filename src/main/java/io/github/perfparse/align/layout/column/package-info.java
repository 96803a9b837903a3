/**
 * Which column of its table each word of a page stands in: what a cell of each kind is like, where
 * the columns stand and how wide they are, and line by line the cheapest way to lay the words into
 * cells.
 */
package io.github.perfparse.align.layout.column;

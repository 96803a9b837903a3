/** Rows and cells, and the kinds of row that stand on one line. */
package io.github.perfparse.text.row;

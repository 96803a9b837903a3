/** Labels on a page, wherever they are wrapped, and the heads of tables that they make. */
package io.github.perfparse.align.layout.tag;

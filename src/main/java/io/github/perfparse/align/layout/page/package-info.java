/** Words and lines with their places on a page. */
package io.github.perfparse.align.layout.page;

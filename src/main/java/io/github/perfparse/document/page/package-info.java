/**
 * Pages to tables and paragraphs: from where glyphs and lines stand, whoever drew them. Knows no
 * PDF library.
 */
package io.github.perfparse.document.page;

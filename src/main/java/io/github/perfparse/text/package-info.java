/**
 * Marks on the page, no meaning: bytes to characters, characters to rows and cells. Knows no label
 * of the form. Imports nothing of ours; jsoup is used in {@code HtmlTable} alone, commons-text in
 * {@code Entities} alone.
 */
package io.github.perfparse.text;
